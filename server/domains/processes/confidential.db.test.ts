/** A confidential process: who it lets in, by which password and for how long, and how a process becomes one (A-05, A-06, R-18, R-65). */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { type PersonKey, sampleAgency, samplePassword, type UnitKey } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { onDeskOf, visibleTo } from '../access/access.queries.ts'
import { listHeldProcesses, openConfidential } from '../access/open-confidential.ts'
import { changeDocumentLevel } from '../documents/index.ts'
import { showDocument } from '../documents/show-document.ts'
import { addGrant } from '../grants/index.ts'
import { showHistoryBehind } from '../history/index.ts'
import { assignProcess, concludeProcess, reopenProcess, sendProcess } from '../routing/index.ts'
import { listDesk } from '../routing/list-desk.ts'
import { changeProcessLevel, saveUnitRemark } from './change-process.ts'
import { findProcesses, openByNumber } from './find-processes.ts'
import { openProcess } from './process.door.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as, units, people } = agency
const { started, drafted } = sampleActs(world, agency)
const confidential = { level: 'confidential', legalBasisId: agency.legalBases.inquiry } as const
const inquiry = { typeId: agency.processTypes.inquiry, classificationIds: [agency.subjects.leave] }

/** At a screen: with a session of their own, and what it has opened by now, as the entrance would say. */
async function atScreen(login: PersonKey): Promise<Actor> {
  const { rows } = await sql<{ id: string }>`
    insert into session (token_hash, user_id, unit_id, ip, agent, created_at, seen_at)
    values (${Buffer.from(`${login} ${Math.random()}`)}, ${people[login]}, ${as(login).unitId}, '', '', now(), now()) returning id`.execute(
    world.db,
  )
  return { ...as(login), sessionId: rows[0]!.id }
}
async function asNow(actor: Actor): Promise<Actor> {
  const { rows } = await sql<{ id: string }>`
    select process_id as id from confidential_opening where session_id = ${actor.sessionId} and until > ${world.clock.now()}`.execute(
    world.db,
  )
  return { ...actor, opened: new Set(rows.map(({ id }) => id)) }
}
const open = (actor: Actor, processId: string, password = samplePassword) =>
  world.run(openConfidential, actor, { processIds: [processId], password })
async function lastAudited() {
  const { rows } = await sql<{ name: string; detail: unknown }>`select name, detail from audit_entry order by id desc limit 1`.execute(
    world.db,
  )
  return rows[0]!
}

let ana: Actor
let processId = ''
let number = ''
beforeAll(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  ana = await atScreen('ana')
  ;({ processId, number } = await started(ana, { ...inquiry, ...confidential, summary: 'Desvio de verba' }))
})

