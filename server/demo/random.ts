/** How does the demo choose? By numbers that are the same on every machine: a seeded generator (mulberry32) and three ways to use it. */
export interface Random {
  /** An integer from 0 up to, not including, `below`. */
  below(below: number): number
  pick<T>(from: readonly T[]): T
  /** True about `percent` times in a hundred. */
  chance(percent: number): boolean
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: <T>(from: readonly T[]) => {
      if (from.length === 0) throw new Error('nothing to pick from')
      return from[below(from.length)] as T
    },
    chance: (percent) => below(100) < percent,
  }
}
