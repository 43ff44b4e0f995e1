/** Through which channels does a person hear of a kind, and when? Pure: their wishes, the agency's time zone and the moment in, an instant out. */
import { type Channel, graceMs, type NotificationKind, notificationKinds, type Wishes } from '@lavra/contract/notifications.ts'

/** All in the application; by mail, once a day, only what one is made responsible for and what is due; on one's devices what concerns oneself. */
export const defaultWishes: Wishes = {
  app: [...notificationKinds],
  mail: ['assigned', 'deadline-due', 'return-due'],
  push: ['assigned', 'signed', 'replied', 'deadline-due', 'return-due', 'batch-finished'],
  digest: 'daily',
  digestHour: 8,
  quiet: null,
  language: 'pt-BR',
}

export function wants(wishes: Wishes, channel: Channel, kind: NotificationKind): boolean {
  return wishes[channel].includes(kind)
}

const quarterMs = 15 * 60_000

interface LocalTime {
  hour: number
  minute: number
}

/** By zone: to make one takes longer than to ask it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  const clock = known ?? new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' })
  if (!known) clocks.set(timeZone, clock)
  return clock
}

function localTime(at: number, timeZone: string): LocalTime {
  const parts = clockOf(timeZone).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return { hour: of('hour'), minute: of('minute') }
}

export const hourIn = (timeZone: string, at: Date): number => localTime(at.getTime(), timeZone).hour

/** From 22 to 6 goes over midnight; from an hour to the same hour is no quiet at all. */
export function isQuiet({ hour }: LocalTime, quiet: Wishes['quiet']): boolean {
  if (!quiet) return false
  const { from, to } = quiet
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to
}

/** The first quarter of an hour from `start` on that fits; zones differ by quarters, and two days hold every hour of the day. */
function firstQuarter(start: number, timeZone: string, fits: (local: LocalTime) => boolean): number {
  const first = Math.ceil(start / quarterMs) * quarterMs
  for (let at = first; at < first + 2 * 86_400_000; at += quarterMs) if (fits(localTime(at, timeZone))) return at
  return first
}

/** `at` is when it happened, `now` when its job finds out whom it concerns. */
export function dueAt({ at, now }: { at: Date; now: Date }, channel: 'mail' | 'push', wishes: Wishes, timeZone: string): Date {
  const earliest = Math.max(now.getTime(), at.getTime() + graceMs)
  const awake = (local: LocalTime) => !isQuiet(local, wishes.quiet)
  const rhythm = channel === 'push' ? 'now' : wishes.digest
  if (rhythm === 'now') return new Date(awake(localTime(earliest, timeZone)) ? earliest : firstQuarter(earliest, timeZone, awake))
  const due =
    rhythm === 'hourly'
      ? firstQuarter(earliest, timeZone, (local) => local.minute === 0 && awake(local))
      : firstQuarter(earliest, timeZone, (local) => local.minute === 0 && local.hour === wishes.digestHour)
  // Who wants the digest in the quiet hours gets it when they are over.
  return new Date(awake(localTime(due, timeZone)) ? due : firstQuarter(due, timeZone, awake))
}
