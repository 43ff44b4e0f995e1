/** Markers on a process (P-41): put on, the text changed, taken off; who of the unit did what stays to be read. */
import * as contract from '@lavra/contract/notes.ts'
import { person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, whyNotNote } from '../processes/index.ts'
import {
  deleteMarking,
  insertMarking,
  type MarkerRow,
  selectMarker,
  selectMarkerChanges,
  selectMarking,
  updateMarker,
  updateMarking,
} from './marker.queries.ts'
import { isStale } from './revisions.rules.ts'

export const setProcessMarker = command(contract.setProcessMarker, {
  async run(ctx, input) {
    const { userId } = person(ctx.actor)
    const { processId, marker } = await openMarker(ctx, input)
    const present = await selectMarking(ctx.tx, processId, marker.id)
    const text = input.text ?? present?.text ?? ''
    if (present?.text === text) {
      ctx.unchanged()
      return { revision: present.revision }
    }
    if (isStale(input.revision, present)) throw new Refusal('marker-changed', { name: present?.by ?? '' })
    if (!present && !marker.active) throw new Refusal('marker-inactive', { name: marker.name })
    if (!marker.used) await updateMarker(ctx.tx, marker.id, { used: true })
    const marking = { processId, markerId: marker.id, userId, text, at: ctx.now }
    const revision = present ? await updateMarking(ctx.tx, marking) : await insertMarking(ctx.tx, marking)
    if (revision === null) {
      const quicker = await selectMarking(ctx.tx, processId, marker.id)
      throw new Refusal('marker-changed', { name: quicker?.by ?? '' })
    }
    tell(ctx, processId, marker, present ? 'changed' : 'added', text)
    return { revision }
  },
})

export const removeProcessMarker = command(contract.removeProcessMarker, {
  async run(ctx, input) {
    const { processId, marker } = await openMarker(ctx, input)
    const text = await deleteMarking(ctx.tx, processId, marker.id)
    if (text === null) ctx.unchanged()
    else tell(ctx, processId, marker, 'removed', text)
    return {}
  },
})

export const listMarkerChanges = query(contract.listMarkerChanges, {
  async run({ tx, actor }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const rows = await selectMarkerChanges(tx, process.id, person(actor).unitId)
    return { items: rows.map(({ id, at, by, data }) => ({ id, at: at.toISOString(), by, ...data })) }
  },
})

async function openMarker(ctx: Context, input: { processId: string; markerId: string }) {
  const process = await openProcess(ctx, input.processId)
  refuseIf(whyNotNote(ctx.actor))
  const marker = await selectMarker(ctx.tx, ctx.actor, input.markerId, 'keep')
  if (!marker) throw new Refusal('marker-not-found')
  return { processId: process.id, marker }
}

/** What a person marks for themselves is nobody else's business: not in the unit's record, and no hint to colleagues. */
function tell(ctx: Context, processId: string, marker: MarkerRow, change: 'added' | 'changed' | 'removed', text: string): void {
  if (marker.personal) {
    ctx.record({ kind: 'process.marked-personally', data: { processId, markerId: marker.id, change } })
    return
  }
  ctx.record({ kind: 'process.marked', processId, data: { marker: marker.name, change, text } })
  ctx.touch(`desk:${person(ctx.actor).unitId}`)
}
