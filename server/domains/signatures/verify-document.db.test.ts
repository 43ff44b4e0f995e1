/** The public check, state by state, and every stored thing that may be tampered with (S-10, R-01, R-03, R-11, R-12, D-29). */
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicActor } from '../../kernel/actor.ts'
import { openDatabase } from '../../kernel/db.ts'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { openDraft, saveDraft } from '../documents/index.ts'
import { openByCodes, verifyDocument } from './verify-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const ana = agency.as('ana')
const bruno = agency.as('bruno')
const owner = openDatabase(world.ownerUrl, { max: 1 })
afterAll(() => owner.destroy())
let processId = ''
beforeAll(async () => {
  processId = (await started(ana)).processId
})

const anybody = publicActor('203.0.113.5', 'test')
const verify = (number: string, checksum: string) => world.run(verifyDocument, anybody, { code: number, checksum })

async function signedDocument(inside = processId) {
  const made = await drafted(ana, inside)
  const { checksum } = await signed(ana, made.documentId, made.revision)
  return { ...made, checksum }
}

/** As somebody who owns the database would: past triggers and grants. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  await owner.connection().execute(async (connection) => {
    await sql`alter table signature disable trigger user; alter table frozen_content disable trigger user; alter table log_leaf disable trigger user`.execute(
      connection,
    )
    await statement.execute(connection)
  })
}

describe('the answer', () => {
  it('is authentic, by whom, when and why, for public and restricted documents', async () => {
    const d = await signedDocument()
    await signed(bruno, d.documentId, d.revision)
    const answer = await verify(d.number, d.checksum)
    expect(answer.state).toBe('authentic')
    expect(answer.document).toMatchObject({ number: d.number, agency: 'Secretaria de Planejamento e Gestão', checksum: d.checksum })
    expect(answer.document?.signatures.map((s) => [s.signer, s.title])).toEqual([
      ['Ana Beatriz Moura', 'Diretor(a)'],
      ['Bruno Siqueira', 'Diretor(a)'],
    ])
    const checks = [
      'document',
      'format',
      'record',
      'content',
      'checksum',
      'pdf',
      'user-key',
      'user-signature',
      'seal-key',
      'seal',
      'order',
      'leaf',
    ]
    expect(answer.document?.findings.map((f) => f.check).sort()).toEqual(checks.sort())
    expect(answer.document?.findings.every((f) => f.ok)).toBe(true)

    const restricted = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    const r = await signedDocument(restricted.processId)
    expect((await verify(r.number, r.checksum)).state).toBe('authentic')
  })

  it('reads the codes as people type them', async () => {
    const d = await signedDocument()
    expect((await verify(` ${d.number.slice(0, 1)}.${d.number.slice(1)} `, ` ${d.checksum.toLowerCase()} `)).state).toBe('authentic')
  })

  it('counts as external access: the pen turns black once (R-01)', async () => {
    const { processId: own } = await started(ana)
    const d = await signedDocument(own)
    await verify(d.number, d.checksum)
    await verify(d.number, d.checksum)
    expect((await world.eventsOf(own)).filter((kind) => kind === 'documents.locked')).toHaveLength(1)
    await expectRefusal(world.run(openDraft, ana, { documentId: d.documentId, tab: 'tab-after-it', takeOver: false }), 'document-locked')
  })

  it('of a confidential document is that it is authentic and since when, and nothing else', async () => {
    const { processId: own } = await started(ana)
    const d = await signedDocument(own)
    await sql`update process set level = 'confidential' where id = ${own}`.execute(world.db)
    const { answer, content } = await world.run(openByCodes, anybody, { code: d.number, checksum: d.checksum })
    expect(answer.state).toBe('confidential')
    expect(answer.document).toMatchObject({ title: '', processNumber: '' })
    expect(answer.document?.signatures).toEqual([{ signer: '', title: '', unit: '', at: expect.any(String) }])
    expect(content).toBeNull()
  })

  it('of a cancelled document is that it was cancelled (D-29)', async () => {
    const d = await signedDocument()
    await sql`update document set cancelled_at = now(), cancelled_by = ${ana.userId}, cancel_reason = 'engano' where id = ${d.documentId}`.execute(
      world.db,
    )
    const { answer, content } = await world.run(openByCodes, anybody, { code: d.number, checksum: d.checksum })
    expect([answer, content]).toEqual([{ state: 'cancelled', document: null }, null])
  })

  it('of a text whose signatures an edit cancelled is just that, while the new text has codes of its own (R-03)', async () => {
    const d = await signedDocument()
    const tab = 'tab-of-an-edit'
    const { revision: baseRevision } = await world.run(openDraft, ana, { documentId: d.documentId, tab, takeOver: false })
    const body = { ...written('Outro texto.') }
    const edited = { documentId: d.documentId, tab, baseRevision, body, keep: false, cancelSignatures: true }
    const { revision } = await world.run(saveDraft, ana, edited)
    expect(await verify(d.number, d.checksum)).toEqual({ state: 'signatures-cancelled', document: null })
    const anew = await signed(ana, d.documentId, revision)
    expect((await verify(d.number, d.checksum)).state).toBe('signatures-cancelled')
    expect((await verify(d.number, anew.checksum)).state).toBe('authentic')
  })

  it('is the same for a wrong number, a wrong CRC, a draft, a deleted document and nonsense', async () => {
    const d = await signedDocument()
    const unsigned = await drafted(ana, processId)
    const nothing = { state: 'not-found', document: null }
    const tries: [string, string][] = [
      ['9999999', d.checksum],
      [d.number, d.checksum === '00000000' ? '00000001' : '00000000'],
      [unsigned.number, '12345678'],
      ["1' or true --", 'zzzzzzzz'],
      ['', ''],
    ]
    for (const [number, checksum] of tries) expect(await verify(number, checksum)).toEqual(nothing)
    await sql`update document set deleted_at = now() where id = ${d.documentId}`.execute(world.db)
    expect(await verify(d.number, d.checksum)).toEqual(nothing)
  })

  it('makes an address wait that tries many codes, and nobody else', async () => {
    const from = publicActor('198.51.100.77', 'test')
    const guess = () => world.run(verifyDocument, from, { code: '1', checksum: '00000000' })
    world.clock.set(new Date())
    for (let i = 0; i < 5; i++) await guess()
    await expectRefusal(guess(), 'too-many-attempts')
    world.clock.run()
    const d = await signedDocument()
    expect((await verify(d.number, d.checksum)).state).toBe('authentic')
  })
})

describe('content by codes', () => {
  it('is the frozen page with its signatures', async () => {
    const d = await signedDocument()
    const { content } = await world.run(openByCodes, anybody, { code: d.number, checksum: d.checksum })
    expect(JSON.stringify(content?.page.body)).toContain('Segue o pedido.')
    expect(content?.records).toHaveLength(1)
  })
})

describe('damaged', () => {
  const cases: [what: string, check: string, change: (documentId: string) => ReturnType<typeof sql>][] = [
    [
      'the text',
      'content',
      (id) =>
        sql`update frozen_content set canonical = convert_to(replace(convert_from(canonical, 'UTF8'), 'pedido', 'desejo'), 'UTF8') where document_id = ${id}`,
    ],
    [
      'the digest beside the text',
      'content',
      (id) => sql`update frozen_content set canonical_sha256 = sha256('x') where document_id = ${id}`,
    ],
    [
      'the name in the record',
      'user-signature',
      (id) =>
        sql`update signature set record = jsonb_set(record, '{signer,name}', '"Outra Pessoa"'), signer_name = 'Outra Pessoa' where document_id = ${id}`,
    ],
    ['the name beside the record', 'document', (id) => sql`update signature set signer_name = 'Outra Pessoa' where document_id = ${id}`],
    [
      'the time beside the record',
      'document',
      (id) => sql`update signature set signed_at = signed_at - interval '1 day' where document_id = ${id}`,
    ],
    ['the record, which is none any more', 'format', (id) => sql`update signature set record = '{}' where document_id = ${id}`],
    [
      'the personal signature',
      'user-signature',
      (id) =>
        sql`update signature set signer_signature = set_byte(signer_signature, 0, 255 - get_byte(signer_signature, 0)) where document_id = ${id}`,
    ],
    ['the seal', 'seal', (id) => sql`update signature set seal = set_byte(seal, 0, 255 - get_byte(seal, 0)) where document_id = ${id}`],
    [
      'the leaf of the log',
      'leaf',
      (id) => sql`update log_leaf set salt = sha256('x') where signature_id in (select id from signature where document_id = ${id})`,
    ],
    ['the person whose key it is', 'user-key', (id) => sql`update signature set signer_id = ${bruno.userId} where document_id = ${id}`],
  ]
  it.each(cases)('when somebody changed %s (%s)', async (_what, check, change) => {
    const d = await signedDocument()
    await tamper(change(d.documentId))
    const { answer, content } = await world.run(openByCodes, anybody, { code: d.number, checksum: d.checksum })
    expect(answer.state).toBe('damaged')
    expect(answer.document?.findings).toContainEqual({ check, ok: false })
    expect(content).toBeNull()
  })

  it('when the signature before was removed (order)', async () => {
    const d = await signedDocument()
    await signed(bruno, d.documentId, d.revision)
    await tamper(sql`with leaf as (delete from log_leaf where signature_id = (select min(id) from signature where document_id = ${d.documentId}))
      delete from signature where id = (select min(id) from signature where document_id = ${d.documentId})`)
    const answer = await verify(d.number, d.checksum)
    expect(answer.state).toBe('damaged')
    expect(answer.document?.findings).toContainEqual({ check: 'order', ok: false })
  })

  it('when the stored PDF has other bytes (pdf)', async () => {
    const d = await signedDocument()
    const { pdf_sha256: name } = await owner
      .selectFrom('frozen_content')
      .select('pdf_sha256')
      .where('document_id', '=', d.documentId)
      .executeTakeFirstOrThrow()
    const path = storedAt(name ?? '')
    await chmod(path, 0o600)
    await writeFile(path, '%PDF-1.7 another')
    const answer = await verify(d.number, d.checksum)
    expect(answer.state).toBe('damaged')
    expect(answer.document?.findings).toContainEqual({ check: 'pdf', ok: false })
  })
})

const storedAt = (sha256: string) => join(world.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
