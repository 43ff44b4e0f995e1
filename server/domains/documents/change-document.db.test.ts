/** Changing a document's registration and level, deleting and cancelling it (D-27, D-29, D-30, A-03, A-04, R-08, R-10): who, until when, and what stays. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { attachment, sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess, sendProcess } from '../routing/index.ts'
import { viewDocument } from '../signatures/view-document.ts'
import { changeDocument, changeDocumentLevel, deleteDocument } from './change-document.ts'
import { cancelDocument, openDraft, recordView, saveDraft, uploadDocument } from './index.ts'
import { downloadFile, showDocument } from './show-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const ana = agency.as('ana')
const bruno = agency.as('bruno')
const dandara = agency.as('dandara')
let processId = ''
beforeAll(async () => {
  processId = (await started(ana)).processId
})

/** What the process's history gained while this ran. */
async function gained(act: () => Promise<unknown>, of = processId): Promise<string[]> {
  const before = (await world.eventsOf(of)).length
  await act()
  return (await world.eventsOf(of)).slice(before)
}
async function signedHere(of = processId) {
  const made = await drafted(ana, of)
  await signed(ana, made.documentId, made.revision)
  return made
}
async function uploadedHere() {
  const uploadId = await arrived(ana, 'nota.txt', Buffer.from('um texto qualquer\n'))
  const input = { processId, uploadId, typeId: agency.documentTypes.attachment, documentDate: '2026-01-02', level: 'public' as const }
  return (await world.run(uploadDocument, ana, uploadDocument.endpoint?.input.parse(input) as never)).documentId
}
/** Signed, and seen by another unit: the pen is black. */
async function lockedHere(of = processId) {
  const made = await signedHere(of)
  await world.run(recordView, dandara, { documentId: made.documentId })
  return made
}
const show = (documentId: string, by = ana) => world.ask(showDocument, by, { documentId })
const remove = (documentId: string, by = ana) => world.run(deleteDocument, by, { documentId })
const cancel = (documentId: string, by = bruno) => world.run(cancelDocument, by, { documentId, reason: 'Em duplicidade' })
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

