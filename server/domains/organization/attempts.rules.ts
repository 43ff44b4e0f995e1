/**
 * How long must somebody wait who keeps failing? Pure. Failures count per (what, whom, from where), so nobody can make another wait
 * from elsewhere; a second count per address slows down sweeps over many names.
 */
export interface AttemptKeys {
  /** What is tried: `sign-in`, `password`, `link` … */
  what: string
  /** Whose password or name; empty when there is only the address to go by. */
  whom: string
  ip: string
}

export interface Counter {
  key: string
  /** So many failures cost nothing. */
  free: number
  /** Seconds to wait at most. */
  longest: number
}

/** Failures older than this are forgotten. */
export const forgetAfterSeconds = 900

/**
 * The address-wide count is mild on purpose: a whole agency often reaches us through one address, and must not be kept out by the
 * few among thousands who mistype. Four seconds make a sweep of a million names last six weeks.
 */
export function countersOf({ what, whom, ip }: AttemptKeys): Counter[] {
  const from = sourceOf(ip)
  const wide = { key: `${what} * ${from}`, free: 40, longest: 4 }
  return whom === '' ? [wide] : [{ key: `${what} ${whom.slice(0, 100)} ${from}`, free: 4, longest: 60 }, wide]
}

/** Seconds to wait after the n-th failure: none while they are free, then 1, 2, 4 … up to the longest. */
export function waitAfter(failures: number, { free, longest }: Pick<Counter, 'free' | 'longest'>): number {
  return failures <= free ? 0 : Math.min(longest, 2 ** Math.min(10, failures - free - 1))
}

/** Whole seconds still to wait; 0 when the next attempt may come. */
export function secondsLeft(failures: number, lastAt: Date, now: Date, counter: Counter): number {
  // A clock that was put back must not make anybody wait for the future.
  const elapsed = Math.max(0, (now.getTime() - lastAt.getTime()) / 1000)
  if (elapsed > forgetAfterSeconds) return 0
  return Math.max(0, Math.ceil(waitAfter(failures, counter) - elapsed))
}

/** Where somebody comes from: an IPv4 address, or the /64 of an IPv6 one, because its holder has all of it to change addresses in. */
export function sourceOf(ip: string): string {
  const embedded = /(\d+\.\d+\.\d+\.\d+)$/.exec(ip)?.[1]
  if (embedded || !ip.includes(':')) return embedded ?? ip
  const [head = '', tail] = ip.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  const first = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return `${first.join(':')}::/64`
}
