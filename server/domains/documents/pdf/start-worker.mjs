/**
 * How does a worker thread start? In plain JavaScript, because a thread inherits neither Vitest's nor always tsx's loader:
 * it registers tsx by itself and then loads the TypeScript module it was told to.
 */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.module)
