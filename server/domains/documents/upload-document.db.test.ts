/** Including a file (D-12, D-26, R-10): what becomes of a finished upload, how often, and every file that is not taken. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type * as contract from '@lavra/contract/documents.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { PDF } from '@libpdf/core'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { attachment, sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess } from '../routing/index.ts'
import { buildZip } from './files/testing/build-zip.ts'
import { uploadDocument } from './index.ts'
import { closeInspection } from './pdf/inspect-pdf.ts'
import { downloadFile, showDocument } from './show-document.ts'

// The process that looks into PDFs takes a second to start, and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
const world = await testWorld()
const agency = await sampleAgency(world)
const { started, arrived } = sampleActs(world, agency)
const ana = agency.as('ana')
afterAll(closeInspection)
let processId = ''
let pdf: Uint8Array
beforeAll(async () => {
  processId = (await started(ana)).processId
  const made = PDF.create()
  made.addPage()
  pdf = await made.save()
})

type Change = Partial<Input<typeof contract.uploadDocument>>
const include = (uploadId: string, change: Change = {}, by = ana) =>
  world.run(uploadDocument, by, {
    processId,
    uploadId,
    ...attachment(agency),
    ...change,
  })
const documents = async () => (await sql<{ n: number }>`select count(*)::int as n from document`.execute(world.db)).rows[0]?.n

describe('a file', () => {
  it('becomes a document under its SHA-256: one event, one job that tells people, and may still be deleted', async () => {
    const before = (await world.eventsOf(processId)).length
    const [uploadId, jobs] = [await arrived(ana, 'nota fiscal.pdf', pdf), (await world.jobs()).length]
    const answer = await include(uploadId, {
      typeId: agency.documentTypes.invoice,
      typeNumber: '77',
      source: 'scanned',
      senderId: agency.contacts.supplier,
      interestedIds: [agency.contacts.citizen],
    })
    expect((await world.eventsOf(processId)).slice(before)).toEqual(['document.uploaded'])
    expect((await world.jobs()).slice(jobs)).toEqual(['notifyPeople'])
    expect(await world.ask(showDocument, ana, { documentId: answer.documentId })).toMatchObject({
      number: answer.number,
      kind: 'uploaded',
      state: 'uploaded',
      title: 'Nota Fiscal 77',
      documentDate: '2026-01-10',
      sender: { name: 'Papelaria Serra Clara Ltda.' },
      interested: [{ name: 'Joana D’Ávila' }],
      file: { name: 'nota fiscal.pdf', mime: 'application/pdf', size: pdf.length, inline: 'pdf' },
      abilities: { edit: 'not-authored', sign: 'uploads-are-certified', delete: null },
    })
    const served = await world.ask(downloadFile, ana, { documentId: answer.documentId, save: 'false', picture: 'false' })
    const kept = []
    for await (const chunk of world.storage.open(served.sha256)) kept.push(chunk)
    expect(Buffer.concat(kept).equals(Buffer.from(pdf))).toBe(true)
  })

  it('that was sent in by two clicks, one after the other or at once, is one document', async () => {
    const before = (await world.eventsOf(processId)).length
    const uploadId = await arrived(ana, 'uma vez só.pdf', pdf)
    const [a, b] = await Promise.all([include(uploadId), include(uploadId)])
    expect(a).toEqual(b)
    expect(await include(uploadId)).toEqual(a)
    expect((await world.eventsOf(processId)).slice(before)).toEqual(['document.uploaded'])
  })

  it('that comes twice is stored once and is two documents', async () => {
    const both = [await include(await arrived(ana, 'a.pdf', pdf)), await include(await arrived(ana, 'b.pdf', pdf))]
    expect(both[0]?.number).not.toBe(both[1]?.number)
    const { rows } = await sql<{ n: number }>`
      select count(distinct file_sha256)::int as n from document where id = any(${both.map((d) => d.documentId)}::bigint[])`.execute(
      world.db,
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('keeps its accents and loses what deceives in its name', async () => {
    const { documentId } = await include(await arrived(ana, 'relação.pdf', pdf), { treeName: 'assinada' })
    expect(await world.ask(showDocument, ana, { documentId })).toMatchObject({ title: 'Anexo assinada', file: { name: 'relação.pdf' } })
  })
})

describe('a file is not taken', () => {
  const script = '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>'
  const acting = () =>
    Buffer.from(handMade([script, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>']))
  const bomb = () => buildZip([{ name: 'word/document.xml', content: Buffer.alloc(40_000_000) }])
  const cases: [string, string, () => Uint8Array, RefusalCode][] = [
    ['of a kind that nobody allowed', 'programa.exe', () => Buffer.from('MZ'.padEnd(600)), 'file-type-not-allowed'],
    ['with another extension than its bytes', 'foto.png', () => pdf, 'file-type-mismatch'],
    ['that is a program by another name', 'ofício.pdf', () => Buffer.from('MZ'.padEnd(600)), 'file-dangerous'],
    ['that is a page', 'página.html', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'file-type-not-allowed'],
    ['that is a drawing which is a program', 'brasão.svg', () => Buffer.from('<svg onload="alert(1)"/>'), 'file-type-not-allowed'],
    ['that is a page called text', 'texto.txt', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'file-type-mismatch'],
    ['whose end is missing', 'cortado.pdf', () => pdf.subarray(0, pdf.length - 60), 'pdf-broken'],
    ['that only begins like a PDF', 'falso.pdf', () => Buffer.from('%PDF-1.7\nnada\n'), 'pdf-broken'],
    ['that acts on its own', 'formulário.pdf', acting, 'file-dangerous'],
    ['that unpacks to more than it may', 'planilha.docx', bomb, 'zip-bomb'],
  ]
  it.each(cases)('%s: %s', async (_why, name, bytes, code) => {
    const [count, uploadId] = [await documents(), await arrived(ana, name, bytes())]
    await expectRefusal(include(uploadId), code)
    expect(await documents()).toBe(count)
    expect(await readdir(join(world.dataDir, 'uploads'))).toContain(uploadId) // still there to be looked at or sent again
  })

  it('that needs a password', async () => {
    const locked = PDF.create()
    locked.addPage()
    locked.setProtection({ userPassword: 'segredo', ownerPassword: 'outro' })
    await expectRefusal(include(await arrived(ana, 'protegido.pdf', await locked.save())), 'pdf-password')
  })

  it('that is unknown, another person’s, or not yet here whole', async () => {
    await expectRefusal(include('0'.repeat(32)), 'upload-not-found')
    await expectRefusal(include(await arrived(agency.as('bruno'), 'a.pdf', pdf)), 'upload-not-found')
    await expectRefusal(include('../../etc/passwd'.replaceAll(/\W/g, '_')), 'upload-not-found')
  })

  it('by who has no role for it, where the process is not open or hidden', async () => {
    const uploadId = await arrived(agency.as('fabio'), 'a.pdf', pdf)
    await expectRefusal(include(uploadId, {}, agency.as('fabio')), 'may-not-include')
    const dandara = agency.as('dandara')
    await expectRefusal(include(await arrived(dandara, 'a.pdf', pdf), {}, dandara), 'process-not-open-here')
    const restricted = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    const hidden = include(await arrived(dandara, 'a.pdf', pdf), { processId: restricted.processId }, dandara)
    await expectRefusal(hidden, 'process-not-found')
    const done = (await started(ana)).processId
    await world.run(concludeProcess, ana, { processId: done })
    await expectRefusal(include(await arrived(ana, 'a.pdf', pdf), { processId: done }), 'process-not-open-here')
  })

  it('with a type, date, level or person that cannot be', async () => {
    const uploadId = await arrived(ana, 'certo.pdf', pdf)
    await expectRefusal(include(uploadId, { typeId: agency.documentTypes.decision }), 'document-type-unknown')
    await expectRefusal(include(uploadId, { documentDate: '2999-01-01' }), 'date-in-future')
    await expectRefusal(include(uploadId, { typeId: agency.documentTypes.invoice }), 'type-number-missing')
    await expectRefusal(include(uploadId, { level: 'restricted' }), 'legal-basis-missing')
    await expectRefusal(include(uploadId, { level: 'restricted', legalBasisId: agency.legalBases.inquiry }), 'legal-basis-unknown')
    await expectRefusal(include(uploadId, { senderId: '999999' }), 'contact-unknown')
    // What was refused can be mended and sent again: the bytes wait.
    expect(await include(uploadId)).toMatchObject({ number: expect.stringMatching(/^\d{7}$/) })
  })
})

function handMade(objects: string[]): string {
  let file = '%PDF-1.4\n'
  const rows = objects.map((object, at) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return row
  })
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
