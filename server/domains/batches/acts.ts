/** Which commands may be done to many, and to many of what? The composition root says; here they are only looked up and their input checked. */
import type { BatchSubject } from '@lavra/contract/batches.ts'
import type { Command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'

// biome-ignore lint/suspicious/noExplicitAny: a table of commands of every input; the endpoint's own schema checks what goes in
export type BatchAct = Command<any, any, any>
export type BatchActs = Readonly<Record<BatchSubject, ReadonlyMap<string, BatchAct>>>

export interface Order {
  act: string
  subject: BatchSubject
  input: Record<string, unknown>
}

const idNames = { process: 'processId', document: 'documentId', block: 'blockId' } as const

/** @throws Refusal `batch-act-unknown`, or `invalid-input` when what is the same for all does not fit the act. */
export function actNamed(acts: BatchActs, { subject, act: name }: Order): BatchAct {
  const act = acts[subject].get(name)
  if (!act?.endpoint) throw new Refusal('batch-act-unknown')
  return act
}

/** The input for one of them, as the endpoint would have parsed it. @throws Refusal `invalid-input`. */
export function inputFor(act: BatchAct, { subject, input }: Order, itemId: string): unknown {
  const parsed = act.endpoint?.input.safeParse({ ...input, [idNames[subject]]: itemId })
  if (!parsed?.success) throw new Refusal('invalid-input')
  return parsed.data
}
