/** Signing against PostgreSQL: what is frozen, who may, and that twice is once (S-01, S-02, S-05, S-07, S-08, R-03, R-04, R-11). */
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency, samplePassword } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { openDraft, saveDraft } from '../documents/index.ts'
import { showDocument } from '../documents/show-document.ts'
import { checksumOf, sha256 } from './evidence/canonical.ts'
import { verifyReceipt } from './evidence/receipt.ts'
import { downloadReceipt } from './receipt.ts'
import { pageOf } from './rendition.ts'
import { signDocument } from './sign-document.ts'
import { selectFrozen, selectSignatures, selectSignerKey } from './signature.queries.ts'
import { passwordHooks } from './signer-keys.ts'
import { listSigningTitles } from './titles.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const ana = agency.as('ana')
const bruno = agency.as('bruno')
let processId = ''
beforeAll(async () => {
  processId = (await started(ana)).processId
})
const draft = (change = {}) => drafted(ana, processId, change)
const signatures = (documentId: string) => selectSignatures(world.db, documentId)
const publishedAt = async (documentId: string) =>
  (await world.db.selectFrom('document').select('published_at').where('id', '=', documentId).executeTakeFirstOrThrow()).published_at

async function edit(documentId: string, text: string, cancelSignatures = false) {
  const { revision: baseRevision } = await world.run(openDraft, ana, { documentId, tab: 'tab-of-an-edit', takeOver: true })
  const body = { ...written(text) }
  return world.run(saveDraft, ana, { documentId, tab: 'tab-of-an-edit', baseRevision, body, keep: false, cancelSignatures })
}

describe('the first signature', () => {
  it('freezes what was shown, publishes it, and leaves a key, a leaf, one event and its jobs', async () => {
    const { documentId, number, revision } = await draft()
    const before = { jobs: (await world.jobs()).length, events: (await world.eventsOf(processId)).length }
    const answer = await signed(ana, documentId, revision)
    expect(answer).toMatchObject({ first: true, checksum: expect.stringMatching(/^[0-9A-F]{8}$/) })
    expect((await world.eventsOf(processId)).slice(before.events)).toEqual(['document.signed'])
    expect((await world.jobs()).slice(before.jobs)).toEqual(['renderSignedPdf', 'notifyPeople'])
    expect(await world.eventsOf(null)).toEqual(['signer-key.created'])
    expect(await publishedAt(documentId)).not.toBeNull()

    const [one] = await signatures(documentId)
    const frozen = await selectFrozen(world.db, documentId, one?.record.document.version ?? 0)
    expect(frozen && sha256(frozen.canonical)).toBe(frozen?.canonical_sha256.toString('hex'))
    expect(frozen && checksumOf(frozen.canonical)).toBe(answer.checksum)
    expect(JSON.stringify(frozen && pageOf(frozen.canonical).body)).toContain('Segue o pedido.')
    const pdf = await buffer(world.storage.open(frozen?.pdf_sha256 ?? ''))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one?.record).toMatchObject({
      document: { number, type: 'Despacho' },
      digests: { checksum: answer.checksum, pdf: sha256(pdf) },
      signer: { id: ana.userId, name: 'Ana Beatriz Moura', title: 'Diretor(a)' },
      unit: { code: 'SEPLAG/COMPRAS' },
      agency: { code: 'SEPLAG' },
      authentication: { methods: ['password'], ip: '192.0.2.1', agent: 'test' },
      previous: null,
    })
  })

  it('gives a receipt that holds without the system, to whoever may see the document', async () => {
    const { documentId, revision } = await draft()
    const { signatureId } = await signed(ana, documentId, revision)
    const receipt = await world.ask(downloadReceipt, agency.as('dandara'), { signatureId })
    const frozen = await selectFrozen(world.db, documentId, (await signatures(documentId))[0]?.record.document.version ?? 0)
    expect(verifyReceipt(receipt, world.keys.publicKeyOf, { canonicalBytes: frozen?.canonical ?? Buffer.alloc(0) }).ok).toBe(true)
    await expectRefusal(world.ask(downloadReceipt, ana, { signatureId: '999999' }), 'item-not-found')
  })

  it('is offered once to each: who has signed is told so, a colleague may still sign, and after an edit both may', async () => {
    const { documentId, revision } = await draft()
    const sign = async (who: typeof ana) => (await world.ask(showDocument, who, { documentId })).abilities.sign
    expect(await sign(ana)).toBeNull()
    await signed(ana, documentId, revision)
    expect([await sign(ana), await sign(bruno)]).toEqual(['already-signed', null])
    await edit(documentId, 'Outro texto.', true)
    expect([await sign(ana), await sign(bruno)]).toEqual([null, null])
  })

  it('offers the title used last first (S-05)', async () => {
    const { documentId, revision } = await draft()
    const titleId = agency.titles.director
    expect((await world.ask(listSigningTitles, bruno, {})).items[0]?.id).toBe(agency.titles.analyst)
    await world.run(signDocument, bruno, { documentId, revision, titleId, password: samplePassword })
    expect((await world.ask(listSigningTitles, bruno, {})).items[0]?.id).toBe(titleId)
  })

  it('writes the civil name behind the social name in the record alone (S-07)', async () => {
    const dandara = agency.as('dandara')
    const { documentId, revision } = await drafted(dandara, (await started(dandara)).processId)
    await signed(dandara, documentId, revision)
    expect((await signatures(documentId))[0]?.record.signer.name).toBe('Dandara Pires, registrado(a) civilmente como José Carlos Pires')
  })
})

