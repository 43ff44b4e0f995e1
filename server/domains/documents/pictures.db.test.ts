/** Who sees a picture inside a text: whoever sees a place where it stands (A-01, A-02, D-20, D-29), and nobody by its name alone. */
import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Content } from '@lavra/contract/content/model.ts'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { showImage } from './images.ts'
import { cancelDocument, closeDraft, createDocument, openDraft, saveDocumentType, saveDraft, uploadDocument, uploadImage } from './index.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const bruno = agency.as('bruno')
const colleague = agency.as('carla')
const stranger = agency.as('dandara')
const foreigner = agency.as('gilda')

const bytesOfPicture = () =>
  sharp({ create: { width: 40, height: 40, channels: 3, background: `#${randomBytes(3).toString('hex')}` } })
    .png()
    .toBuffer()

async function brought(actor: Actor): Promise<string> {
  const { sha256 } = await world.run(uploadImage, actor, { data: (await bytesOfPicture()).toString('base64'), use: 'text' })
  return sha256
}

const holding = (sha256: string): Content => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { sha256, alt: 'Gráfico', width: 50, align: 'center' } }],
})

async function write(actor: Actor, documentId: string, sha256: string) {
  const tab = `tab-${documentId}-of-${actor.login}`
  const { revision: baseRevision } = await world.run(openDraft, actor, { documentId, tab, takeOver: true })
  const body = { ...holding(sha256) }
  const saved = await world.run(saveDraft, actor, { documentId, tab, baseRevision, body, keep: false, cancelSignatures: false })
  await world.run(closeDraft, actor, { documentId, tab })
  return saved
}

const sees = async (actor: Actor, sha256: string) =>
  world.ask(showImage, actor, { sha256 }).then(
    () => true,
    () => false,
  )
const whoSees = async (sha256: string) => ({
  owner: await sees(bruno, sha256),
  colleague: await sees(colleague, sha256),
  stranger: await sees(stranger, sha256),
  foreigner: await sees(foreigner, sha256),
})

async function inText(level: 'public' | 'restricted') {
  const legalBasisId = level === 'restricted' ? agency.legalBases.personal : null
  const { processId } = await started(bruno, { level, legalBasisId })
  const { documentId } = await drafted(bruno, processId)
  const sha256 = await brought(bruno)
  const { revision } = await write(bruno, documentId, sha256)
  return { processId, documentId, sha256, revision }
}

describe('a picture', () => {
  test('that was only brought is its bringer’s', async () => {
    expect(await whoSees(await brought(bruno))).toEqual({ owner: true, colleague: false, stranger: false, foreigner: false })
  })

  test('of a draft is the unit’s (D-20)', async () => {
    const { sha256 } = await inText('public')
    expect(await whoSees(sha256)).toEqual({ owner: true, colleague: true, stranger: false, foreigner: false })
  })

  test('of a signed public document is everybody’s (R-04)', async () => {
    const { documentId, revision, sha256 } = await inText('public')
    await signed(bruno, documentId, revision)
    expect(await whoSees(sha256)).toEqual({ owner: true, colleague: true, stranger: true, foreigner: true })
  })

  test('of a signed restricted document is that of the units it passed (A-02)', async () => {
    const { documentId, revision, sha256 } = await inText('restricted')
    await signed(bruno, documentId, revision)
    expect(await whoSees(sha256)).toEqual({ owner: true, colleague: true, stranger: false, foreigner: false })
  })

  test('of a template or letterhead is everybody’s', async () => {
    const administrator = { ...bruno, abilities: new Set([...bruno.abilities, 'administer.types' as const]) }
    const sha256 = await brought(administrator)
    const empty: Content = { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'justified', align: null } }] }
    const template = { header: { ...holding(sha256) }, body: { ...empty }, footer: { ...empty } }
    const type = { appliesTo: 'authored' as const, numbering: 'none' as const, takesParties: true, active: true }
    const { id } = await world.run(saveDocumentType, administrator, { ...type, name: 'Com timbre', template })
    expect(await whoSees(sha256)).toEqual({ owner: true, colleague: true, stranger: true, foreigner: true })
    const { processId } = await started(bruno)
    await drafted(bruno, processId, { typeId: id })
    const places = await world.db.selectFrom('picture').select('document_id').where('sha256', '=', sha256).execute()
    expect(places.filter((place) => place.document_id !== null)).toEqual([]) // not once more for each document
  })

  test('of a cancelled document is nobody’s but its bringer’s (D-29)', async () => {
    const { processId, documentId, sha256 } = await inText('public')
    const other = await world.run(createDocument, bruno, {
      ...{ processId, typeId: agency.documentTypes.decision, typeNumber: '', description: '', treeName: '', level: 'public' as const },
      ...{ legalBasisId: null, interestedIds: [], recipientIds: [], modelNumber: null },
    })
    const copied = await write(colleague, other.documentId, sha256) // whoever sees it may use it
    await signed(bruno, other.documentId, copied.revision)
    await world.db.updateTable('document').set({ locked_at: new Date() }).where('id', '=', other.documentId).execute()
    const canceller = { ...bruno, abilities: new Set([...bruno.abilities, 'document.cancel' as const]) }
    expect(await sees(stranger, sha256)).toBe(true)
    await world.run(cancelDocument, canceller, { documentId: other.documentId, reason: 'Erro' })
    expect(await sees(stranger, sha256)).toBe(false)
    expect(documentId).not.toBe(other.documentId)
  })
})

describe('nobody gets by its SHA-256', () => {
  test('the bytes of an uploaded document, neither shown nor put into a text', async () => {
    const { processId } = await started(bruno, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    const bytes = await bytesOfPicture()
    const uploadId = await arrived(bruno, 'retrato.png', bytes)
    await world.run(uploadDocument, bruno, {
      ...{
        processId,
        uploadId,
        typeId: agency.documentTypes.attachment,
        typeNumber: '',
        documentDate: '2026-01-02',
        level: 'public' as const,
      },
      ...{ source: 'born-digital' as const, senderId: null, description: '', treeName: '', interestedIds: [], legalBasisId: null },
    })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await world.storage.has(sha256)).toBe(true)
    await expectRefusal(world.ask(showImage, stranger, { sha256 }), 'item-not-found')
    const own = await started(stranger)
    const { documentId } = await drafted(stranger, own.processId)
    await expectRefusal(write(stranger, documentId, sha256), 'image-unknown')
  })

  test('a picture of another unit’s draft', async () => {
    const { sha256 } = await inText('public')
    const own = await started(stranger)
    const { documentId } = await drafted(stranger, own.processId)
    await expectRefusal(write(stranger, documentId, sha256), 'image-unknown')
  })

  test('what is stored, but no picture at all', async () => {
    const { sha256 } = await world.storage.put(Readable.from([Buffer.from('nada')]), { size: 4 })
    await expectRefusal(world.ask(showImage, bruno, { sha256 }), 'item-not-found')
  })
})
