/** A protocol unit includes a file in a process that never was there (P-16): what opens again, who sees it, what is refused, and races. */
import type { Input } from '@lavra/contract/endpoint.ts'
import type * as contract from '@lavra/contract/protocol-inclusion.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { attachment, sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { showOutline } from '../processes/show-outline.ts'
import { showProcess } from '../processes/show-process.ts'
import { assignProcess, concludeProcess, sendProcess } from '../routing/index.ts'
import { includeByProtocol, showProtocolInclusion } from './include-by-protocol.ts'
import { downloadFile } from './show-document.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, arrived } = sampleActs(world, agency)
const { as, units } = agency
/** Elisa and Gilda stand at the counters of two agencies; Ana's and Dandara's units have the processes. */
const [ana, dandara, elisa, gilda] = [as('ana'), as('dandara'), as('elisa'), as('gilda')]
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

type Change = Partial<Input<typeof contract.includeByProtocol>>
const include = async (number: string, change: Change = {}, by: Actor = elisa) =>
  world.run(includeByProtocol, by, {
    number,
    uploadId: change.uploadId ?? (await arrived(by, 'petição.txt', Buffer.from(`petição ${Math.random()}\n`))),
    ...attachment(agency),
    reopenIn: [],
    ...change,
  })

/** Made by Ana's unit, sent to Dandara's, and concluded in both; Ana had it. */
async function concludedIn(two: 'both' | 'one', change: object = {}) {
  const made = await started(ana, change)
  await world.run(sendProcess, ana, { processId: made.processId, unitIds: [units.people], keepOpen: true })
  await world.run(assignProcess, dandara, { processId: made.processId, userId: agency.people.dandara })
  await world.run(concludeProcess, ana, { processId: made.processId })
  if (two === 'both') await world.run(concludeProcess, dandara, { processId: made.processId })
  return made
}
const statesOf = async (processId: string) =>
  (
    await sql<{ line: string }>`select u.code || ' ' || w.state || case when w.received_at is null then ' unread' else '' end
      || case when w.assignee_id is not null then ' assigned' else '' end
      || case when exists (select from attention_sign s where s.process_id = w.process_id and s.unit_id = w.unit_id) then ' !' else '' end as line
      from process_unit w join unit u on u.id = w.unit_id where w.process_id = ${processId} order by u.code`.execute(world.db)
  ).rows.map(({ line }) => line)
