/** What a story needs to be there already, made by the same endpoints the screens use, as the person whose page it is. */
import type { Page } from 'playwright-core'

const headers = { 'x-requested-with': 'lavra' }

export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(new URL(`/api${path}`, page.url()).href)
  if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

export async function tell<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(new URL(`/api${path}`, page.url()).href, { data, headers })
  if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

interface Type {
  id: string
  classification: { id: string }[]
}

export interface Prepared {
  processId: string
  number: string
}

/** A process of the person's unit; restricted when a legal basis is named. */
export async function prepareProcess(page: Page, summary: string, basis?: string): Promise<Prepared> {
  const type = (await ask<{ items: Type[] }>(page, `/process-types?text=${encodeURIComponent('Gestão de Contratos: Aditivo')}`)).items[0]
  if (!type) throw new Error('no such process type')
  const bases = basis ? (await ask<{ items: { id: string; name: string }[] }>(page, '/legal-bases')).items : []
  const legalBasisId = bases.find(({ name }) => name === basis)?.id ?? null
  return tell(page, '/processes', {
    typeId: type.id,
    summary,
    classificationIds: type.classification.map(({ id }) => id),
    level: basis ? 'restricted' : 'public',
    legalBasisId,
  })
}

/** A document to be written, as its template made it. */
export async function prepareDraft(page: Page, processId: string, type: string): Promise<{ documentId: string; number: string }> {
  const found = (
    await ask<{ items: { id: string; name: string }[] }>(page, `/document-types?for=authored&text=${encodeURIComponent(type)}`)
  ).items
  const typeId = found.find(({ name }) => name === type)?.id
  return tell(page, `/processes/${processId}/documents`, { typeId, level: 'public', legalBasisId: null })
}