describe('the password', () => {
  it('is not asked of whoever has just started the process, and is of everybody else’s session, their own others included', async () => {
    expect((await world.ask(showProcess, await asNow(ana), { processId })).summary).toBe('Desvio de verba')
    const elsewhere = await atScreen('ana')
    await expectRefusal(world.ask(showProcess, elsewhere, { processId }), 'confidential-password-needed', { processId, number })
  })

  it('opens the process in that session for an hour, counts when it is wrong, and is audited', async () => {
    const screen = await atScreen('ana')
    await expectRefusal(open(screen, processId, 'errada'), 'wrong-password')
    const { rows } = await sql<{ key: string }>`select key from attempt where key like ${`password ${people.ana} %`}`.execute(world.db)
    expect(rows).toHaveLength(1)
    expect((await open(screen, processId)).until).toBe('2026-03-02T13:00:00.000Z')
    expect(await lastAudited()).toMatchObject({ name: 'openConfidential', detail: { confidential: [processId] } })
    await world.ask(showProcess, await asNow(screen), { processId })
    expect(await lastAudited()).toMatchObject({ name: 'showProcess', detail: { confidential: [processId] } })
    await world.run(saveUnitRemark, await asNow(screen), { processId, text: 'Aguarda oitiva' })
    expect(await lastAudited()).toMatchObject({ name: 'saveUnitRemark', detail: { confidential: [processId] } })
    world.clock.pass(3601)
    await expectRefusal(world.ask(showProcess, await asNow(screen), { processId }), 'confidential-password-needed')
    world.clock.set('2026-03-02T12:00:00Z')
  })

  it('is asked on every path, and on none where nothing is held: there is no such process', async () => {
    const history = showHistoryBehind(openProcess)
    const paths = (actor: Actor) => [
      world.ask(showProcess, actor, { processId }),
      world.ask(history, actor, { processId, view: 'complete' }),
      world.run(saveUnitRemark, actor, { processId, text: 'x' }),
      drafted(actor, processId),
    ]
    const said = async (actor: Actor) => [...new Set(await Promise.all(paths(actor).map(refusalOf)))]
    expect(await said(await atScreen('ana'))).toEqual(['confidential-password-needed'])
    for (const actor of [await atScreen('bruno'), await atScreen('elisa'), { ...(await asNow(ana)), channel: 'key' as const }])
      expect(await said(actor)).toEqual(['process-not-found'])
    for (const password of [samplePassword, 'errada'])
      await expectRefusal(open(await atScreen('bruno'), processId, password), 'process-not-found')
    await expectRefusal(open({ ...ana, channel: 'key' }, processId), 'confidential-by-person-only')
  })

  it('is never asked for what is not confidential, and nothing of its reading is audited', async () => {
    const other = await started(ana)
    await expectRefusal(open(ana, other.processId), 'process-not-found')
    const before = await lastAudited()
    await world.ask(showProcess, ana, { processId: other.processId })
    expect(await lastAudited()).toEqual(before)
  })
})

describe('the list of what one holds (R-65)', () => {
  const held = async (actor: Actor) =>
    (await world.ask(listHeldProcesses, actor, { limit: 50 })).items.map((i) => [i.opened, i.process.summary])

  it('says what was opened in this session and shows only there what it is about', async () => {
    expect(await held(await asNow(ana))).toEqual([['now', 'Desvio de verba']])
    expect(await held(await atScreen('ana'))).toEqual([['before', null]])
    await sql`update access_grant set opened_at = null where process_id = ${processId}`.execute(world.db)
    expect(await held(await atScreen('ana'))).toEqual([['never', null]])
    expect(await held(await atScreen('bruno'))).toEqual([])
    expect(await held({ ...ana, channel: 'key' })).toEqual([])
  })

  it('is not the only list that keeps still before the password: the desk does, for its counts and searches too (A-06)', async () => {
    const row = async (actor: Actor, text = '') =>
      (await world.ask(listDesk, actor, { situation: 'all', order: 'activity', limit: 50, text })).items.find(({ id }) => id === processId)
    const locked = await atScreen('ana')
    const opened = await asNow(ana)
    expect(await row(locked)).toMatchObject({ number, summary: '', parties: [] })
    expect(await row(opened)).toMatchObject({ summary: 'Desvio de verba', parties: [expect.any(String)] })
    expect([await row(locked, 'desvio'), (await row(opened, 'desvio'))?.number, (await row(locked, number))?.number]).toEqual([
      undefined,
      number,
      number,
    ])
  })

  it('is beside the search, which finds it for nobody (R-51)', async () => {
    for (const actor of [await asNow(ana), await atScreen('bruno')])
      expect((await world.ask(findProcesses, actor, { text: 'desvio' })).items).toEqual([])
    expect((await world.ask(openByNumber, ana, { number })).processId).toBe(processId)
    await expectRefusal(world.ask(openByNumber, await atScreen('bruno'), { number }), 'number-not-found')
  })
})

