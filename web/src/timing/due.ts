/** A day as people say it while they write it: this one, or in so many days. */
import type { Due } from '@lavra/contract/holidays.ts'
import { longestTerm } from '@lavra/contract/holidays.ts'

export interface DueDraft {
  how: 'business' | 'calendar' | 'day'
  days: number | null
  on: string | null
}

export const unsaid: DueDraft = { how: 'business', days: 5, on: null }
export const onDay = (on: string): DueDraft => ({ how: 'day', days: null, on })

/** Null while it says nothing that can be kept. */
export function dueOf({ how, days, on }: DueDraft): Due | null {
  if (how === 'day') return on ? { on } : null
  return days !== null && Number.isInteger(days) && days >= 1 && days <= longestTerm ? { days, counted: how } : null
}
