/** How does a worker thread answer the pool? One job, one reply; a thrown error becomes a reply too, so that the thread lives on. */
import { parentPort } from 'node:worker_threads'
import type { WorkerMessage } from './worker-pool.ts'

/** Answers every job of this thread by `work`. */
export function answerJobs<Job, Answer>(
  work: (job: Job) => Answer | Promise<Answer>,
  transfer: (answer: Answer) => ArrayBuffer[] = () => [],
): void {
  parentPort?.on('message', async (job: Job) => {
    try {
      const answer = await work(job)
      send({ ok: true, answer }, transfer(answer))
    } catch (error) {
      send({ ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }, [])
    }
  })
  send('ready', [])
}

function send(reply: WorkerMessage, transfer: ArrayBuffer[]): void {
  parentPort?.postMessage(reply, transfer)
}
