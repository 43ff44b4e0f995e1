/** How does a helper process answer the pool? One job, one reply; a thrown error becomes a reply too, so that the process lives on. */
import type { WorkerMessage } from './worker-pool.ts'

/** Answers every job of this process by `work`. */
export function answerJobs<Job, Answer>(work: (job: Job) => Answer | Promise<Answer>): void {
  process.on('message', async (job: Job) => {
    try {
      send({ ok: true, answer: await work(job) })
    } catch (error) {
      send({ ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  // Ctrl-C reaches the whole group: the server still wants its last answers and ends us itself. Without it we have no reason to live.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => undefined)
  process.on('disconnect', () => process.exit())
  send('ready')
}

function send(reply: WorkerMessage): void {
  process.send?.(reply)
}