describe('registration data', () => {
  it('change even on a signed document; only what is given, with one event and no job (D-30)', async () => {
    const { documentId } = await lockedHere()
    const jobs = (await world.jobs()).length
    const input = {
      documentId,
      description: 'Pedido',
      treeName: 'nº 1',
      interestedIds: [agency.contacts.citizen],
      senderId: agency.contacts.supplier,
    }
    expect(await gained(() => world.run(changeDocument, ana, input))).toEqual(['document.data-changed'])
    expect(await gained(() => world.run(changeDocument, ana, { documentId, interestedIds: [] }))).toEqual(['document.data-changed'])
    expect((await world.jobs()).length).toBe(jobs)
    expect(await show(documentId)).toMatchObject({
      title: 'Despacho nº 1',
      description: 'Pedido',
      interested: [],
      sender: { name: 'Papelaria Serra Clara Ltda.' },
      state: 'signed',
      signatures: [{ cancelled: false }],
    })
    expect(await gained(() => world.run(changeDocument, ana, { documentId }))).toEqual([])
    // The form sends everything; what is as it was is no change.
    const same = { documentId, description: 'Pedido', treeName: 'nº 1', interestedIds: [], senderId: agency.contacts.supplier }
    expect(await gained(() => world.run(changeDocument, bruno, same))).toEqual([])
  })

  it('exchange even the type of a signed document, for one that it could have been born with (D-30)', async () => {
    const { documentId, number } = await lockedHere()
    const change = (typeId: string) => world.run(changeDocument, ana, { documentId, typeId })
    expect(await gained(() => change(agency.documentTypes.letter))).toEqual(['document.data-changed'])
    expect(await show(documentId)).toMatchObject({ number, title: 'Ofício', typeNumber: null, signatures: [{ cancelled: false }] })
    await expectRefusal(change(agency.documentTypes.attachment), 'document-type-unknown')
    await expectRefusal(change('999999'), 'document-type-unknown')
    const { rows } = await sql<{ data: object }>`
      select data from history_event where kind = 'document.data-changed' and document_id = ${documentId}`.execute(world.db)
    expect(rows).toEqual([{ data: { documentNumber: number, title: 'Despacho', fields: ['type_id'] } }])
  })

  it('number, date and source are those of a file, and of a written document they stay (D-30)', async () => {
    const { documentId } = await lockedHere()
    const facts = { typeNumber: '12/2026', documentDate: '2026-01-05', source: 'scanned' as const }
    for (const fact of [{ typeNumber: 'x' }, { documentDate: '2026-01-05' }, { source: 'scanned' as const }])
      await expectRefusal(world.run(changeDocument, ana, { documentId, ...fact }), 'authored-keeps-date-and-number')
    const file = await uploadedHere()
    expect(await gained(() => world.run(changeDocument, ana, { documentId: file, ...facts }))).toEqual(['document.data-changed'])
    expect(await show(file)).toMatchObject(facts)
    expect(await gained(() => world.run(changeDocument, ana, { documentId: file, ...facts }))).toEqual([])
    await expectRefusal(world.run(changeDocument, ana, { documentId: file, documentDate: '2999-01-01' }), 'date-in-future')
    // An invoice has a number: it becomes one with it, and does not lose it.
    await world.run(changeDocument, ana, { documentId: file, typeId: agency.documentTypes.invoice })
    await expectRefusal(world.run(changeDocument, ana, { documentId: file, typeNumber: '' }), 'type-number-missing')
    const plain = await uploadedHere()
    await expectRefusal(world.run(changeDocument, ana, { documentId: plain, typeId: agency.documentTypes.invoice }), 'type-number-missing')
  })

  it('an interested party that another unit entered is not removed by yours, which may add its own (R-57)', async () => {
    const own = (await started(ana)).processId
    const { documentId } = await signedHere(own)
    const { citizen, supplier } = agency.contacts
    await world.run(changeDocument, ana, { documentId, interestedIds: [citizen] })
    await world.run(sendProcess, ana, { processId: own, unitIds: [agency.units.people], keepOpen: true })
    await world.run(changeDocument, dandara, { documentId, interestedIds: [citizen, supplier] })
    const removal = world.run(changeDocument, dandara, { documentId, interestedIds: [supplier] })
    await expect(removal).rejects.toMatchObject({ code: 'entered-by-other-unit', params: { unit: expect.stringContaining('SEPLAG/') } })
    await expectRefusal(world.run(changeDocument, ana, { documentId, interestedIds: [citizen] }), 'entered-by-other-unit')
    expect((await show(documentId)).interested).toHaveLength(2)
  })

  it('do not change by who may not, where the process is closed, on a cancelled document, or for nobody known', async () => {
    const { documentId } = await lockedHere()
    const change = (by: typeof ana, input = {}) => refusalOf(world.run(changeDocument, by, { documentId, description: 'x', ...input }))
    expect(await change(agency.as('fabio'))).toBe('may-not-change')
    expect(await change(dandara)).toBe('process-not-open-here')
    expect(await change(ana, { recipientIds: ['999999'] })).toBe('contact-unknown')
    expect(await show(documentId)).toMatchObject({ description: '' })
    await cancel(documentId)
    expect(await change(ana)).toBe('document-cancelled')
    const draft = await drafted(ana, processId)
    expect(await refusalOf(world.run(changeDocument, dandara, { documentId: draft.documentId, description: 'x' }))).toBe(
      'document-not-found',
    )
  })
})

