/** Which trouble can a helper process make? A real one for the tests of the pool: it answers, throws, spins, dies or fills its memory. */
import { answerJobs } from './answer-jobs.ts'

export type TroubleJob =
  | { say: string }
  | { throw: string }
  | { exit: number }
  | { spin: true }
  | { fillMemory: true }
  | { fillBuffers: true }

answerJobs((job: TroubleJob): string => {
  if ('say' in job) return job.say
  if ('throw' in job) throw new Error(job.throw)
  if ('exit' in job) globalThis.process.exit(job.exit)
  if ('fillBuffers' in job) for (const kept: Buffer[] = []; ; ) kept.push(Buffer.alloc(16_000_000, 1))
  if ('spin' in job) for (;;) Math.sqrt(2)
  const heap: string[][] = []
  for (;;) heap.push(new Array(100_000).fill('x').map((x, at) => `${x}${at}`))
})
