/** One person's endless day: starts, drafts, signs, uploads, sends; receives and concludes what the others sent. */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import * as documents from '@lavra/contract/documents.ts'
import * as processes from '@lavra/contract/processes.ts'
import * as routing from '@lavra/contract/routing.ts'
import * as signatures from '@lavra/contract/signatures.ts'
import { demoPassword } from '../../server/demo/accounts.ts'
import { samplePdf } from '../../server/demo/sample-pdf.ts'
import { sampleText } from '../bench/fill.ts'
import { Answered, type Person } from '../load/person.ts'
import type { Ledger } from './acknowledged.ts'

export interface Registries {
  processTypeId: string
  classificationId: string
  /** Numbered by unit and year. */
  letterId: string
  uploadTypeId: string
  titleId: string
}

/** Works until told to stop. An act without an answer ends the current story; the person begins another when the system is back. */
export async function work(person: Person, nextUnitId: string, r: Registries, ledger: Ledger, stop: AbortSignal): Promise<void> {
  for (let story = 0; !stop.aborted; story++) {
    try {
      await writeAndSend(person, nextUnitId, r, ledger, story)
      await takeIn(person, ledger)
    } catch (error) {
      if (error instanceof Answered && error.status !== 503 && error.status < 500) ledger.outrun++
      else if (error instanceof Answered && error.status !== 503) throw error
      else {
        ledger.unanswered++
        await sleep(50)
      }
    }
  }
}

async function writeAndSend(person: Person, nextUnitId: string, r: Registries, { acts }: Ledger, story: number): Promise<void> {
  const started = await person.call(processes.startProcess, {
    typeId: r.processTypeId,
    classificationIds: [r.classificationId],
    level: 'public',
    summary: `Dia de ${person.login}`,
  })
  acts.push({ act: 'start', ...started })
  const { processId } = started

  const created = await person.call(documents.createDocument, { processId, typeId: r.letterId, level: 'public' })
  acts.push({ act: 'create', ...created })
  const { documentId } = created
  const tab = `crash-${person.userId}-${documentId}`.padEnd(20, '0')
  let { revision } = await person.call(documents.openDraft, { documentId, tab })
  for (const word of ['Minuta.', 'Revista.']) {
    const body = { ...sampleText(2, word) }
    revision = (await person.call(documents.saveDraft, { documentId, tab, baseRevision: revision, body })).revision
    acts.push({ act: 'save', documentId, revision })
  }
  if (story % 2 === 0) {
    const signed = await person.call(signatures.signDocument, { documentId, revision, titleId: r.titleId, password: demoPassword })
    acts.push({ act: 'sign', documentId, signatureId: signed.signatureId, checksum: signed.checksum })
  }
  if (story % 3 === 0) await upload(person, processId, r, acts)
  await person.call(routing.sendProcess, { processId, unitIds: [nextUnitId], keepOpen: story % 5 === 0 })
  acts.push({ act: 'send', processId, fromUnitId: person.unitId, toUnitId: nextUnitId })
}

async function upload(person: Person, processId: string, r: Registries, acts: Ledger['acts']): Promise<void> {
  const bytes = await samplePdf({ title: `Nota ${processId} de ${person.login}`, pages: 1, text: [processId], look: 'invoice' })
  const tus = { 'tus-resumable': '1.0.0' }
  const name = Buffer.from('nota.pdf').toString('base64')
  const begun = await person.send('POST', '/api/uploads', {
    ...tus,
    'upload-length': String(bytes.length),
    'upload-metadata': `filename ${name}`,
  })
  if (begun.status !== 201) throw new Answered('upload', begun.status, 'not begun')
  const path = new URL(String(begun.headers.location), 'http://here').pathname
  const type = 'application/offset+octet-stream'
  const sent = await person.send('PATCH', path, { ...tus, 'upload-offset': '0', 'content-type': type }, Buffer.from(bytes))
  if (sent.status !== 204) throw new Answered('upload', sent.status, 'not sent')
  const uploaded = await person.call(documents.uploadDocument, {
    processId,
    uploadId: path.split('/').at(-1) ?? '',
    typeId: r.uploadTypeId,
    documentDate: '2026-01-02',
    level: 'public',
  })
  acts.push({ act: 'upload', documentId: uploaded.documentId, sha256: createHash('sha256').update(bytes).digest('hex') })
}

async function takeIn(person: Person, { acts }: Ledger): Promise<void> {
  const { items } = await person.call(routing.listDesk, { situation: 'unread', limit: 2 })
  const [first, second] = items
  for (const { id: processId } of items) {
    await person.call(routing.receiveProcess, { processId })
    acts.push({ act: 'receive', processId, unitId: person.unitId })
  }
  const done = second ?? first
  if (!done) return
  await person.call(routing.concludeProcess, { processId: done.id })
  acts.push({ act: 'conclude', processId: done.id, unitId: person.unitId })
}
