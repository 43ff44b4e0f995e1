/**
 * How uneven is a state? A few units carry thousands of open processes and most carry a handful; most processes have few documents and
 * some have thousands. Pure: sizes in, sizes out.
 */
import type { Random } from '../../server/demo/random.ts'

/** Open processes of the unit at a rank, the busiest first. */
export function openQuota(rank: number, most: number): number {
  return Math.max(10, Math.round(most / (rank + 1) ** 1.05))
}

/** Picks a rank; the busiest are picked most. */
export function skewedRank(r: Random, units: number): number {
  const share = r.below(1_000_000) / 1_000_000
  return Math.min(units - 1, Math.floor(units ** share) - 1 + r.below(3))
}

/** Documents of each process: one or a few for most, hundreds for some, `most` for the three largest, exactly `total` in all. */
export function documentCounts(r: Random, processes: number, total: number, most: number, largest: readonly number[]): Uint16Array {
  const counts = new Uint16Array(processes).fill(1)
  let left = total - processes
  if (left < 0) throw new Error('every process has a document at least: ask for more documents than processes')
  const give = (n: number, count: number) => {
    const more = Math.max(0, Math.min(count - (counts[n] ?? 1), left))
    counts[n] = (counts[n] ?? 1) + more
    left -= more
  }
  for (const n of largest) give(n, most)
  const mean = total / processes
  for (let n = 0; n < processes; n++) {
    if (largest.includes(n) || r.chance(18)) continue
    if (r.below(2_000) === 0) give(n, 1_000)
    else if (r.below(150) === 0) give(n, 120 + r.below(280))
    else give(n, 1 + Math.floor(-Math.log(1 - r.below(10_000) / 10_000) * mean * 0.62))
  }
  // What is left goes to those that have several: a process with one document keeps one.
  const several = [...counts.keys()].filter((n) => (counts[n] ?? 1) > 1 && !largest.includes(n))
  if (left > 0 && several.length === 0) throw new Error('too few processes for so many documents')
  for (let i = 0; left > 0; i = (i + 1) % several.length) give(several[i] ?? 0, (counts[several[i] ?? 0] ?? 1) + 1)
  return counts
}
