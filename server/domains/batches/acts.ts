/** Which commands may be done to many processes? The composition root says; here they are only looked up and their input checked. */
import type { Command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'

// biome-ignore lint/suspicious/noExplicitAny: a table of commands of every input; the endpoint's own schema checks what goes in
export type BatchAct = Command<any, any, any>
export type BatchActs = ReadonlyMap<string, BatchAct>

/** @throws Refusal `batch-act-unknown`, or `invalid-input` when what is the same for all does not fit the act. */
export function actNamed(acts: BatchActs, name: string): BatchAct {
  const act = acts.get(name)
  if (!act?.endpoint) throw new Refusal('batch-act-unknown')
  return act
}

/** The input for one process, as the endpoint would have parsed it. @throws Refusal `invalid-input`. */
export function inputFor(act: BatchAct, input: Record<string, unknown>, processId: string): unknown {
  const parsed = act.endpoint?.input.safeParse({ ...input, processId })
  if (!parsed?.success) throw new Refusal('invalid-input')
  return parsed.data
}