describe('the access level', () => {
  it('of a document lifts the process and lets it down again (A-03)', async () => {
    const own = (await started(ana)).processId
    const { documentId } = await signedHere(own)
    const level = async () => (await world.db.selectFrom('process').select('level').where('id', '=', own).executeTakeFirstOrThrow()).level
    expect(await gained(() => world.run(changeDocumentLevel, ana, { documentId, ...restricted }), own)).toEqual(['document.level-changed'])
    expect(await level()).toBe('restricted')
    expect(await gained(() => world.run(changeDocumentLevel, ana, { documentId, ...restricted }), own)).toEqual([])
    await expectRefusal(show(documentId, dandara), 'document-not-found')
    await world.run(changeDocumentLevel, ana, { documentId, level: 'public', legalBasisId: null })
    expect(await level()).toBe('public')
    expect(await show(documentId, dandara)).toMatchObject({ level: 'public' })
  })

  it('falls when the one restricted document is deleted', async () => {
    const own = (await started(ana)).processId
    const { documentId } = await drafted(ana, own, restricted)
    await remove(documentId)
    const row = await world.db.selectFrom('process').select('level').where('id', '=', own).executeTakeFirstOrThrow()
    expect(row.level).toBe('public')
  })

  it('is changed by the unit that made the document alone, with a basis that fits (A-04, A-05)', async () => {
    const { documentId } = await signedHere()
    const change = (input: object, by = ana) =>
      refusalOf(world.run(changeDocumentLevel, by, { documentId, level: 'restricted', legalBasisId: null, ...input }))
    expect(await change(restricted, dandara)).toBe('may-not-change-level')
    expect(await change(restricted, agency.as('fabio'))).toBe('may-not-change-level')
    expect(await change({})).toBe('legal-basis-missing')
    expect(await change({ legalBasisId: '999999' })).toBe('legal-basis-unknown')
    expect(await change({ level: 'confidential', legalBasisId: agency.legalBases.inquiry })).toBe('confidential-by-process')
    const open = (await started(ana, { typeId: agency.processTypes.open, classificationIds: [agency.subjects.leave] })).processId
    const there = await signedHere(open)
    await expectRefusal(world.run(changeDocumentLevel, ana, { documentId: there.documentId, ...restricted }), 'level-not-allowed')
    // What is cancelled keeps its name and reason in the tree, so its level still counts.
    const cancelled = await lockedHere((await started(ana)).processId)
    await cancel(cancelled.documentId)
    expect(await refusalOf(world.run(changeDocumentLevel, ana, { documentId: cancelled.documentId, ...restricted }))).toBe('allowed')
  })
})

describe('deleting', () => {
  it('takes a draft or what only its unit has seen; one event stays, and the number is burnt (D-27, R-08, R-10)', async () => {
    const draft = await drafted(ana, processId)
    const yellow = await signedHere()
    for (const { documentId } of [draft, yellow]) {
      const jobs = (await world.jobs()).length
      expect(await gained(() => remove(documentId, bruno))).toEqual(['document.deleted'])
      expect((await world.jobs()).length).toBe(jobs)
      await expectRefusal(show(documentId), 'document-not-found')
      await expectRefusal(remove(documentId), 'document-not-found')
      await expectRefusal(world.ask(viewDocument, ana, { documentId }), 'document-not-found')
    }
    const next = await drafted(ana, processId)
    expect(Number(next.number)).toBeGreaterThan(Number(yellow.number))
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from document where number = ${draft.number}`.execute(world.db)
    expect(rows).toEqual([{ n: 1 }])
  })

  it('is refused once another unit may have seen it: viewed, sent, or concluded and reopened (R-01, R-02)', async () => {
    await expectRefusal(remove((await lockedHere()).documentId), 'document-locked')
    const sent = (await started(ana)).processId
    const there = await signedHere(sent)
    await world.run(sendProcess, ana, { processId: sent, unitIds: [agency.units.people], keepOpen: true })
    await expectRefusal(remove(there.documentId), 'document-locked')
  })

  it('is refused to who may not, to other units, and where the process is not open (R-63)', async () => {
    const { documentId } = await signedHere()
    await expectRefusal(remove(documentId, agency.as('fabio')), 'may-not-delete')
    await expectRefusal(remove(documentId, dandara), 'may-not-delete')
    const done = (await started(ana)).processId
    const draft = await drafted(ana, done)
    await world.run(concludeProcess, ana, { processId: done })
    await expectRefusal(remove(draft.documentId), 'process-not-open-here')
    const gone = await lockedHere()
    await cancel(gone.documentId)
    await expectRefusal(remove(gone.documentId), 'document-cancelled')
  })

  it('while somebody signs: it was signed first and then deleted, or there was nothing left to sign', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    const [sign, gone] = await Promise.allSettled([signed(bruno, documentId, revision), remove(documentId)])
    expect(gone.status).toBe('fulfilled')
    if (sign.status === 'rejected') await expectRefusal(Promise.reject(sign.reason), 'document-not-found')
    await expectRefusal(show(documentId), 'document-not-found')
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from signature where document_id = ${documentId}`.execute(world.db)
    expect(rows).toEqual([{ n: sign.status === 'fulfilled' ? 1 : 0 }])
  })

  it('of two at once is one deletion', async () => {
    const { documentId } = await drafted(ana, processId)
    const ends = await Promise.all([remove(documentId), remove(documentId, bruno)].map((end) => refusalOf(end)))
    expect(ends.sort()).toEqual(['allowed', 'document-not-found'])
  })

  it('ends the writing of whoever is in it: nothing is saved any more', async () => {
    const { documentId, revision: baseRevision } = await drafted(ana, processId)
    const tab = 'the-tab-of-bruno'
    await world.run(openDraft, bruno, { documentId, tab, takeOver: false })
    await remove(documentId)
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'tarde demais' }] }] }
    await expectRefusal(
      world.run(saveDraft, bruno, { documentId, tab, baseRevision, body, keep: false, cancelSignatures: false }),
      'document-not-found',
    )
  })
})