describe('more signatures', () => {
  it('sign the same bytes, each record naming the one before (S-08, R-11)', async () => {
    const { documentId, revision } = await draft()
    const first = await signed(ana, documentId, revision)
    const second = await signed(bruno, documentId, revision)
    expect(second).toMatchObject({ first: false, checksum: first.checksum })
    const [one, two] = await signatures(documentId)
    expect(two?.frozen_content_id).toBe(one?.frozen_content_id)
    expect(two?.record.previous).toBe(one?.record_digest.toString('hex'))
  })

  it('of one person by a double click are one signature and one event', async () => {
    const dandara = agency.as('dandara')
    const { processId: own } = await started(dandara)
    const { documentId, revision } = await drafted(dandara, own)
    const [a, b] = await Promise.all([signed(dandara, documentId, revision), signed(dandara, documentId, revision)])
    expect(a.signatureId).toBe(b.signatureId)
    expect(await signatures(documentId)).toHaveLength(1)
    expect((await world.eventsOf(own)).filter((kind) => kind === 'document.signed')).toHaveLength(1)
  })

  it('of two people at the same moment are two signatures of one content, and the second knows the first', async () => {
    const { documentId, revision } = await draft()
    const [a, b] = await Promise.all([signed(ana, documentId, revision), signed(bruno, documentId, revision)])
    expect([a.first, b.first].sort()).toEqual([false, true])
    expect(a.checksum).toBe(b.checksum)
    const [one, two] = await signatures(documentId)
    expect(two?.record.previous).toBe(one?.record_digest.toString('hex'))
  })

  it('of two documents at once with no key yet make one key', async () => {
    const gilda = agency.as('gilda')
    const { processId: own } = await started(gilda)
    const both = [await drafted(gilda, own), await drafted(gilda, own)]
    await Promise.all(both.map((d) => signed(gilda, d.documentId, d.revision)))
    const { rows } = await sql`select id from signer_key where user_id = ${gilda.userId}`.execute(world.db)
    expect(rows).toHaveLength(1)
  })
})

