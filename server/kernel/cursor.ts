/** The opaque place where a page ends: the row values of its last row, for keyset paging. */
import { Refusal } from './refusal.ts'

/** What a value of the row may look like: whatever else comes was made up, and must not reach the database. */
const shapes = {
  id: /^[1-9]\d{0,17}$/,
  instant: /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}(:?\d{2})?)$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  text: /^[^\0]*$/,
} as const

export function writeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** @throws Refusal `invalid-input` when somebody made the cursor up. */
export function readCursor(cursor: string, ...expected: readonly (keyof typeof shapes)[]): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === expected.length && expected.every((shape, i) => fits(shape, values[i]))) return values
  } catch {
    // falls through: whatever it was, it is no cursor of ours
  }
  throw new Refusal('invalid-input')
}

function fits(shape: keyof typeof shapes, value: unknown): boolean {
  if (typeof value !== 'string' || !shapes[shape].test(value)) return false
  if (shape === 'day') return new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
  return shape !== 'instant' || !Number.isNaN(Date.parse(value.replace(/([+-]\d{2})$/, '$1:00')))
}
