/** What is a document called inside the ZIP? In order, unique by its number, and harmless on every system that unpacks it. */
import { cleanFileName, extensionOf } from '../documents/index.ts'
import type { Material } from './bundle.queries.ts'

/** Of the title; with place, number and ending it stays below what old systems can unpack. */
const mostCharacters = 80

/** `extension` null: the one of the uploaded file. */
export function nameIn(item: Pick<Material, 'position' | 'title' | 'number' | 'file_name'>, extension: string | null): string {
  const ending = extension ?? extensionOf(cleanFileName(item.file_name ?? ''))
  const title = [...(item.title ?? '').replace(/[/\\]/g, '-')].slice(0, mostCharacters).join('').trim()
  const place = String(item.position).padStart(4, '0')
  return cleanFileName(`${place} - ${title} (${item.number})${ending && `.${ending}`}`)
}
