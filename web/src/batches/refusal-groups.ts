/** Refusals of many, by what is said: one sentence, and for how many. Pure. */
export interface Refused {
  /** Null: not shown to this person any more. */
  number: string | null
  sentence: string
}

export interface RefusalGroup {
  sentence: string
  count: number
  numbers: readonly string[]
}

/** The most frequent first. */
export function groupRefusals(refused: readonly Refused[]): RefusalGroup[] {
  const groups = new Map<string, Refused[]>()
  for (const one of refused) groups.set(one.sentence, [...(groups.get(one.sentence) ?? []), one])
  return [...groups]
    .map(([sentence, all]) => ({ sentence, count: all.length, numbers: all.flatMap(({ number }) => number ?? []) }))
    .sort((a, b) => b.count - a.count)
}
