/**
 * Live hints between nodes: topics gathered for 50 ms, then one NOTIFY. After commit and not inside it, because NOTIFY takes a
 * database-wide lock at commit; a hint lost in a crash costs one reload, never data.
 */
import pg from 'pg'
import type { Logger } from './logger.ts'
import type { LiveHints } from './world.ts'

const channel = 'lavra_live'
const gatherMs = 50

export interface Listener {
  hear(topics: string[]): void
  /** The database was away: hints may have been missed, so everything may have changed. */
  missed(): void
}

export interface Live extends LiveHints {
  /** Calls back with topics as they change anywhere; returns how to stop. */
  listen(listener: Listener): () => void
  close(): Promise<void>
}

export async function openLive(url: string, log: Logger): Promise<Live> {
  const listeners = new Set<Listener>()
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let client: pg.Client | null = null
  let closed = false
  let isLost = false
  let isWaiting = false

  async function connect(): Promise<void> {
    if (closed) return
    const next = new pg.Client({ connectionString: url, application_name: 'lavra-live' })
    next.on('error', () => {})
    next.on('end', () => {
      if (client === next) client = null
      again('the connection ended')
    })
    next.on('notification', (message) => {
      const topics = (message.payload ?? '').split(' ').filter(Boolean)
      for (const listener of listeners) listener.hear(topics)
    })
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      client = next
      if (!isLost) return
      isLost = false
      log.info({ live: 'connected again' })
      for (const listener of [...listeners]) listener.missed()
    } catch (error) {
      await next.end().catch(() => {})
      again(String(error))
    }
  }

  /** One attempt a second and one line in the log, however many ends and failures ask for it. */
  function again(reason: string): void {
    if (closed || isWaiting) return
    if (!isLost) log.warn({ live: 'not connected', reason })
    isLost = isWaiting = true
    setTimeout(() => {
      isWaiting = false
      void connect()
    }, 1000).unref()
  }

  function flush(): void {
    timer = null
    const topics = [...waiting]
    waiting.clear()
    // A payload holds less than 8,000 bytes: 150 topics of at most 45.
    for (let i = 0; i < topics.length; i += 150) {
      client
        ?.query('select pg_notify($1, $2)', [channel, topics.slice(i, i + 150).join(' ')])
        .catch((error: unknown) => log.warn({ live: 'lost', err: error }))
    }
  }

  await connect()
  return {
    publish(topics) {
      for (const topic of topics) waiting.add(topic)
      if (waiting.size > 0) timer ??= setTimeout(flush, gatherMs)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      closed = true
      if (timer) clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
