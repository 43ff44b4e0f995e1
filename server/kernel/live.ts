/**
 * Live hints between nodes: topics gathered for 50 ms, then one NOTIFY. After commit and not inside it, because NOTIFY takes a
 * database-wide lock at commit; a hint lost in a crash costs one reload, never data.
 */
import pg from 'pg'
import type { Logger } from './logger.ts'
import type { LiveHints } from './world.ts'

const channel = 'lavra_live'
const gatherMs = 50

export interface Live extends LiveHints {
  /** Calls back with topics as they change anywhere; returns how to stop. */
  listen(callback: (topics: string[]) => void): () => void
  close(): Promise<void>
}

export async function openLive(url: string, log: Logger): Promise<Live> {
  const listeners = new Set<(topics: string[]) => void>()
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let client: pg.Client | null = null
  let closed = false

  async function connect(): Promise<void> {
    if (closed) return
    const next = new pg.Client({ connectionString: url, application_name: 'lavra-live' })
    next.on('error', () => {})
    next.on('end', () => {
      client = null
      if (!closed) setTimeout(() => void connect().catch(() => {}), 1000).unref()
    })
    next.on('notification', (message) => {
      const topics = (message.payload ?? '').split(' ').filter(Boolean)
      for (const listener of listeners) listener(topics)
    })
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      client = next
    } catch (error) {
      log.warn({ live: 'not connected', err: error })
      if (!closed) setTimeout(() => void connect().catch(() => {}), 1000).unref()
    }
  }

  function flush(): void {
    timer = null
    const topics = [...waiting]
    waiting.clear()
    // A payload holds less than 8,000 bytes: 200 topics of at most 30.
    for (let i = 0; i < topics.length; i += 200) {
      client
        ?.query('select pg_notify($1, $2)', [channel, topics.slice(i, i + 200).join(' ')])
        .catch((error: unknown) => log.warn({ live: 'lost', err: error }))
    }
  }

  await connect()
  return {
    publish(topics) {
      for (const topic of topics) waiting.add(topic)
      if (waiting.size > 0) timer ??= setTimeout(flush, gatherMs)
    },
    listen(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
    async close() {
      closed = true
      if (timer) clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
