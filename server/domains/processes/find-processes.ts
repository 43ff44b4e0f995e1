/** Finding a process: an exact number in any punctuation opens at once; anything else as you type. */
import * as contract from '@lavra/contract/processes.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { normaliseNumber } from './numbering.rules.ts'
import { selectByDigits, selectFound } from './show.queries.ts'

export const openByNumber = query(contract.openByNumber, {
  async run({ tx, actor }, input) {
    const digits = normaliseNumber(input.number)
    const found = digits
      ? ((await selectByDigits(tx, actor, digits.replace(/^0+(?=\d{1,17}$)/, ''))) ?? (await selectByDigits(tx, actor, digits)))
      : null
    if (!found) throw new Refusal('number-not-found', { number: input.number })
    return {
      processId: found.process_id,
      processNumber: found.process_number,
      documentId: found.document_id,
      documentNumber: found.document_number,
    }
  },
})

const shownAtOnce = 20

export const findProcesses = query(contract.findProcesses, {
  async run({ tx, actor }, input) {
    const rows = await selectFound(tx, actor, { digits: normaliseNumber(input.text), text: input.text }, shownAtOnce)
    return { items: rows.map(({ open_here, ...row }) => ({ ...row, openHere: open_here })) }
  },
})
