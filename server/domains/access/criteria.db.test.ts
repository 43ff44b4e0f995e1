/** Criteria of internal control: what they open, to whom, for how long, and what stays written of each reading. */
import type { saveControlCriterion as contract } from '@lavra/contract/control-criteria.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { openDocument } from '../documents/index.ts'
import { addFollowUp, listFollowUps } from '../notes/follow-process.ts'
import { findProcesses, openByNumber } from '../processes/find-processes.ts'
import { selectProcessFacts } from '../processes/index.ts'
import { showProcess } from '../processes/show-process.ts'
import { sendProcess } from '../routing/index.ts'
import { listControlCriteria, rehearseControlCriterion, saveControlCriterion } from './keep-criteria.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as, units, agencies, processTypes, documentTypes } = agency
const { started, drafted, signed } = sampleActs(world, agency)
/** Ana's unit makes what the audit of the other agency reads; nobody else may. */
const [ana, elisa, auditor, outsider] = [as('ana'), as('elisa'), as('gilda'), as('dandara')]
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

type Wish = Partial<Input<typeof contract>>
const whole = { agencyIds: [], unitIds: [], processTypeIds: [], documentTypeIds: [], active: true }
const kept = async () => (await world.ask(listControlCriteria, elisa, {})).items
/** The only criterion, made or changed as told. */
async function keep(change: Wish = {}) {
  const [before] = await kept()
  const given = { name: 'Contas', readerIds: [units.clinic], ...whole, ...change }
  return world.run(saveControlCriterion, elisa, before ? { ...given, id: before.id, revision: before.revision } : given)
}

let processId = ''
let number = ''
let signedId = ''
let draftId = ''
beforeAll(async () => {
  ;({ processId, number } = await started(ana, { ...restricted, summary: 'Compra de fechaduras' }))
  const first = await drafted(ana, processId)
  await signed(ana, first.documentId, first.revision)
  signedId = first.documentId
  draftId = (await drafted(ana, processId, { typeId: documentTypes.letter })).documentId
})
beforeEach(() => keep())

const finds = async (actor: Actor) => (await world.ask(findProcesses, actor, { text: 'fechaduras' })).items.length
/** By the door, by number, by words, and in the facts that notifications go by. */
async function reads(actor: Actor): Promise<boolean> {
  const byDoor = await world.ask(showProcess, actor, { processId }).then(
    () => true,
    () => false,
  )
  const byNumber = await world.ask(openByNumber, actor, { number }).then(
    () => true,
    () => false,
  )
  expect({ byNumber, found: await finds(actor) }).toEqual({ byNumber: byDoor, found: byDoor ? 1 : 0 })
  return byDoor
}

describe('what a criterion opens', () => {
  it.each<[string, Wish, boolean]>([
    ['empty lists ask for nothing', {}, true],
    ['the type of the process', { processTypeIds: [processTypes.purchase] }, true],
    ['another type', { processTypeIds: [processTypes.inquiry] }, false],
    ['one of several types', { processTypeIds: [processTypes.inquiry, processTypes.purchase] }, true],
    ['the agency that made it', { agencyIds: [agencies.planning] }, true],
    ['another agency', { agencyIds: [agencies.health] }, false],
    ['the unit that made it', { unitIds: [units.purchases] }, true],
    ['a unit above the one that made it', { unitIds: [units.protocol] }, false],
    ['an agency or a unit', { agencyIds: [agencies.health], unitIds: [units.purchases] }, true],
    ['a signed document of the type', { documentTypeIds: [documentTypes.decision] }, true],
    ['a type of which there is a draft only', { documentTypeIds: [documentTypes.letter] }, false],
    ['type of process and of document, both', { processTypeIds: [processTypes.inquiry], documentTypeIds: [documentTypes.decision] }, false],
    ['the document, made where the criterion says', { unitIds: [units.purchases], documentTypeIds: [documentTypes.decision] }, true],
    ['switched off', { active: false }, false],
    ['another unit reads', { readerIds: [units.protocol] }, false],
  ])('%s', async (_what, wish, opens) => {
    await keep(wish)
    expect(await reads(auditor)).toBe(opens)
    expect(await reads(outsider)).toBe(false)
  })

  it('is the whole process but for drafts (D-20), said to be by the criterion, and no act of its handling', async () => {
    const page = await world.ask(showProcess, auditor, { processId })
    expect(page).toMatchObject({ summary: 'Compra de fechaduras', byCriteria: [{ name: 'Contas' }] })
    expect(page.documents.map(({ id }) => id)).toEqual([signedId])
    await expectRefusal(world.ask(showProcess, outsider, { processId }), 'process-not-found')
    for (const act of ['send', 'assign', 'conclude', 'receive', 'includeDocument', 'suspend', 'putInBlock'] as const)
      expect(page.abilities[act], act).toBe('process-not-open-here')
    expect(page.abilities).toMatchObject({ change: 'may-not-change', reopen: 'process-never-here', duplicate: 'process-never-here' })
    await expectRefusal(world.run(sendProcess, auditor, { processId, unitIds: [units.people], keepOpen: false }), 'process-not-open-here')
  })

  it('is never a confidential one (A-06), and needs no criterion where the unit has had it', async () => {
    const secret = await started(ana, { typeId: processTypes.inquiry, level: 'confidential', legalBasisId: agency.legalBases.inquiry })
    await expectRefusal(world.ask(showProcess, auditor, { processId: secret.processId }), 'process-not-found')
    const sent = await started(ana, { ...restricted, summary: 'Compra de portões' })
    await world.run(sendProcess, ana, { processId: sent.processId, unitIds: [units.clinic], keepOpen: false })
    expect((await world.ask(showProcess, auditor, { processId: sent.processId })).byCriteria).toEqual([])
  })

  it('ends with the next request, by every path', async () => {
    await world.run(addFollowUp, auditor, { processId, groupId: null, text: 'Amostra de 2026' })
    const followed = async () => (await world.ask(listFollowUps, auditor, { text: '', limit: 5 })).items.length
    const told = () => world.db.transaction().execute(async (tx) => (await selectProcessFacts(tx, processId, null))?.criteria.length)
    expect([await reads(auditor), await followed(), await told()]).toEqual([true, 1, 1])
    await keep({ active: false })
    expect([await reads(auditor), await followed(), await told()]).toEqual([false, 0, 0])
    await keep()
    expect([await reads(auditor), await followed(), await told()]).toEqual([true, 1, 1])
  })
})

