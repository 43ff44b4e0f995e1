/** The unit's markers, and a person's own (marcadores, P-41): a used one is deactivated, never deleted. */
import * as contract from '@lavra/contract/notes.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotNote } from '../processes/index.ts'
import { deleteMarkerRow, insertMarker, selectMarker, selectMarkers, updateMarker } from './marker.queries.ts'

export const listMarkers = query(contract.listMarkers, {
  async run({ tx, actor }, input) {
    if (!may(actor, 'process.read')) return { items: [] }
    return { items: await selectMarkers(tx, actor, input.counted ?? false) }
  },
})

export const saveMarker = command(contract.saveMarker, {
  async run(ctx, { id, personal, ...wished }) {
    const { unitId, userId } = person(ctx.actor)
    refuseIf(whyNotNote(ctx.actor))
    if (!id) {
      const markerId = await insertMarker(ctx.tx, { ...wished, unitId, userId: personal ? userId : null })
      ctx.record({ kind: 'marker.changed', data: { markerId, change: 'added' } })
      return { id: markerId }
    }
    const present = await selectMarker(ctx.tx, ctx.actor, id, 'change')
    if (!present) throw new Refusal('marker-not-found')
    if (present.name === wished.name && present.colour === wished.colour && present.active === wished.active) {
      ctx.unchanged()
      return { id }
    }
    await updateMarker(ctx.tx, id, wished)
    ctx.record({ kind: 'marker.changed', data: { markerId: id, change: 'changed' } })
    ctx.touch(`desk:${unitId}`)
    return { id }
  },
})

export const deleteMarker = command(contract.deleteMarker, {
  async run(ctx, input) {
    refuseIf(whyNotNote(ctx.actor))
    const marker = await selectMarker(ctx.tx, ctx.actor, input.markerId, 'change')
    if (!marker) throw new Refusal('marker-not-found')
    if (marker.used) throw new Refusal('marker-used', { name: marker.name })
    await deleteMarkerRow(ctx.tx, marker.id)
    ctx.record({ kind: 'marker.changed', data: { markerId: marker.id, change: 'removed' } })
    return {}
  },
})
