/** Two savings of one draft in the same moment, and writing while the process is sent away (D-08, D-23): nothing is lost unsaid. */
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { sendProcess } from '../routing/index.ts'
import { openDraft, saveDraft } from './index.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const ana = agency.as('ana')
const tab = 'the-tab-of-ana-here'

async function opened() {
  const { processId } = await started(ana)
  const { documentId } = await drafted(ana, processId)
  const { revision } = await world.run(openDraft, ana, { documentId, tab, takeOver: false })
  const save = (text: string) =>
    world.run(saveDraft, ana, { documentId, tab, baseRevision: revision, body: { ...written(text) }, keep: false, cancelSignatures: false })
  const read = () => world.run(openDraft, ana, { documentId, tab, takeOver: false })
  return { processId, documentId, revision, save, read }
}

const endOf = (end: PromiseSettledResult<unknown>) =>
  end.status === 'fulfilled' ? 'saved' : end.reason instanceof Refusal ? end.reason.code : String(end.reason)

test('five savings over one revision: one is kept, the others are told', async () => {
  const { revision, save, read } = await opened()
  const texts = ['um', 'dois', 'três', 'quatro', 'cinco']
  const ends = (await Promise.allSettled(texts.map(save))).map(endOf)
  expect([...ends].sort()).toEqual(['document-changed', 'document-changed', 'document-changed', 'document-changed', 'saved'])
  const now = await read()
  expect(now.revision).toBe(revision + 1)
  expect(now.body).toEqual(written(texts[ends.indexOf('saved')] ?? ''))
})

test('saving while the process is sent away: saved before it went, or refused', async () => {
  const { processId, documentId, save } = await opened()
  const send = world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: false })
  const [saved, sent] = await Promise.allSettled([save('ainda a tempo?'), send])
  expect(sent.status).toBe('fulfilled')
  expect(['saved', 'process-not-open-here']).toContain(saved && endOf(saved))
  const kinds = await world.eventsOf(processId)
  // Drafting saved once; a second saving stands before the sending or nowhere.
  const savings = kinds.slice(0, kinds.indexOf('process.sent')).filter((kind) => kind === 'document.saved').length
  expect(kinds.filter((kind) => kind === 'document.saved').length).toBe(savings)
  expect(savings).toBe(saved && endOf(saved) === 'saved' ? 2 : 1)
  expect(documentId).toMatch(/^\d+$/)
})

test('saving what is already there changes nothing, though a version may be kept of it', async () => {
  const { documentId, revision, read } = await opened()
  const { body } = await read()
  const sent = JSON.parse(JSON.stringify(body))
  const again = (keep: boolean) =>
    world.run(saveDraft, ana, { documentId, tab, baseRevision: revision, body: sent, keep, cancelSignatures: false })
  expect(await again(false)).toMatchObject({ revision, changed: false })
  expect(await again(true)).toMatchObject({ revision, changed: false })
})