describe('becoming confidential', () => {
  const raise = (actor: Actor, processId: string) => world.run(changeProcessLevel, actor, { processId, ...confidential })

  it('is for what is open in one unit alone, which then loses it but for whoever did it (A-06)', async () => {
    const made = await started(as('bruno'), inquiry)
    await world.run(sendProcess, as('bruno'), { processId: made.processId, unitIds: [units.people], keepOpen: true })
    await expectRefusal(raise(ana, made.processId), 'confidential-open-elsewhere')
    await world.run(concludeProcess, as('dandara'), { processId: made.processId })
    await expectRefusal(raise({ ...ana, channel: 'key' }, made.processId), 'confidential-by-person-only')
    await raise(ana, made.processId)
    await world.ask(showProcess, await asNow(ana), { processId: made.processId })
    for (const outside of ['bruno', 'dandara', 'fabio'] as const)
      await expectRefusal(world.ask(showProcess, as(outside), { processId: made.processId }), 'process-not-found')
  })

  it('is not for what another unit expects back: it could never be given back, nor concluded (R-18, R-27)', async () => {
    const { processId: lent } = await started(as('bruno'), inquiry)
    const here = await atScreen('dandara')
    await world.run(sendProcess, as('bruno'), { processId: lent, unitIds: [units.people], keepOpen: false, returnBy: { on: '2026-03-20' } })
    await expectRefusal(raise(here, lent), 'return-pending')
    world.clock.pass(60)
    await world.run(sendProcess, here, { processId: lent, unitIds: [units.purchases], keepOpen: true })
    await world.run(concludeProcess, as('bruno'), { processId: lent })
    expect(await refusalOf(raise(here, lent))).toBe('allowed')
  })

  it('ends when the level is lowered: then there are no credentials any more', async () => {
    const made = await started(ana, { ...inquiry, ...confidential })
    await world.run(changeProcessLevel, await asNow(ana), { processId: made.processId, level: 'public', legalBasisId: null })
    await world.ask(showProcess, as('dandara'), { processId: made.processId })
    const { rows } = await sql`select ended_why from access_grant where process_id = ${made.processId}`.execute(world.db)
    expect(rows).toEqual([{ ended_why: 'level-lowered' }])
  })

  it('leaves it to the units it was made in, sent to or written in, and to none that merely had a holder (A-02)', async () => {
    const made = await started(ana, { ...inquiry, ...confidential })
    const { processId } = made
    const opened = (login: PersonKey, unit?: UnitKey): Actor => ({ ...as(login, unit), opened: new Set([processId]) })
    const grant = (login: PersonKey, unit: UnitKey) =>
      world.run(addGrant, opened('ana'), { processId, userId: people[login], unitId: units[unit] })
    await grant('dandara', 'people')
    await grant('gilda', 'clinic')
    await drafted(opened('gilda', 'clinic'), processId)
    const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
    await world.run(changeProcessLevel, opened('ana'), { processId, ...restricted })
    const reads = (actor: Actor) => refusalOf(world.ask(showProcess, actor, { processId }))
    expect([await reads(as('bruno')), await reads(as('gilda', 'clinic')), await reads(as('dandara'))]).toEqual([
      'allowed',
      'allowed',
      'process-not-found',
    ])
    // Sent there, it stays there, whoever held a credential meanwhile.
    await world.run(sendProcess, as('bruno'), { processId, unitIds: [units.people], keepOpen: true })
    await world.run(concludeProcess, as('dandara'), { processId })
    await world.run(concludeProcess, as('gilda', 'clinic'), { processId })
    await raise(ana, processId)
    await grant('dandara', 'people')
    await world.run(changeProcessLevel, opened('ana'), { processId, ...restricted })
    expect(await reads(as('gilda', 'people'))).toBe('allowed')
  })

  it('is no document’s doing, and not ended while one of its documents is confidential (A-03)', async () => {
    const made = await started(ana, { ...inquiry, ...confidential })
    const kept = await drafted(await asNow(ana), made.processId, confidential)
    expect(kept.documentId).toBeTruthy()
    await world.run(changeProcessLevel, await asNow(ana), { processId: made.processId, level: 'public', legalBasisId: null })
    await expectRefusal(world.ask(showProcess, as('dandara'), { processId: made.processId }), 'process-not-found')
    const open = await started(ana, inquiry)
    expect(await refusalOf(drafted(ana, open.processId, confidential))).toBe('confidential-by-process' satisfies RefusalCode)
  })
})

