/** Writing a draft (D-08, D-20…D-24, R-03, R-05, R-63): its one writer, its versions, what a change does to signatures, and what is not saved. */
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { concludeProcess, sendProcess } from '../routing/index.ts'
import { closeDraft, openDraft, recordView, saveDraft } from './index.ts'
import { listVersions, showDocument } from './show-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const ana = agency.as('ana')
const bruno = agency.as('bruno')
const dandara = agency.as('dandara')
let processId = ''
beforeAll(async () => {
  processId = (await started(ana)).processId
})

const tab = 'the-first-tab-of-ana'
const other = 'another-tab-altogether'
const open = (documentId: string, by = ana, at = tab, takeOver = false) => world.run(openDraft, by, { documentId, tab: at, takeOver })
type Save = { by?: typeof ana; at?: string; keep?: boolean; cancelSignatures?: boolean; body?: Record<string, unknown> }
const save = (
  documentId: string,
  baseRevision: number,
  text: string,
  { by = ana, at = tab, keep = false, cancelSignatures = false, body }: Save = {},
) => world.run(saveDraft, by, { documentId, tab: at, baseRevision, body: body ?? { ...written(text) }, keep, cancelSignatures })
const close = (documentId: string, by = ana, at = tab) => world.run(closeDraft, by, { documentId, tab: at })
const versions = async (documentId: string) =>
  (await world.ask(listVersions, ana, { documentId })).items.map((v) => `${v.version} ${v.reason} ${v.by}`)
async function gained(act: () => Promise<unknown>, of = processId): Promise<string[]> {
  const before = (await world.eventsOf(of)).length
  await act()
  return (await world.eventsOf(of)).slice(before)
}

describe('saving', () => {
  it('counts a revision and keeps no version; the same text again is nothing (D-24)', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    const jobs = (await world.jobs()).length
    expect(await gained(() => save(documentId, revision, 'Um.'))).toEqual(['document.saved'])
    expect(await gained(() => save(documentId, revision + 1, 'Um.'))).toEqual([])
    expect(await save(documentId, revision + 1, 'Dois.')).toMatchObject({ revision: revision + 2, version: 2, changed: true })
    expect((await world.jobs()).length).toBe(jobs)
    expect(await versions(documentId)).toEqual(['2 session Ana Beatriz Moura', '1 created Ana Beatriz Moura'])
    expect(await open(documentId)).toMatchObject({ revision: revision + 2, body: written('Dois.'), savedBy: 'Ana Beatriz Moura' })
  })

  it('on purpose, and leaving, each keep a version if something changed since the last', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    const explicit = () => save(documentId, revision, 'Guarde isto.', { keep: true })
    expect(await gained(explicit)).toEqual(['document.saved', 'document.version-kept'])
    expect(await gained(() => close(documentId))).toEqual([])
    await open(documentId, bruno)
    await save(documentId, revision + 1, 'Mais.', { by: bruno })
    expect(await gained(() => close(documentId, bruno))).toEqual(['document.version-kept'])
    expect(await versions(documentId)).toEqual([
      '4 session Bruno Siqueira',
      '3 explicit Ana Beatriz Moura',
      '2 session Ana Beatriz Moura',
      '1 created Ana Beatriz Moura',
    ])
  })

  it('belongs to the unit: any colleague writes, nobody else sees that there is a draft (D-20, R-05)', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    expect(await save(documentId, revision, 'De Bruno.', { by: bruno })).toMatchObject({ changed: true })
    await expectRefusal(open(documentId, dandara), 'document-not-found')
    await expectRefusal(save(documentId, revision + 1, 'x', { by: dandara }), 'document-not-found')
    await expectRefusal(world.ask(listVersions, dandara, { documentId }), 'document-not-found')
  })
})

