/** What the composition root needs of batches. */
export type { BatchAct, BatchActs } from './acts.ts'
export { batchJobs } from './run-batch.ts'