const documentsIn = async (processId: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from document where process_id = ${processId}`.execute(world.db)).rows[0]?.n

beforeAll(() => world.clock.set('2026-03-02T12:00:00Z'))

describe('a public process that is concluded everywhere', () => {
  it('opens again where it was chosen, unread and with a sign, and history says for what', async () => {
    const { processId, number } = await concludedIn('both')
    const shown = await world.ask(showProtocolInclusion, elisa, { number: number.replace(/\D/g, '') })
    expect(shown).toMatchObject({ number, whyNot: null, level: 'public', suggested: { level: 'public', legalBasisId: null } })
    expect(shown.units.map(({ unit, state, active }) => [unit.code, state, active])).toEqual([
      ['SEPLAG/COMPRAS', 'concluded', true],
      ['SEPLAG/PESSOAS', 'concluded', true],
    ])
    const [before, jobs] = [(await world.eventsOf(processId)).length, (await world.jobs()).length]
    const done = await include(number, { reopenIn: [units.people] })
    expect(done.reopenedIn).toEqual(['SEPLAG/PESSOAS'])
    expect(await statesOf(processId)).toEqual(['SEPLAG/COMPRAS concluded', 'SEPLAG/PESSOAS open unread !'])
    expect((await world.eventsOf(processId)).slice(before)).toEqual(['document.uploaded', 'process.reopened-by-inclusion'])
    // those who follow it or have it are told, by the rule of every file
    expect((await world.jobs()).slice(jobs)).toEqual(['notifyPeople'])
    expect((await world.ask(showProcess, dandara, { processId })).here).toMatchObject({ received: false, from: 'SEPLAG/PROTOCOLO' })
  })

  it('is refused while nobody would see the document, or a unit is chosen that cannot', async () => {
    const { processId, number } = await concludedIn('both')
    await expectRefusal(include(number), 'reopening-unit-missing')
    await expectRefusal(include(number, { reopenIn: [units.people, units.clinic] }), 'unit-never-had-it')
    await sql`update unit set active = false where id = ${units.people}`.execute(world.db)
    await expectRefusal(include(number, { reopenIn: [units.people, units.purchases] }), 'unit-takes-nothing', { unit: 'SEPLAG/PESSOAS' })
    await sql`update unit set active = true where id = ${units.people}`.execute(world.db)
    expect([await statesOf(processId), await documentsIn(processId)]).toEqual([['SEPLAG/COMPRAS concluded', 'SEPLAG/PESSOAS concluded'], 0])
  })
})

it('where it is open somewhere the document just arrives there, with whoever has it', async () => {
  const { processId, number } = await concludedIn('one')
  expect((await include(number)).reopenedIn).toEqual([])
  expect(await statesOf(processId)).toEqual(['SEPLAG/COMPRAS concluded', 'SEPLAG/PESSOAS open assigned !'])
})

describe('a restricted process', () => {
  it('takes it, and opens itself to the protocol unit neither before nor after', async () => {
    const { processId, number } = await concludedIn('both', restricted)
    const shown = await world.ask(showProtocolInclusion, elisa, { number })
    expect(shown.suggested).toEqual({ level: 'restricted', legalBasisId: agency.legalBases.personal })
    const { number: documentNumber } = await include(number, { ...restricted, reopenIn: [units.purchases] })
    expect((await world.ask(showOutline, elisa, { number })).documents.at(-1)).toMatchObject({ number: documentNumber, type: 'Anexo' })
    await expectRefusal(world.ask(showProcess, elisa, { processId }), 'process-not-found')
    const { rows } = await sql<{ id: string }>`select id from document where number = ${documentNumber}`.execute(world.db)
    await expectRefusal(world.ask(downloadFile, elisa, { documentId: rows[0]!.id, save: 'false', picture: 'false' }), 'document-not-found')
    expect((await world.ask(showProcess, ana, { processId })).documents.map((one) => one.number)).toContain(documentNumber)
  })

  it('does not exist for other units, and a confidential one for nobody', async () => {
    const { number } = await concludedIn('both', restricted)
    await expectRefusal(include(number, { reopenIn: [units.purchases] }, as('gilda', 'people')), 'only-protocol-includes')
    const secret = await started(ana, {
      typeId: agency.processTypes.inquiry,
      level: 'confidential',
      legalBasisId: agency.legalBases.inquiry,
    })
    await expectRefusal(include(secret.number, { reopenIn: [units.purchases] }), 'number-not-found')
    // nor does its holder come this way, who is told nothing of it but that
    await expectRefusal(world.ask(showProtocolInclusion, ana, { number: secret.number }), 'confidential-not-by-protocol')
    const onlyAna = await started(ana, restricted)
    await expectRefusal(include(onlyAna.number, {}, dandara), 'number-not-found')
    await sql`update process set deleted_at = now() where id = ${onlyAna.processId}`.execute(world.db)
    await expectRefusal(include(onlyAna.number), 'number-not-found')
  })
})

describe('at the same moment', () => {
  it('two clicks of one person are one document', async () => {
    const { processId, number } = await concludedIn('both')
    const uploadId = await arrived(elisa, 'uma vez só.txt', Buffer.from('uma vez só\n'))
    const change = { uploadId, reopenIn: [units.people] }
    const [a, b] = await Promise.all([include(number, change), include(number, change)])
    expect(a.number).toBe(b.number)
    expect([await documentsIn(processId), (await world.eventsOf(processId)).filter((kind) => kind.includes('reopened'))]).toEqual([
      1,
      ['process.reopened-by-inclusion'],
    ])
    expect((await include(number, change)).number).toBe(a.number)
  })

  it('two people at two counters: both documents come in, and it opens once', async () => {
    const { processId, number } = await concludedIn('both')
    const [a, b] = await Promise.all([include(number, { reopenIn: [units.people] }), include(number, { reopenIn: [units.people] }, gilda)])
    expect([...a.reopenedIn, ...b.reopenedIn]).toEqual(['SEPLAG/PESSOAS'])
    expect(await documentsIn(processId)).toBe(2)
  })

  it('the unit is deactivated: either it stays until the document is there, or the document does not come in', async () => {
    const { processId, number } = await concludedIn('both')
    const off = sql`update unit set active = false where id = ${units.people}`.execute(world.db)
    const [, end] = await Promise.allSettled([off, include(number, { reopenIn: [units.people] })])
    const isIn = end.status === 'fulfilled'
    if (!isIn) expect(end.reason).toMatchObject({ code: 'unit-takes-nothing' })
    expect(await statesOf(processId)).toEqual([
      'SEPLAG/COMPRAS concluded',
      isIn ? 'SEPLAG/PESSOAS open unread !' : 'SEPLAG/PESSOAS concluded',
    ])
    expect(await documentsIn(processId)).toBe(isIn ? 1 : 0)
    await sql`update unit set active = true where id = ${units.people}`.execute(world.db)
  })
})