describe('one writer at a time', () => {
  it('names who writes; after two minutes of silence, or on purpose, another may go on', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    world.clock.set('2026-03-02T12:00:00Z')
    await open(documentId)
    await expectRefusal(open(documentId, bruno, other), 'being-edited', { name: 'Ana Beatriz Moura', since: '2026-03-02T12:00:00.000Z' })
    await expectRefusal(save(documentId, revision, 'x', { by: bruno, at: other }), 'being-edited')
    expect((await world.ask(showDocument, bruno, { documentId })).editor).toMatchObject({ name: 'Ana Beatriz Moura' })
    world.clock.pass(121)
    await open(documentId, bruno, other)
    await expectRefusal(save(documentId, revision, 'x'), 'being-edited', { name: 'Bruno Siqueira' })
    await open(documentId, ana, tab, true)
    await expectRefusal(save(documentId, revision, 'x', { by: bruno, at: other }), 'being-edited', { name: 'Ana Beatriz Moura' })
    await close(documentId)
    expect((await world.ask(showDocument, ana, { documentId })).editor).toBeNull()
    world.clock.run()
  })

  it('is a tab, not a person: the second tab of one person takes over and the first is told', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    await open(documentId)
    await open(documentId, ana, other)
    await expectRefusal(save(documentId, revision, 'da primeira'), 'being-edited')
    expect(await save(documentId, revision, 'da segunda', { at: other })).toMatchObject({ changed: true })
    await close(documentId) // the first tab closes late: the second goes on writing
    expect(await save(documentId, revision + 1, 'ainda', { at: other })).toMatchObject({ changed: true })
  })

  it('saves over the revision it started from, or not at all', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    await save(documentId, revision, 'Primeiro.')
    await expectRefusal(save(documentId, revision, 'Segundo.'), 'document-changed')
    await expectRefusal(save(documentId, revision + 7, 'Segundo.'), 'document-changed')
    expect((await open(documentId)).body).toEqual(written('Primeiro.'))
  })
})

describe('a signed document whose pen is yellow (D-21, R-01, R-03)', () => {
  async function yellow() {
    const made = await drafted(ana, processId)
    await signed(ana, made.documentId, made.revision)
    await signed(bruno, made.documentId, made.revision)
    return made
  }

  it('is not touched by opening, nor by saving the same text', async () => {
    const { documentId, revision } = await yellow()
    expect(await gained(() => open(documentId))).toEqual([])
    expect((await open(documentId)).signers).toEqual(['Ana Beatriz Moura', 'Bruno Siqueira'])
    expect(await gained(() => save(documentId, revision, 'Segue o pedido.'))).toEqual([])
    await close(documentId)
    expect(await world.ask(showDocument, dandara, { documentId })).toMatchObject({
      state: 'signed',
      signatures: [{ cancelled: false }, { cancelled: false }],
    })
  })

  it('warns with the names of all who signed, then the first change cancels every signature and it is a draft again', async () => {
    const { documentId, revision } = await yellow()
    const signers = { signers: 'Ana Beatriz Moura, Bruno Siqueira' }
    await expectRefusal(save(documentId, revision, 'Outro.', { by: bruno }), 'signatures-would-be-cancelled', signers)
    expect(await world.ask(showDocument, ana, { documentId })).toMatchObject({ state: 'signed', revision })
    const confirmed = () => save(documentId, revision, 'Outro.', { by: bruno, cancelSignatures: true })
    expect(await gained(confirmed)).toEqual(['document.signatures-cancelled', 'document.saved'])
    expect(await world.ask(showDocument, ana, { documentId })).toMatchObject({
      state: 'draft',
      pen: null,
      checksum: null,
      signatures: [{ cancelled: true }, { cancelled: true }],
    })
    await expectRefusal(world.ask(showDocument, dandara, { documentId }), 'document-not-found')
    // The warning was for the signatures that stood: there are none any more.
    expect(await gained(() => save(documentId, revision + 1, 'E mais.', { by: bruno }))).toEqual(['document.saved'])
  })

  it('that another unit opens in that moment stays as it was: saved before it was seen, or refused', async () => {
    const { documentId, revision } = await yellow()
    const [saved, seen] = await Promise.allSettled([
      save(documentId, revision, 'Depressa.', { cancelSignatures: true }),
      world.run(recordView, dandara, { documentId }),
    ])
    const now = await world.ask(showDocument, ana, { documentId })
    if (saved.status === 'fulfilled') {
      expect(now).toMatchObject({ state: 'draft', pen: null })
      if (seen.status === 'rejected') await expectRefusal(Promise.reject(seen.reason), 'document-not-found')
    } else {
      await expectRefusal(Promise.reject(saved.reason), 'document-locked')
      expect(now).toMatchObject({ state: 'signed', pen: 'black' })
    }
  })
})

