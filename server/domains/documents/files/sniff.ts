/**
 * May this file come in, and what is it? Three witnesses must agree: its name, its bytes, and the list of what the installation
 * takes. A name alone decides nothing, and neither do the bytes.
 */
import { type AllowedType, defaultAllowedTypes, maxUploadBytes } from './allowed-types.ts'
import { type FileKind, fileKinds, type Inline, type KindName } from './file-kinds.ts'
import { extensionOf } from './file-name.ts'
import { type FileProblem, problem } from './file-problem.ts'
import { seeKind } from './see-kind.ts'

export interface SniffedFile {
  kind: KindName
  mime: string
  /** Lower case, without the dot. */
  extension: string
  label: string
  inline: Inline
}

/**
 * Judges by the head alone. For a container (ZIP, CFB) whose name promises a format that is one, the promise is believed here:
 * `inspectFile` opens it.
 */
export async function sniff(
  head: Uint8Array,
  name: string,
  size: number,
  allowed = defaultAllowedTypes,
): Promise<SniffedFile | FileProblem> {
  const refused = judgeName(name, size, allowed)
  if (refused) return refused
  const seen = await seeKind(head)
  const extension = extensionOf(name)
  if (seen === null) return problem('file-type-mismatch', { extension, actual: '?' })
  if (typeof seen !== 'string') return problem('file-type-mismatch', { extension, actual: seen.other })
  const promised = kindsOf(extension).find((kind) => fileKinds[kind].container !== undefined)
  const believed = promised && containerOf(promised) === containerOf(seen) ? promised : seen
  return agree(believed, extension)
}

/** What can be said before the first byte: the name, and how many bytes will come. */
export function judgeName(name: string, size: number, allowed: readonly AllowedType[] = defaultAllowedTypes): FileProblem | null {
  if (size === 0) return problem('file-empty')
  const extension = extensionOf(name)
  const type = allowed.find((one) => one.extension.toLowerCase() === extension)
  if (!type) return problem('file-type-not-allowed', { extension })
  const max = Math.min(type.maxMegabytes * 1024 * 1024, maxUploadBytes)
  return size > max ? problem('file-too-large', { limit: Math.floor(max / 1024 / 1024) }) : null
}

/** The file, when its extension may stand for this kind. */
export function agree(kind: KindName, extension: string): SniffedFile | FileProblem {
  const { mime, label, inline, extensions, dangerous }: FileKind = fileKinds[kind]
  if (dangerous) return problem('file-dangerous', { detail: label })
  if (!extensions.includes(extension)) return problem('file-type-mismatch', { extension, actual: label })
  // Nothing in the bytes says that text is a table.
  if (kind === 'text' && extension === 'csv') return { kind, mime: 'text/csv', extension, label: 'CSV', inline }
  return { kind, mime, extension, label, inline }
}

export function isProblem(answer: object): answer is FileProblem {
  return 'problem' in answer
}

function kindsOf(extension: string): KindName[] {
  return (Object.keys(fileKinds) as KindName[]).filter((name) => (fileKinds[name].extensions as readonly string[]).includes(extension))
}

function containerOf(name: KindName): FileKind['container'] {
  return (fileKinds[name] as FileKind).container
}
