/** A locked process is only read (P-19), by whichever way a change comes: in person, by key, in a batch, by a block, by the clock. */
import { expect, test } from 'vitest'
import { batchActs } from '../../batch-acts.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { rehearseBatchWith } from '../batches/batch-commands.ts'
import { includeDocuments, includeInBlock } from '../blocks/fill-block.ts'
import { saveBlock } from '../blocks/keep-blocks.ts'
import { releaseBlock } from '../blocks/release-block.ts'
import { duplicateProcess } from '../documents/duplicate-process.ts'
import { recordView } from '../documents/lock-documents.ts'
import { saveNote } from '../notes/index.ts'
import { concludeProcess, reopenDueProcesses, sendProcess } from '../routing/index.ts'
import { lockProcess, unlockProcess } from './lock-process.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, dandara] = [agency.as('ana'), agency.as('dandara')]
/** An administrator’s key, in the hand of a program. */
const program = { ...ana, channel: 'key' as const, abilities: new Set([...ana.abilities, 'process.lock' as const]) }
const lock = (processId: string) => world.run(lockProcess, program, { processId, reason: 'Em trâmite para outro sistema' })
const unlock = (processId: string) => world.run(unlockProcess, program, { processId, reason: 'Devolvido' })
const note = (processId: string, who = ana) => world.run(saveNote, who, { processId, text: 'x', priority: false })

test('it is locked once, for a reason, and then read by everybody as before', async () => {
  const { processId } = await started(ana)
  await expectRefusal(world.run(lockProcess, ana, { processId, reason: 'x' }), 'may-not-lock')
  expect((await left(world, () => lock(processId))).events).toEqual([['process.locked', { reason: 'Em trâmite para outro sistema' }]])
  await expectRefusal(lock(processId), 'process-locked')
  const page = await world.ask(showProcess, ana, { processId })
  expect(page.lock).toMatchObject({ reason: 'Em trâmite para outro sistema', unit: 'SEPLAG/COMPRAS' })
  const { duplicate, lock: again, unlock: end, ...changes } = page.abilities
  expect([duplicate, again, end]).toEqual([null, 'may-not-lock', 'may-not-lock'])
  expect(new Set(Object.values(changes))).toEqual(new Set(['process-locked']))
  await world.run(duplicateProcess, ana, { processId, summary: '', partyIds: [], documentIds: [], keepRelations: true })
  await unlock(processId)
  await note(processId)
  await expectRefusal(unlock(processId), 'process-not-locked')
})

test('it is not changed by a note, a key, a batch or a block, and its reading leaves what reading leaves', async () => {
  const { processId } = await started(ana)
  const draft = await drafted(ana, processId)
  await signed(ana, draft.documentId, draft.revision)
  const second = await drafted(ana, processId)
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
  const { id: blockId } = await world.run(saveBlock, ana, { kind: 'signature', description: 'x', unitIds: [agency.units.people] })
  await world.run(includeDocuments, ana, { processId, blockId, documentIds: [second.documentId], release: false })
  await world.run(releaseBlock, ana, { blockId })
  await lock(processId)
  const before = await world.eventsOf(processId)
  expect(await refusalOf(note(processId))).toBe('process-locked')
  expect(await refusalOf(note(processId, program))).toBe('process-locked')
  expect(await refusalOf(signed(dandara, second.documentId, second.revision))).toBe('process-locked')
  const { id: working } = await world.run(saveBlock, ana, { kind: 'working', description: 'x', unitIds: [] })
  expect(await refusalOf(world.run(includeInBlock, ana, { processId, blockId: working }))).toBe('process-locked')
  for (const [act, input] of [
    ['concludeProcess', {}],
    ['saveNote', { text: 'x' }],
  ] as const)
    expect((await world.run(rehearseBatchWith(batchActs), ana, { act, subject: 'process', input, ids: [processId] })).items).toMatchObject([
      { refusal: { code: 'process-locked' } },
    ])
  expect(await world.eventsOf(processId)).toEqual(before)
  await world.run(recordView, dandara, { documentId: draft.documentId })
  expect((await world.eventsOf(processId)).slice(before.length)).toEqual(['process.received', 'document.seen-outside'])
})

test('what is due waits until it is unlocked', async () => {
  world.clock.set('2026-11-24T12:00:00Z')
  const { processId } = await started(ana)
  await world.run(concludeProcess, ana, { processId, reopenOn: { on: '2026-11-30' } })
  await lock(processId)
  world.clock.set('2026-11-30T12:00:00Z')
  await reopenDueProcesses(world)
  expect(await world.eventsOf(processId)).not.toContain('process.reopened-by-plan')
  await unlock(processId)
  await reopenDueProcesses(world)
  expect((await world.eventsOf(processId)).at(-1)).toBe('process.reopened-by-plan')
})
