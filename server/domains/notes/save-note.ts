/** The unit's one note on a process (anotação, P-40): written, changed, and removed by leaving it blank. It stays through conclusion and reopening. */
import * as contract from '@lavra/contract/notes.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, whyNotNote } from '../processes/index.ts'
import { deleteNote, insertNote, type KeptNote, type NewNote, selectLastNoter, selectNote, updateNote } from './note.queries.ts'
import { isStaleNote } from './revisions.rules.ts'

export const saveNote = command(contract.saveNote, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcess(ctx, input.processId)
    refuseIf(whyNotNote(ctx.actor))
    const present = await selectNote(ctx.tx, process.id, unitId)
    if (isSame(present, input)) {
      ctx.unchanged()
      return { revision: present?.revision ?? null }
    }
    if (isStaleNote(input.revision, present)) await refuseStale(ctx, process.id, unitId)
    if (input.text === '') {
      await removeNote(ctx, process.id)
      return { revision: null }
    }
    const note: NewNote = { processId: process.id, unitId, userId, text: input.text, priority: input.priority, at: ctx.now }
    const revision = present ? await updateNote(ctx.tx, note) : await insertNote(ctx.tx, note)
    if (revision === null) return refuseStale(ctx, process.id, unitId)
    ctx.record({
      kind: 'process.noted',
      processId: process.id,
      data: { change: present ? 'changed' : 'added', priority: input.priority },
    })
    ctx.touch(`desk:${unitId}`)
    return { revision }
  },
})

/** Two people who write the same are of one mind, whoever was first. */
function isSame(present: { text: string; priority: boolean } | null, input: { text: string; priority: boolean }): boolean {
  return present ? present.text === input.text && present.priority === input.priority : input.text === ''
}

async function refuseStale(ctx: Context, processId: string, unitId: string): Promise<never> {
  const quicker = (await selectNote(ctx.tx, processId, unitId))?.by ?? (await selectLastNoter(ctx.tx, processId, unitId))
  throw new Refusal('note-changed', { name: quicker ?? '' })
}

/** Takes the acting unit's note from a process that its door has opened; sending offers it. @returns the note, for who may put it back. */
export async function removeNote(ctx: Context, processId: string): Promise<KeptNote | null> {
  const { unitId } = person(ctx.actor)
  const kept = await deleteNote(ctx.tx, processId, unitId)
  if (!kept) return null
  ctx.record({ kind: 'process.noted', processId, data: { change: 'removed', priority: false } })
  ctx.touch(`desk:${unitId}`)
  return kept
}

/** As it was, with its author; what somebody of the unit wrote meanwhile stays. */
export async function restoreNote(ctx: Context, processId: string, { text, priority, userId, at }: KeptNote): Promise<void> {
  const { unitId } = person(ctx.actor)
  if (!(await insertNote(ctx.tx, { processId, unitId, userId, text, priority, at: new Date(at) }))) return
  ctx.record({ kind: 'process.noted', processId, data: { change: 'added', priority } })
}
