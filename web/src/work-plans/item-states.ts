/** The states of an item of a work plan, in words and colours. */
import type { WorkItemState } from '@lavra/contract/work-plans.ts'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '../kit/Tag.tsx'

export const itemStates: Record<WorkItemState, { label: MessageDescriptor; tone: Tone }> = {
  'to-do': { label: msg`A fazer`, tone: 'neutral' },
  'in-progress': { label: msg`Em andamento`, tone: 'info' },
  paused: { label: msg`Pausado`, tone: 'warn' },
  finished: { label: msg`Finalizado`, tone: 'ok' },
  problem: { label: msg`Com problema`, tone: 'danger' },
  'not-applicable': { label: msg`Não se aplica`, tone: 'neutral' },
  disregarded: { label: msg`Desconsiderado`, tone: 'neutral' },
}

/** What no longer waits for anybody. */
export const isSettled = (state: WorkItemState): boolean => ['finished', 'not-applicable', 'disregarded'].includes(state)
