/** What did the system say it had done? Every act that was answered, to be looked for afterwards. */
export type Acknowledged =
  | { act: 'start'; processId: string; number: string }
  | { act: 'create'; documentId: string; number: string }
  | { act: 'save'; documentId: string; revision: number }
  | { act: 'sign'; documentId: string; signatureId: string; checksum: string }
  | { act: 'upload'; documentId: string; sha256: string }
  | { act: 'send'; processId: string; fromUnitId: string; toUnitId: string }
  | { act: 'receive'; processId: string; unitId: string }
  | { act: 'conclude'; processId: string; unitId: string }

export interface Ledger {
  acts: Acknowledged[]
  /** Acts that got no answer, or the answer to try again: they may have happened or not. */
  unanswered: number
  /** Acts refused because an unanswered one before them did, or did not, happen. */
  outrun: number
}

export const newLedger = (): Ledger => ({ acts: [], unanswered: 0, outrun: 0 })
