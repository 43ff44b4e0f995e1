/** An expected "no". Thrown by doors and commands; the throw rolls the transaction back. */
import type { RefusalCode, RefusalParams } from '@lavra/contract/refusals.ts'

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly params: RefusalParams
  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
  }
}

/** Throws when a policy's `whyNot…` gave a reason. */
export function refuseIf(code: RefusalCode | null, params: RefusalParams = {}): void {
  if (code) throw new Refusal(code, params)
}
