/** The twin test: the visibility rule in TypeScript and in SQL decide the same for random processes, documents, grants and actors (A-01, A-02, A-06, A-10, A-13, B-01, B-02, D-20). */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { openDatabase, type Tx } from '../../kernel/db.ts'
import { testDatabase } from '../../testing/database.ts'
import { canFindProcess, canSeeDocument, canSeeOutline, canSeeProcess, isOpenedBy, mayHearOf } from './access.policy.ts'
import { documentToldTo, documentVisibleTo, findableBy, openedBy, outlinedTo, visibleTo } from './access.queries.ts'
import { agencyOf, chance, covers, criteria, keep, randomFrom, types, units } from './testing/criteria-world.ts'

const { ownerUrl } = await testDatabase()
const db = openDatabase(ownerUrl, { max: 2 })
afterAll(() => db.destroy())

/** One of the units is of protocol, which sees outlines (R-15). */
const protocolId = '3'
const users = ['1', '2', '3']
const levels: AccessLevel[] = ['public', 'restricted', 'confidential']

const random = randomFrom(20_261_124)
const some = <T>(from: readonly T[]): T[] => from.filter(() => random(2) === 0)

interface Case {
  id: string
  typeId?: string
  /** The first unit, unless told. */
  madeIn?: string
  level: AccessLevel
  /** Deleted while empty (P-17). */
  gone: boolean
  /** Attached to another process (P-32), or was once. */
  attached: 'now' | 'once' | null
  unitIds: string[]
  grants: { userId: string; unitId: string; ended: boolean }[]
  /** Blocks with the whole process: of whom, to whom, and how far they are. */
  meetings: Loan[]
  documents: {
    id: string
    typeId?: string
    creatingUnitId: string
    kind: 'authored' | 'uploaded'
    published: boolean
    cancelled: boolean
    deleted: boolean
    /** Signature blocks with this document. */
    loans: Loan[]
    /** Credentials to sign it. */
    toSign: readonly { userId: string; unitId: string; over: 'used' | 'ended' | null }[]
  }[]
}

interface Loan {
  providerId: string
  unitId: string
  state: 'waiting' | 'released' | 'returned'
}
const loans = (below: number): Loan[] =>
  random(below) > 0
    ? []
    : some(units).flatMap((unitId) => {
        const providerId = units[random(4)] as string
        return unitId === providerId ? [] : [{ providerId, unitId, state: (['released', 'waiting', 'returned'] as const)[random(3)]! }]
      })

const cases: Case[] = Array.from({ length: 120 }, (_, p) => ({
  id: String(p + 1),
  typeId: types[chance(3)] as string,
  madeIn: units[chance(4)] as string,
  level: levels[random(3)] as AccessLevel,
  gone: p % 10 === 9,
  attached: p > 0 ? ([null, 'now', 'once'] as const)[p % 3]! : null,
  // Some never left the unit that made them, some passed through all.
  unitIds: some(units),
  grants: some(users).map((userId) => ({ userId, unitId: units[random(4)] as string, ended: random(3) === 0 })),
  meetings: loans(4),
  documents: Array.from({ length: random(4) }, (_, d) => ({
    id: String(p * 10 + d + 1),
    typeId: types[chance(3)] as string,
    creatingUnitId: units[random(4)] as string,
    kind: random(4) === 0 ? ('uploaded' as const) : ('authored' as const),
    published: random(2) === 0,
    cancelled: random(6) === 0,
    deleted: random(5) === 0,
    loans: loans(2),
    toSign: some(users).map((userId) => ({
      userId,
      unitId: units[random(4)] as string,
      over: ([null, null, 'used', 'ended'] as const)[random(4)]!,
    })),
  })),
}))