describe('cancelling', () => {
  it('keeps the document in the tree with its reason and takes its content from everybody (D-29, R-08)', async () => {
    const { documentId } = await lockedHere()
    expect(await gained(() => cancel(documentId))).toEqual(['document.cancelled'])
    expect(await show(documentId, dandara)).toMatchObject({
      state: 'cancelled',
      cancelReason: 'Em duplicidade',
      urls: { view: null, pdf: null, file: null },
      verifyUrl: null,
      checksum: null,
    })
    for (const by of [ana, bruno, dandara]) await expectRefusal(world.ask(viewDocument, by, { documentId }), 'document-cancelled')
    await expectRefusal(cancel(documentId), 'document-cancelled')
  })

  it('takes the bytes of a file too', async () => {
    const uploadId = await arrived(ana, 'lista.txt', Buffer.from('uma lista'))
    const { uploadDocument } = await import('./upload-document.ts')
    const { documentId } = await world.run(uploadDocument, ana, {
      processId,
      uploadId,
      ...attachment(agency),
    })
    await world.run(recordView, dandara, { documentId })
    await expectRefusal(remove(documentId), 'document-locked')
    await cancel(documentId)
    await expectRefusal(world.ask(downloadFile, ana, { documentId, save: 'true', picture: 'false' }), 'document-cancelled')
    expect(await show(documentId)).toMatchObject({ file: null, urls: { file: null } })
  })

  it('is for what can no longer be deleted, by its unit and a role for it', async () => {
    const yellow = await signedHere()
    await expectRefusal(cancel(yellow.documentId), 'not-yet-locked')
    const black = await lockedHere()
    await expectRefusal(cancel(black.documentId, ana), 'may-not-cancel')
    await expectRefusal(cancel(black.documentId, agency.as('elisa')), 'may-not-cancel')
    expect(await show(black.documentId)).toMatchObject({ state: 'signed' })
  })

  it('while the process is sent: both happen, in one order or the other', async () => {
    const own = (await started(ana)).processId
    const { documentId } = await lockedHere(own)
    const send = world.run(sendProcess, ana, { processId: own, unitIds: [agency.units.people], keepOpen: false })
    const ends = await Promise.all([cancel(documentId), send].map((end) => refusalOf(end)))
    expect(ends).toEqual(['allowed', 'allowed'])
    expect(await show(documentId, dandara)).toMatchObject({ state: 'cancelled' })
    expect((await world.eventsOf(own)).filter((kind) => /cancelled|sent/.test(kind)).sort()).toEqual(['document.cancelled', 'process.sent'])
  })
})
