/** What is reminded of on a day: once the business day before, on the day itself, and when it has passed. Pure (P-20, P-21). */
import type { ReminderStage } from '@lavra/contract/notifications.ts'
import { addDays, type WorkCalendar } from '../organization/business-days.rules.ts'

/** Nobody is woken by a deadline: from this hour on, by the clock of the agency. */
export const firstHour = 7
/** What has been late for longer is on the desk, and in the calendar, and needs no bell. */
const daysLate = 7

export interface ReminderDay {
  today: string
  /** What is due from here … */
  from: string
  /** … to here is reminded of: the next business day, with the days on which nobody works before it. */
  to: string
}

/** Null on a day on which nobody works, and before the office opens: then the next run of an office hour tells. */
export function reminderDay(calendar: WorkCalendar, today: string, hour: number): ReminderDay | null {
  if (hour < firstHour || !calendar.isBusinessDay(today)) return null
  let to = addDays(today, 1)
  while (!calendar.isBusinessDay(to)) to = addDays(to, 1)
  return { today, from: addDays(today, -daysLate), to }
}

/** Of a return the unit that waits hears too, when it has passed. */
export function stagesOf(kind: 'deadline' | 'return', dueOn: string, today: string): readonly ReminderStage[] {
  if (dueOn < today) return kind === 'return' ? ['late', 'late-there'] : ['late']
  return [dueOn === today ? 'today' : 'soon']
}
