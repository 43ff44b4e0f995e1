/** What has to be there before a story begins, made through the API that everybody uses: quicker than through the screens. */
import type { Page } from 'playwright-core'

/** Asks as the person who is signed in on this page. Fails on every refusal, with its words. */
export async function ask<T>(page: Page, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, data?: object): Promise<T> {
  const headers = { 'x-requested-with': 'lavra' }
  const answer = await page.request.fetch(`${new URL(page.url()).origin}/api${path}`, { method, headers, data })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return (answer.status() === 204 ? {} : await answer.json()) as T
}

interface Named {
  items: { id: string; name: string; classification: { id: string }[] }[]
}

export interface Started {
  processId: string
  number: string
}

/** A new process of the person's unit; restricted when a legal basis is named. */
export async function newProcess(page: Page, summary: string, basis?: string): Promise<Started> {
  const types = await ask<Named>(page, 'GET', '/process-types')
  const type = types.items.find(({ name }) => name === 'Gestão de Contratos: Aditivo')
  if (!type) throw new Error('no process type')
  const bases = basis ? await ask<Named>(page, 'GET', '/legal-bases') : { items: [] }
  return ask<Started>(page, 'POST', '/processes', {
    typeId: type.id,
    summary,
    classificationIds: type.classification.map(({ id }) => id),
    level: basis ? 'restricted' : 'public',
    legalBasisId: bases.items.find(({ name }) => name === basis)?.id ?? null,
  })
}

/** A document to be written, as its template made it. */
export async function addDraft(page: Page, processId: string, typeName: string): Promise<{ documentId: string; number: string }> {
  const types = await ask<Named>(page, 'GET', '/document-types?for=authored')
  const typeId = types.items.find(({ name }) => name === typeName)?.id
  return ask(page, 'POST', `/processes/${processId}/documents`, { typeId, level: 'public' })
}

export interface Draft extends Started {
  documentId: string
  documentNumber: string
}

/** A new process with one draft in it. */
export async function newDraft(page: Page, summary: string, typeName = 'Despacho'): Promise<Draft> {
  const started = await newProcess(page, summary)
  const { documentId, number } = await addDraft(page, started.processId, typeName)
  return { ...started, documentId, documentNumber: number }
}

/** What the server has of a document, as the page that is shown to readers. */
export async function shownText(page: Page, documentId: string): Promise<string> {
  const answer = await page.request.get(`${new URL(page.url()).origin}/api/documents/${documentId}/content`)
  return answer.text()
}
