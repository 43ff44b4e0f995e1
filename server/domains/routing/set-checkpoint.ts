/** The phase a process is in, in a unit (P-23): one at a time, told where it is open, taken away wherever it is. The unit's own business. */
import * as contract from '@lavra/contract/checkpoints.ts'
import { person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { openProcess, whyNotNote, whyNotSetCheckpoint } from '../processes/index.ts'
import {
  deleteProcessCheckpoint,
  selectCheckpointChanges,
  selectOfferedCheckpoints,
  selectPresentCheckpoint,
  upsertProcessCheckpoint,
} from './checkpoint.queries.ts'

export const setCheckpoint = command(contract.setCheckpoint, {
  async run(ctx, { processId, checkpointId }) {
    const here = person(ctx.actor)
    const process = await openProcess(ctx, processId)
    refuseIf(checkpointId ? whyNotSetCheckpoint(ctx.actor, process) : whyNotNote(ctx.actor))
    const offered = checkpointId ? await selectOfferedCheckpoints(ctx.tx, here, process.typeId) : []
    const chosen = offered.find(({ id }) => id === checkpointId)
    if (checkpointId && !chosen) throw new Refusal('checkpoint-not-offered')
    const isOther = chosen
      ? await upsertProcessCheckpoint(ctx.tx, { processId, unitId: here.unitId, userId: here.userId, checkpointId: chosen.id, at: ctx.now })
      : await deleteProcessCheckpoint(ctx.tx, processId, here.unitId)
    if (!isOther) {
      ctx.unchanged()
      return {}
    }
    ctx.record({ kind: 'process.checkpoint-set', processId, data: { checkpoint: chosen?.name ?? null } })
    ctx.touch(`desk:${here.unitId}`)
    return {}
  },
})

export const showCheckpoint = query(contract.showCheckpoint, {
  async run({ tx, actor }, { processId }) {
    const here = person(actor)
    const process = await openProcess({ tx, actor }, processId)
    const present = await selectPresentCheckpoint(tx, process.id, here.unitId)
    const offered = await selectOfferedCheckpoints(tx, here, process.typeId)
    const changes = await selectCheckpointChanges(tx, process.id, here.unitId)
    return {
      present: present && { ...present, at: present.at.toISOString() },
      offered: offered.map(({ id, name }) => ({ id, name })),
      changes: changes.map((row) => ({ ...row, at: row.at.toISOString() })),
      whyNotSet: whyNotSetCheckpoint(actor, process),
    }
  },
})
