/** The time, given to everything that needs it. */
export interface Clock {
  now(): Date
}

/** A machine that is set right by the network goes back by less than this; whoever sets a wrong clock right goes back further. */
const correctionMs = 60_000

/**
 * A small step back is waited out, so that of two acts of one node the later one never stands before the earlier in the history. A large
 * one is followed: the clock was wrong, and time must not stand still until it has caught up.
 */
export function steadyClock(read: () => number): Clock {
  let latest = Number.NEGATIVE_INFINITY
  return {
    now() {
      const at = read()
      latest = at < latest && latest - at <= correctionMs ? latest : at
      return new Date(latest)
    },
  }
}

export const systemClock: Clock = steadyClock(Date.now)

/** The calendar day of an instant in an agency's zone, as YYYY-MM-DD. */
export function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}
