/** A program for a test: serves uploads into the folder given and prints its address. Its parent limits what it may write. */
import { startUploads } from './start-uploads.ts'

const app = await startUploads(process.argv[2] ?? '', async () => {})
process.stdout.write(`${app.listeningOrigin}\n`)