describe('nothing is signed', () => {
  it('of another revision than the one shown (R-03)', async () => {
    const { documentId, revision } = await draft()
    await edit(documentId, 'Outro texto.')
    await expectRefusal(signed(ana, documentId, revision), 'document-changed')
    expect(await signatures(documentId)).toEqual([])
    expect(await publishedAt(documentId)).toBeNull()
  })

  it('with a wrong password, which is counted per address and written nowhere', async () => {
    const { documentId, revision } = await draft()
    const password = 'uma senha que não é esta'
    const from = { ...ana, ip: '198.51.100.9' }
    const wrong = () => world.run(signDocument, from, { documentId, revision, titleId: agency.titles.director, password })
    world.clock.set(new Date())
    for (let i = 0; i < 5; i++) await expectRefusal(wrong(), 'wrong-password')
    await expectRefusal(wrong(), 'too-many-attempts')
    world.clock.run()
    const { rows } = await sql`select 1 from audit_entry a where to_jsonb(a)::text like ${`%${password}%`}`.execute(world.db)
    expect(rows).toEqual([])
    await signed(ana, documentId, revision) // from another address nobody waits
  })

  it('by who has no role for it, nor from another unit, nor where it is hidden', async () => {
    const { documentId, revision } = await draft()
    await expectRefusal(signed(agency.as('carla'), documentId, revision), 'may-not-sign')
    await expectRefusal(signed(agency.as('dandara'), documentId, revision), 'document-not-found')
    await signed(ana, documentId, revision)
    await expectRefusal(signed(agency.as('dandara'), documentId, revision), 'may-not-sign')
  })

  it('with a title that is unknown (S-05), without a text, while somebody else writes, or cancelled', async () => {
    const { documentId, revision } = await draft()
    const titleId = '999999'
    await expectRefusal(world.run(signDocument, ana, { documentId, revision, titleId, password: samplePassword }), 'signing-title-unknown')
    await world.run(openDraft, bruno, { documentId, tab: 'tab-of-bruno', takeOver: false })
    await expectRefusal(signed(ana, documentId, revision), 'being-edited', { name: 'Bruno Siqueira' })

    const blank = await draft()
    await expectRefusal(signed(ana, blank.documentId, (await edit(blank.documentId, '')).revision), 'draft-empty')

    const gone = await draft()
    await signed(ana, gone.documentId, gone.revision)
    await sql`update document set cancelled_at = now(), cancelled_by = ${ana.userId}, cancel_reason = 'engano' where id = ${gone.documentId}`.execute(
      world.db,
    )
    await expectRefusal(signed(bruno, gone.documentId, gone.revision), 'document-cancelled')
  })
})

describe('an edit after signing (R-03)', () => {
  it('cancels the signatures; signing again freezes the new text beside the old', async () => {
    const { documentId, revision } = await draft()
    const { checksum } = await signed(ana, documentId, revision)
    const saved = await edit(documentId, 'Texto corrigido.', true)
    expect(await publishedAt(documentId)).toBeNull()
    await expectRefusal(signed(ana, documentId, revision), 'document-changed')
    const again = await signed(ana, documentId, saved.revision)
    expect(again.first).toBe(true)
    expect(again.checksum).not.toBe(checksum)
    const [old, anew] = await signatures(documentId)
    expect([old?.cancelled, anew?.cancelled]).toEqual([true, false])
    expect(anew?.record.previous).toBe(old?.record_digest.toString('hex'))
  })
})

describe('what is signed', () => {
  it.each([
    sql`update frozen_content set checksum = '00000000'`,
    sql`delete from frozen_content`,
    sql`update signature set signer_name = 'Outra Pessoa'`,
    sql`delete from signature`,
    sql`update log_leaf set salt = ''`,
    sql`delete from signature_cancellation`,
  ])('cannot be changed or removed by the application', async (statement) => {
    await expect(statement.execute(world.db)).rejects.toThrow()
  })
})

describe('a signing key', () => {
  it('follows the password: wrapped anew when it is changed, retired when it is reset', async () => {
    const { documentId, revision } = await draft()
    await signed(bruno, documentId, revision)
    const hooks = passwordHooks(world.db)
    const userId = bruno.userId ?? ''
    const before = await selectSignerKey(world.db, userId)
    const rewrap = await hooks.rewrapSigningKey({ userId, oldPassword: samplePassword, newPassword: 'nova senha' })
    await world.db.transaction().execute(async (tx) => rewrap?.(tx))
    const after = await selectSignerKey(world.db, userId)
    expect(after?.id).toBe(before?.id)
    expect(after?.wrapped).not.toEqual(before?.wrapped)
    expect(await hooks.rewrapSigningKey({ userId, oldPassword: samplePassword, newPassword: 'x' })).toBeNull()
    await world.db.transaction().execute((tx) => hooks.retireSigningKey(tx, userId, new Date()))
    expect(await selectSignerKey(world.db, userId)).toBeNull()
  })

  it('that the right password does not open is replaced, and what it signed stays', async () => {
    const { documentId, revision } = await draft()
    await signed(ana, documentId, revision)
    const userId = ana.userId ?? ''
    const orphan = await selectSignerKey(world.db, userId)
    const rewrap = await passwordHooks(world.db).rewrapSigningKey({ userId, oldPassword: samplePassword, newPassword: 'de outro momento' })
    await world.db.transaction().execute(async (tx) => rewrap?.(tx))
    const next = await draft()
    await signed(ana, next.documentId, next.revision)
    expect((await selectSignerKey(world.db, userId))?.id).not.toBe(orphan?.id)
    expect((await signatures(documentId))[0]?.signer_key_id).toBe(orphan?.id)
  })
})
