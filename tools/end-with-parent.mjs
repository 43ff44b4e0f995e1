// Loaded into the server by start.mjs: when that one dies without a word (kill -9), the server ends as if it had been told to.
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