/** What chance seldom makes: only what was deleted is lent; a holder to whom the draft is lent; a document from elsewhere that a criterion names. */
const rare = { toSign: [], creatingUnitId: '1', kind: 'authored', published: false, cancelled: false, deleted: false } as const
const lentToTwo: Loan[] = [{ providerId: '1', unitId: '2', state: 'released' }]
cases.push(
  {
    id: '121',
    level: 'restricted',
    gone: false,
    attached: null,
    unitIds: ['1'],
    grants: [],
    meetings: [],
    documents: [{ ...rare, id: '1211', deleted: true, loans: lentToTwo }],
  },
  {
    id: '122',
    level: 'confidential',
    gone: false,
    attached: null,
    unitIds: ['1'],
    grants: [{ userId: '1', unitId: '2', ended: false }],
    meetings: [],
    documents: [{ ...rare, id: '1221', loans: lentToTwo }],
  },
  ...([null, 'now', 'once'] as const).map(
    (attached, i): Case => ({
      ...{ id: String(123 + i), level: 'public', gone: false, attached, unitIds: ['1'], grants: [] },
      meetings: lentToTwo,
      documents: [{ ...rare, id: String(1231 + i * 10), loans: [] }],
    }),
  ),
  ...[
    { id: '126', typeId: '1', document: { typeId: '2', creatingUnitId: '2' } },
    { id: '127', typeId: '2', document: { typeId: '3', creatingUnitId: '3' } },
  ].map(
    ({ id, typeId, document }): Case => ({
      ...{ id, typeId, level: 'restricted', gone: false, attached: null, unitIds: ['1'], grants: [], meetings: [] },
      documents: [{ ...rare, ...document, id: `${id}1`, published: true, loans: [] }],
    }),
  ),
)

const actors: Actor[] = [...units, null].flatMap((unitId) =>
  users.flatMap((userId) =>
    (['web', 'key'] as const).flatMap((channel) =>
      [['basic'], ['administrator'], ['inspector']].map((roles) => ({
        ...systemActor,
        kind: 'person' as const,
        channel,
        userId,
        unitId,
        agencyId: unitId && agencyOf(unitId),
        // Each has opened some by password.
        opened: new Set(cases.filter((_, i) => i % 3 !== Number(userId) % 3).map(({ id }) => id)),
        abilities: abilitiesOf(roles),
      })),
    ),
  ),
)

