/** What arrived by tus becomes a stored file: whose it is, what its bytes are, and that it can do no harm. */
import { Refusal } from '../../../kernel/refusal.ts'
import type { World } from '../../../kernel/world.ts'
import { inspectUploadedPdf } from '../inspect-uploaded-pdf.ts'
import { inspectFile } from './inspect-file.ts'
import { isProblem } from './sniff.ts'
import { finishedUpload } from './upload-record.ts'

export interface TakenIn {
  sha256: string
  size: number
  name: string
  mime: string
}

/**
 * Before the transaction: reading and storing 200 MB takes seconds and touches no row; what a refused command leaves in the storage,
 * nobody refers to. @throws Refusal, whatever is wrong with the file.
 */
export async function takeInUpload(world: World, uploadId: string, userId: string): Promise<TakenIn> {
  const upload = await finishedUpload(world.dataDir, uploadId, userId)
  if ('problem' in upload) throw new Refusal(upload.problem)
  const inspected = await inspectFile(upload.path, upload.name)
  if (isProblem(inspected)) throw new Refusal(inspected.problem, inspected.params)
  if (inspected.mime === 'application/pdf') await inspectUploadedPdf(upload.path)
  return { ...(await world.storage.adopt(upload.path)), name: upload.name, mime: inspected.mime }
}
