/** Which days may be chosen for what is due, what comes back and what opens again. Pure (P-15, P-20, P-21). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'

const farthestYears = 10

/** Days are `2026-11-24`, and compared as they are written. */
export function whyNotDay(day: string, today: string, earliest: 'today' | 'tomorrow'): RefusalCode | null {
  if (day < today) return earliest === 'today' ? 'day-in-past' : 'day-not-ahead'
  if (day === today && earliest === 'tomorrow') return 'day-not-ahead'
  return Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + farthestYears ? 'day-too-far' : null
}
