/**
 * What is hidden in the objects of a PDF? A search for `/JavaScript` in the bytes finds nothing when objects are compressed, and
 * finds too much when they are harmless, so every object that can be reached is looked at and only the kind of action counts.
 */
import { type PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from '@libpdf/core'
import type { ActiveContent } from './pdf-inspection.ts'

/** Walks from the catalog through everything, each object once. Objects that nothing refers to are never run by a reader. */
export function walkPdf(pdf: PDF): { active: ActiveContent[]; attachments: number; hasText: boolean } {
  const active = new Set<ActiveContent>()
  const seen = new Set<string>()
  const open: PdfObject[] = [pdf.getCatalog()]
  let attachments = 0
  let hasText = false
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PdfRef) {
      const key = `${object.objectNumber} ${object.generation}`
      const target = seen.has(key) ? null : pdf.getObject(object)
      seen.add(key)
      if (target) open.push(target)
    } else if (object instanceof PdfDict) {
      for (const kind of activeIn(object, pdf)) active.add(kind)
      if (object.has('EF')) attachments += 1
      if (nameIn(object, 'Type', pdf) === 'Font') hasText = true
      for (const [key, value] of object) if (!passive.has(key.value)) open.push(value)
    } else if (object instanceof PdfArray) open.push(...object)
  }
  return { active: [...active].toSorted(), attachments, hasText }
}

/** The structure tree describes, it does not act; it is the largest part of a tagged file, and its tags may have any name. */
const passive = new Set(['StructTreeRoot'])

function activeIn(dict: PdfDict, pdf: PDF): ActiveContent[] {
  const found: ActiveContent[] = []
  const action = nameIn(dict, 'S', pdf)
  if (action === 'Launch') found.push('Launch')
  // A rendition carries its script beside another kind of action, so the script itself counts too.
  if (action === 'JavaScript' || dict.has('JS')) found.push('JavaScript')
  if (action === 'RichMediaExecute' || nameIn(dict, 'Subtype', pdf) === 'RichMedia') found.push('RichMedia')
  if (dict.has('XFA')) found.push('XFA')
  return found
}

function nameIn(dict: PdfDict, key: string, pdf: PDF): string | undefined {
  const value = dict.get(key)
  const name = value instanceof PdfRef ? pdf.getObject(value) : value
  return name instanceof PdfName ? name.value : undefined
}
