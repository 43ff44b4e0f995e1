/** Finding a process: an exact number in any punctuation opens at once; anything else as you type. */
import * as contract from '@lavra/contract/processes.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type FoundRow, selectByDigits, selectByNumberPart, selectByParty, selectBySummary } from './find.queries.ts'
import { normaliseNumber } from './numbering.rules.ts'

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

/** Numbers before summaries before parties; what fills the list spares the look-ups after it. */
export const findProcesses = query(contract.findProcesses, {
  async run({ tx, actor }, input) {
    const digits = normaliseNumber(input.text)
    const found = new Map<string, FoundRow & { matched: 'number' | 'summary' | 'party' }>()
    const add = (matched: 'number' | 'summary' | 'party', rows: readonly FoundRow[]) => {
      for (const row of rows) if (!found.has(row.id) && found.size < shownAtOnce) found.set(row.id, { ...row, matched })
    }
    if (digits.length >= 3) add('number', await selectByNumberPart(tx, actor, digits, shownAtOnce))
    if (found.size < shownAtOnce) add('summary', await selectBySummary(tx, actor, wordsOf(input.text), shownAtOnce))
    if (found.size < shownAtOnce) add('party', await selectByParty(tx, actor, input.text, shownAtOnce))
    return { items: [...found.values()].map(({ open_here, ...row }) => ({ ...row, openHere: open_here })) }
  },
})

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).slice(0, 8)