beforeAll(async () => {
  for (const code of ['A', 'B'])
    await sql`insert into agency (code, name, number_code, number_mask) values (${code}, 'A', '1', 'x')`.execute(db)
  await sql`insert into agency_searcher (agency_id, searcher_id) values (1, 2), (2, 2)`.execute(db)
  // Two agencies; the last two units are one above the other: neither gives a right (R-14).
  for (const id of units) {
    await sql`insert into unit (agency_id, code, name, parent_id, is_protocol) values (${Number(id) > 2 ? 2 : 1}, ${`U${id}`}, 'U', ${id === '4' ? 3 : null}, ${id === protocolId})`.execute(
      db,
    )
  }
  await sql`insert into file (sha256, size, mime, created_at) values (${'0'.repeat(64)}, 1, 'text/plain', now())`.execute(db)
  for (const id of users) await sql`insert into app_user (agency_id, login, name) values (1, ${`u${id}`}, 'P')`.execute(db)
  await sql`insert into process_type (name) values ('T'), ('U'), ('V')`.execute(db)
  await sql`insert into document_type (name, applies_to, numbering, template) values ('D', 'both', 'none', '{}'), ('E', 'both', 'none', '{}'), ('F', 'both', 'none', '{}')`.execute(
    db,
  )
  await sql`insert into legal_basis (level, name, law) values ('restricted', 'B', 'L')`.execute(db)
  for (const [i, criterion] of criteria.entries()) await keep(db, criterion, i)
  for (const c of cases) {
    await sql`insert into process (number, digits, agency_id, type_id, creating_unit_id, created_by, created_at, local_level, level, legal_basis_id, deleted_at)
      values (${c.id}, ${c.id}, ${agencyOf(c.madeIn ?? '1')}, ${c.typeId ?? '1'}, ${c.madeIn ?? '1'}, 1, now(), ${c.level}, ${c.level}, 1, ${c.gone ? new Date() : null})`.execute(
      db,
    )
    for (const unit of c.unitIds) {
      await sql`insert into process_unit (process_id, unit_id, state, origin, opened_at, last_activity_at)
        values (${c.id}, ${unit}, ${Number(unit) % 2 === 0 ? 'open' : 'concluded'}, 'received', now(), now())`.execute(db)
    }
    for (const g of c.grants) {
      await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at, ended_at)
        values (${c.id}, ${g.userId}, ${g.unitId}, 1, now(), ${g.ended ? new Date() : null})`.execute(db)
    }
    for (const loan of c.meetings) await lend(loan, c.id, null)
    if (c.attached)
      await sql`insert into process_attachment (process_id, main_id, unit_id, attached_at, attached_by, detached_at, detached_by, detach_reason)
        values (${c.id}, 1, 1, now(), 1, ${c.attached === 'once' ? new Date() : null}, ${c.attached === 'once' ? 1 : null}, ${c.attached === 'once' ? 'x' : null})`.execute(
        db,
      )
    for (const [i, d] of c.documents.entries()) {
      await sql`insert into document (id, number, process_id, position, kind, type_id, creating_unit_id, created_by, created_at, document_date, local_level, file_sha256, published_at, cancelled_at, deleted_at)
        overriding system value values (${d.id}, ${1_000_000 + Number(d.id)}, ${c.id}, ${i + 1}, ${d.kind}, ${d.typeId ?? '1'}, ${d.creatingUnitId}, 1, now(), current_date, 'public',
        ${d.kind === 'uploaded' ? '0'.repeat(64) : null}, ${d.published ? new Date() : null}, ${d.cancelled ? new Date() : null}, ${d.deleted ? new Date() : null})`.execute(
        db,
      )
      for (const loan of d.loans) await lend(loan, c.id, d.id)
      for (const { userId, unitId, over } of d.toSign)
        await sql`insert into signature_grant (document_id, user_id, unit_id, granted_by, granted_by_unit_id, granted_at, used_at, ended_at, ended_why)
          values (${d.id}, ${userId}, ${unitId}, 1, 1, now(), ${over === 'used' ? new Date() : null}, ${over === 'ended' ? new Date() : null}, ${over === 'ended' ? 'revoked' : null})`.execute(
          db,
        )
    }
  }
})

/** A block of its own for each loan. */
async function lend({ providerId, unitId, state }: Loan, processId: string, documentId: string | null) {
  await sql`
    with made as (insert into block (kind, unit_id, description, created_at, created_by)
      values (${documentId ? 'signature' : 'meeting'}, ${providerId}, 'B', now(), 1) returning id),
      filled as (insert into block_item (block_id, process_id, document_id, added_at, added_by) select id, ${processId}::bigint, ${documentId}::bigint, now(), 1 from made)
    insert into block_unit (block_id, unit_id, provider_id, state, changed_at) select id, ${unitId}::bigint, ${providerId}::bigint, ${state}, now() from made`.execute(
    db,
  )
}

const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => db.transaction().execute(work)
const released = (all: Loan[]) => all.filter(({ state }) => state === 'released')
const sight = (c: Case) => ({
  id: c.id,
  level: c.level,
  unitIds: c.unitIds,
  grants: c.grants.filter((g) => !g.ended),
  criteria:
    c.level === 'restricted'
      ? criteria.flatMap((one) => (one.active && covers(one, c) ? one.readers.map((unitId) => ({ unitId })) : []))
      : [],
  attachedToId: c.attached === 'now' ? '1' : null,
  lentTo: released([...c.meetings, ...c.documents.flatMap((d) => (d.deleted ? [] : d.loans))]).map(({ unitId }) => unitId),
})
/** What the second agency has is searched by itself alone, that of the first by the second as well (A-14). */
const searched = (c: Case) => ({ ...sight(c), agencyId: agencyOf(c.madeIn ?? '1'), searcherIds: ['2'] })
const documentSight = (c: Case, d: Case['documents'][number]) => ({
  ...d,
  signers: d.toSign.filter(({ over }) => !over),
  lentTo: [
    ...released(d.loans).map(({ unitId }) => ({ unitId, by: 'signature' as const })),
    ...released(c.meetings.filter(({ providerId }) => providerId === d.creatingUnitId)).map(({ unitId }) => ({
      unitId,
      by: 'meeting' as const,
    })),
  ],
})
/** Those that are there at all: the door finds no others. */
const there = cases.filter((c) => !c.gone)
const all = cases.flatMap((c) => c.documents.map((d) => ({ c, d })))
const everything = all.filter(({ c }) => !c.gone)

const processes = (actor: Actor) => sql<{ id: string }>`select p.id from process p where ${visibleTo(actor)}`
const documents = (actor: Actor) => sql<{ id: string }>`
  select d.id from document d join process p on p.id = d.process_id where ${visibleTo(actor)} and ${documentVisibleTo(actor)}`
const opened = (actor: Actor) => sql<{ id: string }>`select p.id from process p where ${openedBy(actor)}`
const outlined = (actor: Actor) => sql<{ id: string }>`select p.id from process p where ${outlinedTo(actor)}`
const outlines = (forAll: boolean) => (actor: Actor) =>
  there.filter((c) => canSeeOutline(actor, sight(c), { forAll, isProtocol: actor.unitId === protocolId })).map((c) => c.id)
const found = (actor: Actor) => sql<{ id: string }>`select p.id from process p where ${findableBy(actor)}`
const told = (actor: Actor) => sql<{ id: string }>`select d.id from document d where ${documentToldTo(actor)}`

const forms = [
  ['a process', processes, (actor: Actor) => there.filter((c) => canSeeProcess(actor, sight(c))).map((c) => c.id)],
  [
    'a document',
    documents,
    (actor: Actor) => everything.filter(({ c, d }) => canSeeDocument(actor, sight(c), documentSight(c, d))).map(({ d }) => d.id),
  ],
  ['what is said of a document', told, (actor: Actor) => all.filter(({ d }) => mayHearOf(actor, d)).map(({ d }) => d.id)],
  ['what is opened by password', opened, (actor: Actor) => there.filter((c) => isOpenedBy(actor, sight(c))).map((c) => c.id)],
  ['an outline', outlined, outlines(false)],
  ['what a search finds', found, (actor: Actor) => there.filter((c) => canFindProcess(actor, searched(c))).map((c) => c.id)],
] as const

/** How many decisions differ, between the SQL as it is or with a fault planted in it, and the pure rule. */
async function differences(form: (typeof forms)[number], fault: (text: string) => string): Promise<{ wrong: number; seen: number }> {
  const [, query, pure] = form
  let [wrong, seen] = [0, 0]
  for (const actor of actors) {
    const { sql: text, parameters } = query(actor).compile(db)
    const { rows } = await inTransaction((tx) => tx.executeQuery<{ id: string }>(CompiledQuery.raw(fault(text), [...parameters])))
    const [inSql, expected] = [new Set(rows.map((row) => row.id)), new Set(pure(actor))]
    wrong += [...inSql].filter((id) => !expected.has(id)).length + [...expected].filter((id) => !inSql.has(id)).length
    seen += expected.size
  }
  return { wrong, seen }
}

describe('visibility decides the same in both forms', () => {
  it.each(forms)('on %s', async (...form) => {
    const { wrong, seen } = await differences(form, (text) => text)
    expect(wrong).toBe(0)
    expect(seen).toBeGreaterThan(200)
  })
})

it('decides the same on outlines where the installation gives them to all units', async () => {
  await sql`insert into setting (name, value) values ('access.tree-of-restricted', 'true')`.execute(db)
  const { wrong, seen } = await differences(['an outline', outlined, outlines(true)], (text) => text)
  await sql`delete from setting`.execute(db)
  expect(wrong).toBe(0)
  expect(seen).toBeGreaterThan(200)
})

describe('a condition that is missing in SQL is seen at once', () => {
  it.each<[string, 0 | 1 | 2 | 3 | 4 | 5, RegExp, string]>([
    ['nothing confidential by searching', 5, /p\.level <> 'confidential'\s+and/, ''],
    ['what an agency keeps from the searches of others', 5, /y\.searcher_id = (\$\d+)/, '$1::bigint > 0'],
    ['the agencies that may search', 5, /y\.searcher_id = (\$\d+)/, '$1::bigint < 0'],
    ['its own people', 5, /y\.agency_id <> (\$\d+)/, '$1::bigint > 0'],
    ['what passed through the unit', 5, /v\.unit_id = (\$\d+)(?=\), false\)\)\)$)/, '$1::bigint < 0'],
    ['gone', 0, /p\.deleted_at is null/, 'true'],
    ['public', 0, /p\.level = 'public'/, 'true'],
    ['restricted', 0, /p\.level = 'restricted' and/, ''],
    ['confidential', 0, /p\.level = 'confidential' and/, ''],
    ['the unit it passed through', 0, /v\.unit_id = (\$\d+)/, '$1::bigint > 0 limit 1'],
    ['the process it passed through with', 0, /v\.process_id = p\.id and v\.unit_id = (\$\d+)/, 'v.unit_id = $1 limit 1'],
    ['the holder of the credential', 0, /g\.user_id = (\$\d+)/, '$1::bigint > 0'],
    ['the unit of the credential', 0, /g\.unit_id = (\$\d+)/, '$1::bigint > 0'],
    ['the end of the credential', 0, /g\.ended_at is null/, 'true'],
    ['the unit it is lent to', 0, /x\.unit_id = (\$\d+)/, '$1::bigint > 0'],
    ['the end of the loan', 0, /x\.state = 'released'/, 'true'],
    ['the process that is lent', 0, /i\.process_id = p\.id/, 'true'],
    ['the document that is lent is still there', 0, /e\.deleted_at is null/, 'true'],
    ['the unit that reads by the criterion', 0, /k\.unit_id = (\$\d+)/, '$1::bigint > 0'],
    ['the criterion of the unit', 0, /c\.id = k\.criterion_id/, 'true'],
    ['the criterion is switched on', 0, /c\.active/, 'true'],
    ['the types of process of the criterion', 0, /p\.type_id = any\(c\.process_type_ids\)/, 'true'],
    ['the unit that made the process', 0, /p\.creating_unit_id = any\(c\.unit_ids\)/, 'true'],
    ['the agency that made the process', 0, /p\.agency_id = any\(c\.agency_ids\)/, 'true'],
    ['that the criterion names no place', 0, /c\.unit_ids = '\{\}'/, 'true'],
    ['that it names no agency', 0, /c\.agency_ids = '\{\}'/, 'true'],
    ['that it names no type of process', 0, /c\.process_type_ids = '\{\}'/, 'false'],
    ['that it names no type of document', 0, /c\.document_type_ids = '\{\}'/, 'false'],
    ['the process of the document', 0, /o\.process_id = p\.id/, 'true'],
    ['a draft gives nothing away', 0, /o\.published_at is not null/, 'true'],
    ['nor does what was deleted', 0, /o\.deleted_at is null/, 'true'],
    ['the type of the document', 0, /o\.type_id = any\(c\.document_type_ids\)/, 'true'],
    ['the unit that made the document', 0, /o\.creating_unit_id = any\(c\.unit_ids\)/, 'true'],
    ['the agency that made the document', 0, /ou\.agency_id = any\(c\.agency_ids\)/, 'true'],
    ['the unit the draft is lent to', 1, /x\.unit_id = (\$\d+)(?= and x\.state = 'released'\s+join process k)/, '$1::bigint > 0'],
    ['the end of the loan of a draft', 1, /x\.state = 'released'(?=\s+join process k)/, 'true'],
    ['no loan of what is confidential', 1, /k\.level <> 'confidential'/, 'true'],
    ['the process of the meeting block', 1, /i\.process_id = d\.process_id and/, ''],
    ['the document of the signature block', 1, /i\.document_id = d\.id/, 'true'],
    ['no draft of what is attached by a meeting block', 1, /not exists \(select from process_attachment t[^)]*\)/, 'true'],
    ['the end of an attachment', 1, /t\.detached_at is null/, 'true'],
    ['the process that is attached', 1, /t\.process_id = d\.process_id and/, ''],
    ['the unit whose drafts a meeting block shows', 1, /x\.provider_id = d\.creating_unit_id/, 'true'],
    ['deleted', 1, /d\.deleted_at is null/, 'true'],
    ['published', 1, /d\.published_at is not null/, 'true'],
    ['the unit of the draft', 1, /d\.creating_unit_id = (\$\d+)/, '$1::bigint > 0'],
    ['the document to be signed by credential', 1, /s\.document_id = d\.id/, 'true'],
    ['the holder of the credential to sign', 1, /s\.user_id = (\$\d+)/, '$1::bigint > 0'],
    ['the unit of the credential to sign', 1, /s\.unit_id = (\$\d+)/, '$1::bigint > 0'],
    ['the credential to sign was used', 1, /s\.used_at is null/, 'true'],
    ['the end of the credential to sign', 1, /s\.ended_at is null/, 'true'],
    ['published, in what is said', 2, /d\.published_at is not null/, 'true'],
    ['the unit of the draft, in what is said', 2, /d\.creating_unit_id = (\$\d+)/, '$1::bigint > 0'],
    ['the password, in what is opened', 3, /p\.id = any\((\$\d+)::bigint\[\]\)/, '$1::bigint[] is not null'],
    ['gone, in an outline', 4, /p\.deleted_at is null/, 'true'],
    ['restricted, in an outline', 4, /p\.level = 'restricted'/, 'true'],
    ['the protocol unit', 4, /z\.id = (\$\d+)/, '$1::bigint > 0'],
    ['that it is one of protocol', 4, /and z\.is_protocol/, ''],
    ['what the installation says', 4, /\) = 'true'/, ') is not null'],
  ])('%s', async (_what, which, condition, instead) => {
    const fault = (text: string) => text.replace(condition, instead)
    expect(fault(forms[which][1](actors[0] as Actor).compile(db).sql)).not.toBe(forms[which][1](actors[0] as Actor).compile(db).sql)
    expect((await differences(forms[which], fault)).wrong).toBeGreaterThan(0)
  })
})
