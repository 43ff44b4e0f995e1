/** Why is a file not taken? The code of a refusal and what its sentence names; the commands throw it, the upload answers it. */
import type { RefusalCode, RefusalParams } from '@lavra/contract/refusals.ts'

export type FileProblemCode = Extract<RefusalCode, `file-${string}` | 'zip-bomb' | 'image-broken' | 'pdf-broken' | 'pdf-password'>

export interface FileProblem {
  problem: FileProblemCode
  params: RefusalParams
}

export const problem = (code: FileProblemCode, params: RefusalParams = {}): FileProblem => ({ problem: code, params })
