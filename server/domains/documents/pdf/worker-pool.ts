/**
 * Who does work that would block the event loop or might never end? A few worker threads, started when needed and ended when idle.
 * One thread has one job at a time, so a thread that crashes or runs out of time fails exactly that job and is replaced.
 */
import { memoryUsage } from 'node:process'
import { Worker } from 'node:worker_threads'

export type PoolProblem = 'crashed' | 'timed-out' | 'aborted' | 'closed' | 'failed' | 'queue-full'

/** Why a job gave no answer. `failed`: the job itself threw; the thread lives on. */
export class PoolError extends Error {
  readonly problem: PoolProblem
  constructor(problem: PoolProblem, detail: string) {
    super(`worker job ${problem}: ${detail}`)
    this.name = 'PoolError'
    this.problem = problem
  }
}

export interface PoolOptions {
  /** The worker's TypeScript module; it calls `answerJobs`. */
  module: URL
  /** Threads at most. */
  size: number
  /** Milliseconds a job may run; waiting in the queue and starting the thread do not count. */
  timeoutMs: number
  /** Milliseconds without work after which a thread ends. */
  idleMs: number
  /** Jobs waiting at most; one more is refused as `queue-full`. */
  queueLimit: number
  /** JavaScript heap of a thread, in MB. */
  heapMb: number
  /**
   * By how many MB the whole program may grow while a job runs. Byte arrays do not count as heap: without this a file of one
   * megabyte that unpacks to gigabytes would take the server with it.
   */
  growthMb?: number
}

export interface RunOptions {
  signal?: AbortSignal
  transfer?: ArrayBuffer[]
}

export interface WorkerPool<Job, Answer> {
  /** Runs the job in a thread; rejects with `PoolError`. */
  run(job: Job, options?: RunOptions): Promise<Answer>
  /** Fails what waits and runs, ends all threads. The next `run` starts anew. */
  close(): Promise<void>
  /** Threads alive now. */
  size(): number
}

export type WorkerReply = { ok: true; answer: unknown } | { ok: false; message: string }
/** What a thread sends: first that it is ready, then one reply per job. */
export type WorkerMessage = 'ready' | WorkerReply

const startMs = 60_000

interface Waiting {
  job: unknown
  transfer: ArrayBuffer[]
  done: (reply: WorkerReply) => void
  fail: (problem: PoolProblem, detail: string) => void
}
interface Thread {
  worker: Worker
  ready: boolean
  current: Waiting | null
  timer: NodeJS.Timeout | null
  /** Watches the memory while a job runs. */
  watch: NodeJS.Timeout | null
}

export function createWorkerPool<Job, Answer>(options: PoolOptions): WorkerPool<Job, Answer> {
  const threads = new Set<Thread>()
  const queue: Waiting[] = []

  function start(): Thread {
    const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
      workerData: { module: options.module.href },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: options.heapMb },
    })
    const thread: Thread = { worker, ready: false, current: null, timer: null, watch: null }
    threads.add(thread)
    worker.on('message', (reply: WorkerMessage) => {
      if (reply === 'ready') {
        thread.ready = true
        if (thread.current) limit(thread)
        return
      }
      const job = thread.current
      rest(thread)
      job?.done(reply)
      next()
    })
    worker.on('error', (error) => drop(thread, 'crashed', String(error)))
    worker.on('exit', (code) => drop(thread, 'crashed', `the thread ended with code ${code}`))
    worker.unref()
    return thread
  }

  function limit(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer)
    const ms = thread.ready ? options.timeoutMs : startMs
    thread.timer = setTimeout(() => drop(thread, 'timed-out', `no answer within ${ms} ms`), ms)
  }

  function watchMemory(thread: Thread): void {
    if (!options.growthMb) return
    const most = memoryUsage.rss() + options.growthMb * 2 ** 20
    thread.watch = setInterval(() => memoryUsage.rss() > most && drop(thread, 'crashed', 'the job took too much memory'), 50)
  }

  function stopTimers(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer)
    if (thread.watch) clearInterval(thread.watch)
  }

  function rest(thread: Thread): void {
    stopTimers(thread)
    thread.current = null
    thread.worker.unref()
    thread.timer = setTimeout(() => drop(thread, 'closed', 'idle'), options.idleMs).unref()
  }

  /** The thread is of no use any more; native code cannot be interrupted, so nobody waits for its end. */
  function drop(thread: Thread, problem: PoolProblem, detail: string): Promise<unknown> {
    if (!threads.delete(thread)) return Promise.resolve()
    stopTimers(thread)
    thread.current?.fail(problem, detail)
    thread.current = null
    const ended = thread.worker.terminate()
    next()
    return ended
  }

  function next(): void {
    while (queue.length > 0) {
      const idle = [...threads].find((thread) => !thread.current) ?? (threads.size < options.size ? start() : null)
      const job = idle && queue.shift()
      if (!idle || !job) return
      idle.current = job
      idle.worker.ref()
      limit(idle)
      watchMemory(idle)
      idle.worker.postMessage(job.job, job.transfer)
    }
  }

  function run(job: Job, { signal, transfer = [] }: RunOptions = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const fail = (problem: PoolProblem, detail: string) => {
        signal?.removeEventListener('abort', abort)
        reject(new PoolError(problem, detail))
      }
      const done = (reply: WorkerReply) => {
        if (!reply.ok) return fail('failed', reply.message)
        signal?.removeEventListener('abort', abort)
        resolve(reply.answer as Answer)
      }
      const waiting: Waiting = { job, transfer, done, fail }
      const abort = () => {
        const place = queue.indexOf(waiting)
        const thread = [...threads].find((one) => one.current === waiting)
        if (place >= 0) {
          queue.splice(place, 1)
          fail('aborted', 'before it began')
        } else if (thread) drop(thread, 'aborted', 'while it ran')
      }
      if (signal?.aborted) return fail('aborted', 'before it began')
      if (queue.length >= options.queueLimit) return fail('queue-full', `${queue.length} jobs wait`)
      signal?.addEventListener('abort', abort, { once: true })
      queue.push(waiting)
      next()
    })
  }

  async function close(): Promise<void> {
    for (const waiting of queue.splice(0)) waiting.fail('closed', 'the pool was closed')
    await Promise.all([...threads].map((thread) => drop(thread, 'closed', 'the pool was closed')))
  }

  return { run, close, size: () => threads.size }
}
