/**
 * Who does work that would block the event loop or might never end? A few processes of our own, started when needed and ended when
 * idle. One has one job at a time, so one that crashes or runs out of time or memory fails exactly that job and is replaced.
 *
 * Processes and not threads: native code in a thread cannot be interrupted, so a hostile document would go on calculating for minutes
 * after its time was over, hold the memory it took, and keep the server from stopping; and no limit holds a thread's native memory.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export type PoolProblem = 'crashed' | 'timed-out' | 'aborted' | 'closed' | 'failed' | 'queue-full'

/** Why a job gave no answer. `failed`: the job itself threw; the process lives on. */
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
  /** Processes at most. */
  size: number
  /** Milliseconds a job may run; waiting in the queue and starting the process do not count. */
  timeoutMs: number
  /** Milliseconds without work after which a process ends. */
  idleMs: number
  /** Jobs waiting at most; one more is refused as `queue-full`. */
  queueLimit: number
  /** JavaScript heap of a process, in MB. */
  heapMb: number
  /** All the memory of a process, native code and byte arrays included, in MB; watched where the system tells it (Linux). */
  memoryMb: number
}

export interface RunOptions {
  signal?: AbortSignal
}

export interface WorkerPool<Job, Answer> {
  /** Runs the job in a process; rejects with `PoolError`. */
  run(job: Job, options?: RunOptions): Promise<Answer>
  /** Fails what waits and runs, ends all processes. The next `run` starts anew. */
  close(): Promise<void>
  /** Processes alive now. */
  size(): number
}

export type WorkerReply = { ok: true; answer: unknown } | { ok: false; message: string }
/** What a process sends: first that it is ready, then one reply per job. */
export type WorkerMessage = 'ready' | WorkerReply

const startMs = 60_000
const starter = fileURLToPath(new URL('./start-worker.mjs', import.meta.url))

interface Waiting {
  job: unknown
  done: (reply: WorkerReply) => void
  fail: (problem: PoolProblem, detail: string) => void
}
interface Helper {
  child: ChildProcess
  ready: boolean
  current: Waiting | null
  timer: NodeJS.Timeout | null
  /** Watches the memory while a job runs. */
  watch: NodeJS.Timeout | null
  /** Took so much memory that it had better not be kept. */
  large: boolean
}

export function createWorkerPool<Job, Answer>(options: PoolOptions): WorkerPool<Job, Answer> {
  const helpers = new Set<Helper>()
  const queue: Waiting[] = []

  function start(): Helper {
    const child = fork(starter, [options.module.href], {
      // Whoever reads hostile files needs neither the master key nor the address of the database.
      env: {},
      execArgv: [`--max-old-space-size=${options.heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const helper: Helper = { child, ready: false, current: null, timer: null, watch: null, large: false }
    helpers.add(helper)
    child.on('message', (reply: WorkerMessage) => {
      if (reply === 'ready') {
        helper.ready = true
        if (helper.current) limit(helper)
        return
      }
      const job = helper.current
      rest(helper)
      job?.done(reply)
      next()
    })
    child.on('error', (error) => drop(helper, 'crashed', String(error)))
    child.on('exit', (code, signal) => drop(helper, 'crashed', `the process ended with ${signal ?? `code ${code}`}`))
    keepAlive(helper, false)
    return helper
  }

  /** Only one with a job keeps the program alive. */
  function keepAlive({ child }: Helper, busy: boolean): void {
    if (busy) {
      child.ref()
      child.channel?.ref()
    } else {
      child.unref()
      child.channel?.unref()
    }
  }

  function limit(helper: Helper): void {
    if (helper.timer) clearTimeout(helper.timer)
    const ms = helper.ready ? options.timeoutMs : startMs
    helper.timer = setTimeout(() => drop(helper, 'timed-out', `no answer within ${ms} ms`), ms)
  }

  function watchMemory(helper: Helper): void {
    const job = helper.current
    helper.watch = setInterval(async () => {
      const megabytes = await residentMb(helper.child.pid)
      if (helper.current !== job) return
      helper.large = megabytes > options.memoryMb / 2
      if (megabytes > options.memoryMb) void drop(helper, 'crashed', 'the job took too much memory')
    }, 50)
  }

  function stopTimers(helper: Helper): void {
    if (helper.timer) clearTimeout(helper.timer)
    if (helper.watch) clearInterval(helper.watch)
  }

  function rest(helper: Helper): void {
    stopTimers(helper)
    helper.current = null
    keepAlive(helper, false)
    if (helper.large) void drop(helper, 'closed', 'large')
    else helper.timer = setTimeout(() => drop(helper, 'closed', 'idle'), options.idleMs).unref()
  }

  /** Of no use any more: ended at once, whatever it is doing. */
  async function drop(helper: Helper, problem: PoolProblem, detail: string): Promise<void> {
    if (!helpers.delete(helper)) return
    stopTimers(helper)
    helper.current?.fail(problem, detail)
    helper.current = null
    const running = helper.child.exitCode === null && helper.child.signalCode === null
    const ended = running ? once(helper.child, 'exit') : null
    helper.child.kill('SIGKILL')
    next()
    await ended
  }

  function next(): void {
    while (queue.length > 0) {
      const idle = [...helpers].find((helper) => !helper.current) ?? (helpers.size < options.size ? start() : null)
      const job = idle && queue.shift()
      if (!idle || !job) return
      idle.current = job
      keepAlive(idle, true)
      limit(idle)
      watchMemory(idle)
      idle.child.send(job.job as object)
    }
  }

  function run(job: Job, { signal }: RunOptions = {}): Promise<Answer> {
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
      const waiting: Waiting = { job, done, fail }
      const abort = () => {
        const place = queue.indexOf(waiting)
        const helper = [...helpers].find((one) => one.current === waiting)
        if (place >= 0) {
          queue.splice(place, 1)
          fail('aborted', 'before it began')
        } else if (helper) drop(helper, 'aborted', 'while it ran')
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
    await Promise.all([...helpers].map((helper) => drop(helper, 'closed', 'the pool was closed')))
  }

  return { run, close, size: () => helpers.size }
}

/** 0 where the system does not say. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