describe('nothing is written', () => {
  it('once the pen is black (D-22), nor in what is cancelled or a file', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    await signed(ana, documentId, revision)
    await world.run(recordView, dandara, { documentId })
    await expectRefusal(open(documentId), 'document-locked')
    await expectRefusal(save(documentId, revision, 'x', { cancelSignatures: true }), 'document-locked')
    await expectRefusal(open(documentId, dandara), 'may-not-edit')
    await expectRefusal(open(documentId, agency.as('fabio')), 'may-not-edit')
  })

  it('after the process was sent or concluded meanwhile; leaving is still possible (D-23, R-63)', async () => {
    for (const end of ['sent', 'concluded'] as const) {
      const own = (await started(ana)).processId
      const { documentId, revision } = await drafted(ana, own)
      await open(documentId)
      if (end === 'sent') await world.run(sendProcess, ana, { processId: own, unitIds: [agency.units.people], keepOpen: false })
      else await world.run(concludeProcess, ana, { processId: own })
      await expectRefusal(save(documentId, revision, 'x'), 'process-not-open-here')
      await expectRefusal(open(documentId), 'process-not-open-here')
      expect(await gained(() => close(documentId), own)).toEqual([])
      // A draft never travels.
      await expectRefusal(open(documentId, dandara), 'document-not-found')
    }
  })

  const link = (href: string) => [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }] }]
  const nested = (depth: number): object =>
    depth === 0
      ? { type: 'paragraph' }
      : { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, nested(depth - 1)] }] }
  const hostile: [string, object[]][] = [
    ['a script', [{ type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }]],
    ['raw HTML', [{ type: 'html', attrs: { html: '<img src=x onerror=alert(1)>' } }]],
    ['an event attribute', [{ type: 'paragraph', attrs: { onclick: 'alert(1)' } }]],
    ['a style of its own', [{ type: 'paragraph', attrs: { style: 'left" style="background:url(//evil)' } }]],
    ['a link that is a program', link('javascript:alert(1)')],
    ['a link that is a program in disguise', link(' java\tscript:alert(1)')],
    ['a link that is data', link('data:text/html,<script>alert(1)</script>')],
    ['a link to another place than it shows', link('https://banco.gov.br@evil.example/')],
    ['a picture by address', [{ type: 'image', attrs: { src: 'https://evil.example/pixel.png' } }]],
    ['a picture as data', [{ type: 'image', attrs: { sha256: 'data:image/svg+xml;base64,PHN2Zz4=' } }]],
    [
      'a highlight that is CSS',
      [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'highlight', attrs: { color: 'red;position:fixed' } }] }],
        },
      ],
    ],
    ['lists deeper than paper', [nested(12)]],
    ['a depth beyond reason', [nested(4000)]],
    ['more text than a book', [{ type: 'paragraph', content: [{ type: 'text', text: 'a'.repeat(2_200_000) }] }]],
    ['a prototype', [JSON.parse('{"type":"paragraph","attrs":{"__proto__":{"style":"title"}}}')]],
    ['a node called like a method', [{ type: 'constructor' }]],
  ]
  it.each(hostile)('that holds %s', async (_what, content) => {
    const { documentId, revision } = await drafted(ana, processId)
    await expectRefusal(save(documentId, revision, '', { body: { type: 'doc', content } }), 'content-not-valid')
    expect((await open(documentId)).body).toEqual(written('Segue o pedido.'))
  })

  it('but the words: controls and direction marks go, the text stays', async () => {
    const { documentId, revision } = await drafted(ana, processId)
    await save(documentId, revision, 'paga\u202e 001 \u0000R$\u2066 \ud800fim')
    expect((await open(documentId)).body).toEqual(written('paga 001 R$ \ufffdfim'))
  })
})