describe('what a holder does with it (R-18)', () => {
  it('is not to send or assign it; to conclude it is for oneself alone, and to reopen it too', async () => {
    const made = await started(ana, { ...inquiry, ...confidential })
    await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
      values (${made.processId}, ${people.bruno}, ${units.purchases}, ${people.ana}, now())`.execute(world.db)
    const bruno = await atScreen('bruno')
    await open(bruno, made.processId)
    const [a, b] = [await asNow(ana), await asNow(bruno)]
    const said = [
      await refusalOf(world.run(sendProcess, a, { processId: made.processId, unitIds: [units.people], keepOpen: false })),
      await refusalOf(world.run(assignProcess, a, { processId: made.processId, userId: people.bruno })),
    ]
    expect(said).toEqual(['confidential-does-not-travel', 'confidential-does-not-travel'])
    const onDesk = async (actor: Actor) => {
      const { rows } = await sql`
        select p.id from process p where p.id = ${made.processId} and ${visibleTo(actor)} and ${onDeskOf(actor)}`.execute(world.db)
      return rows.length === 1
    }
    await world.run(concludeProcess, a, { processId: made.processId })
    expect([await onDesk(a), await onDesk(b)]).toEqual([false, true])
    await expectRefusal(world.run(concludeProcess, a, { processId: made.processId }), 'process-not-open-here')
    await expectRefusal(world.run(reopenProcess, b, { processId: made.processId }), 'process-open-here')
    await world.run(concludeProcess, b, { processId: made.processId })
    await world.run(reopenProcess, a, { processId: made.processId })
    expect([await onDesk(a), await onDesk(b)]).toEqual([true, false])
  })
})

describe('how secret it is (A-05)', () => {
  const ask = async (value: string) => {
    await sql`insert into setting (name, value) values ('access.degree', ${JSON.stringify(value)}::jsonb)
      on conflict (name, agency_id) do update set value = excluded.value`.execute(world.db)
  }
  const degrees = async (actor: Actor, id: string) => {
    const { degree, localDegree } = await world.ask(showProcess, actor, { processId: id })
    return [localDegree, degree]
  }

  it('is kept as given, the highest of its documents shown, told by its history, and ends with secrecy', async () => {
    await expectRefusal(started(ana, { ...inquiry, ...confidential, degree: 'secret' }), 'degree-not-asked')
    await ask('mandatory')
    await expectRefusal(started(ana, { ...inquiry, ...confidential }), 'degree-missing')
    const made = await started(ana, { ...inquiry, ...confidential, degree: 'reserved' })
    const holder = await asNow(ana)
    await expectRefusal(drafted(holder, made.processId, confidential), 'degree-missing')
    const { documentId } = await drafted(holder, made.processId, { ...confidential, degree: 'top-secret' })
    expect(await degrees(holder, made.processId)).toEqual(['reserved', 'top-secret'])
    expect(await world.ask(showDocument, holder, { documentId })).toMatchObject({ level: 'confidential', degree: 'top-secret' })
    const change = (wish: object) => world.run(changeProcessLevel, holder, { processId: made.processId, ...confidential, ...wish })
    expect((await left(world, () => change({ degree: 'secret' }))).events).toEqual([
      ['process.level-changed', { from: 'confidential', to: 'confidential', basis: 'Investigação Disciplinar', degree: 'secret' }],
    ])
    await ask('off')
    await change({})
    expect(await degrees(holder, made.processId)).toEqual(['secret', 'top-secret'])
    const lower = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
    await expectRefusal(change({ ...lower, degree: 'secret' }), 'degree-without-secrecy')
    await change(lower)
    expect(await degrees(holder, made.processId)).toEqual([null, 'top-secret'])
    await world.run(changeDocumentLevel, holder, { documentId, ...lower })
    expect(await degrees(holder, made.processId)).toEqual([null, null])
  })
})
