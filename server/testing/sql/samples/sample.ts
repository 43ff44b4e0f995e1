/** What is a sample? Arguments for every function of a `*.queries.ts` that sends SQL; a function left out does not compile. */
import { abilities } from '@lavra/contract/abilities.ts'
import { type Actor, systemActor } from '../../../kernel/actor.ts'
import type { Tx } from '../../../kernel/db.ts'

/** The arguments after the transaction, or several lots of them by name where they change the statement. */
export type Samples<M> = {
  [K in keyof M as M[K] extends (tx: Tx, ...rest: never[]) => Promise<unknown> ? K : never]: M[K] extends (
    tx: Tx,
    ...rest: infer A
  ) => Promise<unknown>
    ? A | Record<string, A>
    : never
}

export interface SampledFile {
  /** Below server/domains. */
  path: string
  module: Record<string, unknown>
  samples: Record<string, readonly unknown[] | Record<string, readonly unknown[]>>
}

export function sampled<M extends object>(path: string, module: M, samples: Samples<M>): SampledFile {
  return { path, module: module as Record<string, unknown>, samples: samples as SampledFile['samples'] }
}

export const at = new Date('2026-03-10T12:00:00Z')
export const hash = Buffer.alloc(32)
export const sha256 = '0'.repeat(64)

/** Somebody who may do everything, in a unit: what they may not see must be the statement's doing. */
export const actor: Actor = {
  ...systemActor,
  kind: 'person',
  channel: 'web',
  userId: '1',
  unitId: '1',
  agencyId: '1',
  abilities: new Set(abilities),
}
