/** The level of a process as it results from all it holds, in the transaction of each cause. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { cancelDocument, changeDocumentLevel, deleteDocument, uploadDocument } from '../documents/index.ts'
import { concludeProcess, reopenProcess, sendProcess } from '../routing/index.ts'
import { changeProcessLevel } from './change-process.ts'
import { findProcesses, openByNumber } from './find-processes.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const { as, units, legalBases } = agency
const [bruno, dandara, fabio] = [as('bruno'), as('dandara'), as('fabio')]
const restricted = { level: 'restricted', legalBasisId: legalBases.personal } as const
const open = { level: 'public', legalBasisId: null } as const

const levels = async (processId: string) => {
  const { rows } = await sql<{
    local: string
    level: string
  }>`select local_level as local, level from process where id = ${processId}`.execute(world.db)
  return `${rows[0]?.local} → ${rows[0]?.level}`
}
const sees = async (actor: Actor, processId: string) => (await refusalOf(world.ask(showProcess, actor, { processId }))) === 'allowed'
const uploaded = async (processId: string, level: typeof restricted | typeof open | { level: 'restricted'; legalBasisId: null }) =>
  world.run(uploadDocument, bruno, {
    processId,
    uploadId: await arrived(bruno, 'nota.txt', Buffer.from(`texto ${Math.random()}`)),
    typeId: agency.documentTypes.attachment,
    typeNumber: '',
    documentDate: '2026-01-02',
    source: 'born-digital',
    senderId: null,
    description: '',
    treeName: '',
    interestedIds: [],
    ...level,
  })

describe('one restricted document makes the process restricted (A-03)', () => {
  it.each<[string, (processId: string) => Promise<{ documentId: string }>]>([
    ['a draft', (processId) => drafted(bruno, processId, restricted)],
    ['a file', (processId) => uploaded(processId, restricted)],
    [
      'a document that becomes so',
      async (processId) => {
        const made = await drafted(bruno, processId)
        await world.run(changeDocumentLevel, bruno, { documentId: made.documentId, ...restricted })
        return made
      },
    ],
  ])('%s, and its own level again lets go of it (R-16)', async (_what, make) => {
    const { processId } = await started(bruno)
    expect([await levels(processId), await sees(dandara, processId)]).toEqual(['public → public', true])
    const { documentId } = await make(processId)
    expect([await levels(processId), await sees(dandara, processId)]).toEqual(['public → restricted', false])
    await world.run(changeDocumentLevel, bruno, { documentId, ...open })
    expect([await levels(processId), await sees(dandara, processId)]).toEqual(['public → public', true])
  })

  it('the last one that is deleted lets go of it', async () => {
    const { processId } = await started(bruno)
    const made = [await drafted(bruno, processId, restricted), await drafted(bruno, processId, restricted)]
    for (const [i, { documentId }] of made.entries()) {
      await world.run(deleteDocument, bruno, { documentId })
      expect(await levels(processId)).toBe(i === 0 ? 'public → restricted' : 'public → public')
    }
  })

  it('a cancelled one does not, since its name and the reason stay in the tree, until its unit says so', async () => {
    const { processId } = await started(bruno)
    const made = await drafted(bruno, processId, restricted)
    await signed(bruno, made.documentId, made.revision)
    await world.run(concludeProcess, bruno, { processId })
    await world.run(reopenProcess, bruno, { processId })
    await world.run(cancelDocument, bruno, { documentId: made.documentId, reason: 'Laudo do servidor X juntado por engano' })
    expect([await levels(processId), await sees(dandara, processId)]).toEqual(['public → restricted', false])
    await world.run(changeDocumentLevel, bruno, { documentId: made.documentId, ...open })
    expect([await levels(processId), await sees(dandara, processId)]).toEqual(['public → public', true])
  })
})

it('a document of another unit changes its level where the process has been, if the installation says so (A-04)', async () => {
  const { processId } = await started(bruno)
  const made = await drafted(bruno, processId, restricted)
  await signed(bruno, made.documentId, made.revision)
  await world.run(sendProcess, bruno, { processId, unitIds: [units.people], keepOpen: true })
  const change = () => world.run(changeDocumentLevel, dandara, { documentId: made.documentId, ...open })
  await expectRefusal(change(), 'may-not-change-level')
  await sql`insert into setting (name, value) values ('document.change-level', '"passed-units"')`.execute(world.db)
  expect((await left(world, change)).events).toEqual([
    ['document.level-changed', expect.objectContaining({ from: 'restricted', to: 'public', basis: null })],
  ])
  expect(await levels(processId)).toBe('public → public')
  await sql`delete from setting where name = 'document.change-level'`.execute(world.db)
  await expectRefusal(change(), 'may-not-change-level')
})

describe('the basis as the installation asks for it (A-05)', () => {
  const ask = async (value: string) => {
    await sql`insert into setting (name, value) values ('access.legal-basis', ${JSON.stringify(value)}::jsonb)
      on conflict (name, agency_id) do update set value = excluded.value`.execute(world.db)
  }
  const basisOf = async (processId: string) =>
    (await sql<{ id: string | null }>`select legal_basis_id as id from process where id = ${processId}`.execute(world.db)).rows[0]!.id
  const bare = { level: 'restricted', legalBasisId: null } as const

  it('may be missing where it is optional, of processes and documents', async () => {
    await ask('optional')
    const { processId } = await started(bruno, bare)
    const { documentId } = await drafted(bruno, processId, bare)
    await uploaded(processId, bare)
    expect((await left(world, () => world.run(changeProcessLevel, bruno, { processId, ...restricted }))).events).toEqual([
      ['process.level-changed', { from: 'restricted', to: 'restricted', basis: 'Informação Pessoal' }],
    ])
    await world.run(changeProcessLevel, bruno, { processId, ...bare })
    expect(await basisOf(processId)).toBeNull()
    await ask('mandatory')
    await expectRefusal(world.run(changeDocumentLevel, bruno, { documentId, ...bare }), 'legal-basis-missing')
    await expectRefusal(started(bruno, bare), 'legal-basis-missing')
  })

  it('is refused where nobody asks for it, and stays where it was named before', async () => {
    const { processId } = await started(bruno, restricted)
    await ask('off')
    await expectRefusal(drafted(bruno, processId, restricted), 'legal-basis-not-asked')
    await expectRefusal(world.run(changeProcessLevel, bruno, { processId, ...restricted }), 'legal-basis-not-asked')
    expect((await left(world, () => world.run(changeProcessLevel, bruno, { processId, ...bare }))).audit).toEqual([
      'changeProcessLevel unchanged',
    ])
    expect(await basisOf(processId)).toBe(legalBases.personal)
    await world.run(changeProcessLevel, bruno, { processId, ...open })
    await world.run(changeProcessLevel, bruno, { processId, ...bare })
    expect(await basisOf(processId)).toBeNull()
    await ask('mandatory')
  })
})

describe('changing the level of the process', () => {
  const change = (
    processId: string,
    wish: typeof restricted | typeof open | { level: 'confidential'; legalBasisId: string },
    actor = bruno,
  ) => world.run(changeProcessLevel, actor, { processId, ...wish })

  it('is history with its basis, moves the desks it is open on, and hides it at once from who may not see it (A-02)', async () => {
    const { processId, number } = await started(bruno, { summary: 'Laudo pericial' })
    await world.run(sendProcess, bruno, { processId, unitIds: [units.clinic], keepOpen: true })
    expect(await left(world, () => change(processId, restricted))).toEqual({
      events: [['process.level-changed', { from: 'public', to: 'restricted', basis: 'Informação Pessoal' }]],
      jobs: [],
      audit: ['changeProcessLevel changed'],
      hints: [`desk:${units.clinic}`, `desk:${units.purchases}`, `process:${processId}`].sort(),
    })
    expect((await left(world, () => change(processId, restricted))).audit).toEqual(['changeProcessLevel unchanged'])
    for (const actor of [dandara, fabio, as('elisa')]) {
      expect(await sees(actor, processId)).toBe(false)
      await expectRefusal(world.ask(openByNumber, actor, { number }), 'number-not-found')
      expect((await world.ask(findProcesses, actor, { text: 'pericial' })).items).toEqual([])
    }
    expect(await sees(as('gilda'), processId)).toBe(true)
    expect(await sees(as('gilda', 'people'), processId)).toBe(false)
  })

  it('lowering it does not lower what a document demands (A-03)', async () => {
    const { processId } = await started(bruno, restricted)
    await drafted(bruno, processId, restricted)
    await change(processId, open)
    expect(await levels(processId)).toBe('public → restricted')
  })

  it('another basis alone is told as that', async () => {
    const { processId } = await started(bruno, restricted)
    const { events } = await left(world, () =>
      world.run(changeProcessLevel, bruno, { processId, level: 'restricted', legalBasisId: legalBases.preparatory }),
    )
    expect(events).toEqual([['process.level-changed', { from: 'restricted', to: 'restricted', basis: 'Documento Preparatório' }]])
  })

  it('stays visible to units where it is concluded, and to no unit above them (R-14)', async () => {
    const { processId } = await started(dandara, restricted)
    await world.run(sendProcess, dandara, { processId, unitIds: [units.clinic], keepOpen: false })
    expect([await sees(dandara, processId), await sees(as('elisa'), processId)]).toEqual([true, false])
  })

  it.each([
    ['without a basis (A-05)', { level: 'restricted', legalBasisId: null }, 'legal-basis-missing'],
    ['with a basis of another level', { level: 'restricted', legalBasisId: legalBases.inquiry }, 'legal-basis-unknown'],
    ['with a basis there is not', { level: 'restricted', legalBasisId: '999999' }, 'legal-basis-unknown'],
    ['public with a basis', { level: 'public', legalBasisId: legalBases.personal }, 'legal-basis-unknown'],
    [
      'confidential where its type does not allow it (A-06)',
      { level: 'confidential', legalBasisId: legalBases.inquiry },
      'level-not-allowed',
    ],
  ] as const)('is refused %s', async (_how, wish, code) => {
    const { processId } = await started(bruno)
    await expectRefusal(world.run(changeProcessLevel, bruno, { processId, ...wish }), code)
    expect(await levels(processId)).toBe('public → public')
  })

  it('is refused where the type does not allow it, to strangers and to who only reads', async () => {
    const { processId } = await started(bruno, { typeId: agency.processTypes.open })
    await expectRefusal(change(processId, restricted), 'level-not-allowed')
    await expectRefusal(change(processId, restricted, dandara), 'may-not-change-level')
    await expectRefusal(change(processId, restricted, fabio), 'may-not-change-level')
    await expectRefusal(change('999999', restricted), 'process-not-found')
  })
})
