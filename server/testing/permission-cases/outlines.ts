/** Who gets the outline of a process by its number: of the columns, those that act in a protocol unit, and of what is restricted only. */
import { type Case, out, row } from './columns.ts'

const none = 'number-not-found'
const outlined: Case = {
  target: 'process',
  expected: row(out, none, none, none, none, none, none),
  outside: { inspector: 'ok', foreigner: 'ok' },
  input: (f) => ({ number: f.number }),
}

export const outlineCases: Record<string, Case> = { showOutline: outlined, listOutlineHistory: outlined }
