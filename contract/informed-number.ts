/** A number given by hand (protocolo informado, P-03): of a process that was filed before it came here. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, id, line, nothing, whyNot } from './values.ts'

/** The number as it is written, or its digits alone; and the day on which it was filed. */
export const informed = z.object({ number: line(60).min(1), filedOn: day })

export const informingRefusals = [
  'informing-is-off',
  'informing-is-for-protocol',
  'number-without-mask',
  'number-taken',
  'date-in-future',
] as const

export const showInforming = endpoint({
  name: 'showInforming',
  method: 'GET',
  path: '/informed-number',
  summary: 'Say whether your unit may inform numbers, in which forms, and what a number would become.',
  input: z.object({ number: line(60).optional() }),
  output: z.object({
    whyNot,
    /** As one writes them, with noughts for digits: 0000.00.0000000/0000-00. */
    forms: z.array(z.string()),
    /** Null: none was asked about, or it has none of the forms. A wrong check digit is told, and not refused. */
    judged: z.object({ number: z.string(), checkDigit: z.enum(['right', 'wrong', 'none']) }).nullable(),
  }),
})

export const changeNumber = endpoint({
  name: 'changeNumber',
  method: 'PUT',
  path: '/processes/:processId/number',
  summary: 'Correct a number that was informed by hand, or its day of filing; both stand in the history.',
  input: informed.extend({ processId: id }),
  output: nothing,
  refusals: ['may-not-change', 'number-not-informed', ...informingRefusals],
})
