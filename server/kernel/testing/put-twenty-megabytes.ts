/** A program for a test: stores 20 MB in the folder given and prints what came of it. Its parent limits what it may write. */
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { openDiskStorage } from '../disk-storage.ts'

const megabyte = randomBytes(1024 * 1024)
const storage = await openDiskStorage(process.argv[2] ?? '')
const outcome = await storage.put(Readable.from(Array.from({ length: 20 }, () => megabyte))).then(
  () => 'stored',
  (error: { code?: string }) => error.code ?? 'unknown',
)
process.stdout.write(outcome)
