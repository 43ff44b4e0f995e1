/** Where do the picked lines go: one up, one down, to the first place, to the last? Pure. */
export type Direction = 'up' | 'down' | 'first' | 'last'

/** @returns the line before which they go (null: the end), or `stay` where they stand there already. */
export function placeFor(ids: readonly string[], picked: ReadonlySet<string>, direction: Direction): { beforeId: string | null } | 'stay' {
  const others = ids.filter((id) => !picked.has(id))
  if (others.length === 0 || others.length === ids.length) return 'stay'
  const aheadOf = (id: string | undefined) => others.filter((other) => ids.indexOf(other) < ids.indexOf(id ?? '')).length
  const first = ids.find((id) => picked.has(id))
  const last = ids.findLast((id) => picked.has(id))
  // as many of the others as stand above them afterwards
  const above = { first: 0, last: others.length, up: Math.max(0, aheadOf(first) - 1), down: Math.min(others.length, aheadOf(last) + 1) }[
    direction
  ]
  return same(ids, placed(ids, picked, others[above] ?? null)) ? 'stay' : { beforeId: others[above] ?? null }
}

/** How the lines stand when the picked ones are before that line, in the order they had among themselves. */
export function placed(ids: readonly string[], picked: ReadonlySet<string>, beforeId: string | null): string[] {
  const others = ids.filter((id) => !picked.has(id))
  const at = beforeId === null ? others.length : others.indexOf(beforeId)
  return [...others.slice(0, at), ...ids.filter((id) => picked.has(id)), ...others.slice(at)]
}

const same = (one: readonly string[], other: readonly string[]) => one.every((id, i) => id === other[i])
