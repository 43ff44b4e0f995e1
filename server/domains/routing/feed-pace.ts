/** How often may the same one ask? In this process's memory: it spares the database, and guards no secret (those have 256 bits). */
import { Refusal } from '../../kernel/refusal.ts'

export interface Pace {
  /** @throws Refusal `too-many-attempts` beyond so many within the window. */
  require(key: string, now: Date): void
}

/** More keys than this are not remembered one by one. */
const mostKeys = 50_000

export function openPace({ most, seconds }: { most: number; seconds: number }): Pace {
  let counts = new Map<string, number>()
  let endsAt = 0
  return {
    require(key, now) {
      if (now.getTime() >= endsAt || counts.size > mostKeys) {
        counts = new Map()
        endsAt = now.getTime() + seconds * 1000
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count > most) throw new Refusal('too-many-attempts', { seconds: Math.max(1, Math.ceil((endsAt - now.getTime()) / 1000)) })
    },
  }
}
