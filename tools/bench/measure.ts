/** How long does one piece of work take when so many do it at once? */

/** Does the work once; `client` counts from 0. */
export type Work = (client: number) => Promise<unknown>

export interface Figures {
  clients: number
  done: number
  /** Milliseconds. */
  p50: number
  p99: number
  perSecond: number
}

const warmUpMs = 700
/** Work slower than the time given is still measured: each client goes on until it has done it this often. */
const atLeast = 2

/** Each client does the work again and again until the time is over; what began while warming up is not counted, nor is the first of each. */
export async function measure(work: Work, clients: number, ms: number): Promise<Figures> {
  const times: number[] = []
  let first = Number.POSITIVE_INFINITY
  const began = performance.now() + warmUpMs
  const end = began + ms
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      await work(client)
      for (let counted = 0; ; ) {
        const from = performance.now()
        if (from >= end && counted >= atLeast) return
        await work(client)
        if (from < began) continue
        times.push(performance.now() - from)
        counted += 1
        first = Math.min(first, from)
      }
    }),
  )
  const took = performance.now() - first
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { clients, done: times.length, p50: at(0.5), p99: at(0.99), perSecond: times.length / (took / 1000) }
}

/** One after the other, alone: the middle of `count` times, in milliseconds. */
export async function alone(work: () => Promise<unknown>, count: number): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? Number.NaN
}
