/** Many live streams as browsers hold them: each its own connection, each telling when it heard of its desk. */
import { Agent, get } from 'node:http'

export interface HintStreams {
  count: number
  /** Milliseconds on the clock of `performance` at which each stream heard next; a stream that stays silent for ten seconds is missing. */
  heard(): Promise<number[]>
  close(): void
}

const silenceMs = 10_000

export async function openStreams(address: string, cookies: readonly string[], count: number): Promise<HintStreams> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  let times: number[] = []
  let full = () => {}
  const open = (cookie: string) =>
    new Promise<void>((resolve, reject) => {
      get(`${address}/api/live`, { agent, headers: { cookie } }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`a stream was answered ${answer.statusCode}`))
        answer.setEncoding('utf8')
        answer.on('data', (text: string) => {
          if (text.startsWith('retry')) return resolve()
          if (!text.includes('data: ')) return
          times.push(performance.now())
          if (times.length === count) full()
        })
        // The server goes first at the end.
        answer.on('error', () => {})
      }).on('error', reject)
    })
  const lot = 50
  for (let at = 0; at < count; at += lot)
    await Promise.all(Array.from({ length: Math.min(lot, count - at) }, (_, i) => open(cookies[(at + i) % cookies.length] ?? '')))
  return {
    count,
    async heard() {
      times = []
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, silenceMs)
        full = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      return times
    },
    close: () => agent.destroy(),
  }
}
