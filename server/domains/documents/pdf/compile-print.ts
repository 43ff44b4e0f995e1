/** How does the template with its data become the bytes of a PDF? One Typst compiler per process, PDF/A-2b, and a last resort. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { RenderedPdf } from './document-view.ts'
import { fontFiles } from './fonts.ts'

export const workspace = dirname(fileURLToPath(import.meta.url))
export const template = join(workspace, 'document.typ')

export type PrintedFile = Omit<RenderedPdf, 'repairs'>

/** A compiler that finds nothing but our fonts by name and nothing but this folder by path. Takes a tenth of a second. */
export const createCompiler = (): NodeCompiler => NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFiles] }] })

/** The file; throws with the compiler's words if the template does not compile with this data. */
export function compilePrint(compiler: NodeCompiler, mainFilePath: string, data: unknown): PrintedFile {
  const result = compiler.compile({ mainFilePath, inputs: { data: JSON.stringify(data) } })
  const document = result.result
  if (!document) throw new Error(`the template does not compile: ${problemsOf(compiler, result.takeDiagnostics())}`)
  const pages = document.numOfPages
  try {
    return { bytes: own(compiler.pdf(document, { pdfStandard: 'a-2b' })), pages, conformance: 'PDF/A-2b' }
  } catch {
    // Last resort: a complete file without the promise is better than a document that cannot be printed at all.
    return { bytes: own(compiler.pdf(document)), pages, conformance: 'none' }
  }
}

/** A copy in a buffer of its own, so that it can be handed over instead of copied again. */
const own = (buffer: Buffer): Uint8Array => new Uint8Array(buffer)

function problemsOf(compiler: NodeCompiler, diagnostics: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)).slice(0, 2000) : 'no diagnostics'
}
