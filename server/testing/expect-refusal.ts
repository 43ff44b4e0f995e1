// Exactly this "no", and not some other failure that would look as good.
import type { RefusalCode, RefusalParams } from '@lavra/contract/refusals.ts'
import { expect } from 'vitest'
import { constraintRefusal } from '../kernel/constraints.ts'
import { Refusal } from '../kernel/refusal.ts'

/** Given parameters are compared one by one; others may be there. A bug shows itself with its own stack. */
export async function expectRefusal(work: Promise<unknown>, code: RefusalCode, params: RefusalParams = {}): Promise<void> {
  const refusal = await refused(work)
  expect(refusal?.code ?? 'allowed').toBe(code)
  expect(refusal?.params).toMatchObject(params)
}

/** For tables of expectations: the code of the refusal, or `allowed`. */
export async function refusalOf(work: Promise<unknown>): Promise<RefusalCode | 'allowed'> {
  return (await refused(work))?.code ?? 'allowed'
}

async function refused(work: Promise<unknown>): Promise<Refusal | null> {
  try {
    await work
    return null
  } catch (error) {
    const refusal = constraintRefusal(error) ?? error
    if (refusal instanceof Refusal) return refusal
    throw error
  }
}

/** Refusals that no endpoint declares, since any may have them: validation, authentication, visibility, trouble. */
export const anywhere: readonly RefusalCode[] = [
  'invalid-input',
  'not-signed-in',
  'no-unit',
  'process-not-found',
  'document-not-found',
  'item-not-found',
  'confidential-password-needed',
  'process-locked',
  'storage-full',
  'system-busy',
]