describe('what stays of a reading', () => {
  const lines = async () =>
    (
      await sql<{ name: string; detail: unknown }>`select name, detail from audit_entry where detail ? 'byCriterion' order by id`.execute(
        world.db,
      )
    ).rows

  it('is a line with process and criterion, for the process and for each document, and none of those who need no criterion', async () => {
    const [criterion] = await kept()
    const before = (await lines()).length
    await world.ask(showProcess, ana, { processId })
    expect(await lines()).toHaveLength(before)
    await world.ask(showProcess, auditor, { processId })
    expect((await lines()).slice(before)).toEqual([
      { name: 'showProcess', detail: { byCriterion: [{ processId, criterionId: criterion?.id }] } },
    ])
    await world.run({ kind: 'command', name: 'look', endpoint: null, run: (ctx) => look(ctx, signedId) }, auditor, {})
    expect((await lines()).at(-1)).toMatchObject({ name: 'look', detail: { byCriterion: [{ processId }] } })
    await expectRefusal(
      world.run({ kind: 'command', name: 'look', endpoint: null, run: (ctx) => look(ctx, draftId) }, auditor, {}),
      'document-not-found',
    )
  })

  async function look(ctx: Parameters<typeof openDocument>[0] & { unchanged(): void }, documentId: string) {
    ctx.unchanged()
    return openDocument(ctx, documentId)
  }
})

describe('keeping criteria', () => {
  it('leaves an event with what is opened from now on, in words', async () => {
    const wish = { agencyIds: [agencies.planning], unitIds: [units.people], processTypeIds: [processTypes.purchase], documentTypeIds: [] }
    const after = await left(world, () => keep(wish))
    expect(after.events).toEqual([
      [
        'control-criterion.changed',
        {
          ...{ criterionId: (await kept())[0]?.id, change: 'changed', name: 'Contas', active: true, readers: ['SES SES/ATENÇÃO'] },
          ...{ agencies: ['SEPLAG'], units: ['SEPLAG SEPLAG/PESSOAS'], processTypes: ['Aquisição de Bens'], documentTypes: [] },
        },
      ],
    ])
    const changeOf = async (change: Wish) =>
      (await left(world, () => keep(change))).events.map(([, data]) => (data as { change: string }).change)
    expect(await changeOf({ active: false })).toEqual(['deactivated'])
    expect(await changeOf({ active: true })).toEqual(['activated'])
  })

  it('tells whoever saves over somebody else, and nothing is lost of either', async () => {
    const [seen] = await kept()
    if (!seen) throw new Error('there is one')
    const mine = { ...whole, id: seen.id, revision: seen.revision, name: 'Contas', readerIds: [units.clinic] }
    await world.run(saveControlCriterion, elisa, { ...mine, processTypeIds: [processTypes.inquiry] })
    await expectRefusal(world.run(saveControlCriterion, elisa, mine), 'criterion-changed', { name: 'Elisa Ramalho' })
    expect((await kept())[0]?.processTypes).toMatchObject([{ name: 'Apuração de Responsabilidade' }])
  })

  it.each<[string, Wish, RefusalCode]>([
    ['an unknown unit', { readerIds: ['999999'] }, 'item-not-found'],
    ['an unknown type of process', { processTypeIds: ['999999'] }, 'process-type-unknown'],
    ['an unknown type of document', { documentTypeIds: ['999999'] }, 'document-type-unknown'],
  ])('refuses %s and keeps what was', async (_what, wish, code) => {
    const before = await kept()
    await expectRefusal(keep(wish), code)
    expect(await kept()).toEqual(before)
  })

  it('refuses a name that there is, whatever its accents, a criterion that is not there, and whoever is no administrator', async () => {
    await expectRefusal(world.run(saveControlCriterion, elisa, { ...whole, name: 'CÓNTAS', readerIds: [units.clinic] }), 'already-exists')
    await expectRefusal(
      world.run(saveControlCriterion, elisa, { ...whole, id: '999999', revision: 1, name: 'x', readerIds: [units.clinic] }),
      'item-not-found',
    )
    for (const actor of [auditor, as('fabio'), as('heitor')])
      await expectRefusal(world.run(saveControlCriterion, actor, { ...whole, name: 'x', readerIds: [units.clinic] }), 'may-not-administer')
  })

  it('counts beforehand what would be opened, drafts and public processes not among it', async () => {
    await started(ana, { summary: 'Compra pública' })
    const count = async (wish: Wish) => (await world.ask(rehearseControlCriterion, elisa, { ...whole, ...wish })).processes
    expect(await count({ documentTypeIds: [documentTypes.decision] })).toBe(1)
    expect(await count({ documentTypeIds: [documentTypes.letter] })).toBe(0)
    expect(await count({ unitIds: [units.people] })).toBe(0)
  })
})
