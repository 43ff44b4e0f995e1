/** The twin test: the visibility rule in TypeScript and in SQL decide the same for random processes, documents, grants and actors (A-01, A-02, A-06, D-20). */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { openDatabase, type Tx } from '../../kernel/db.ts'
import { testDatabase } from '../../testing/database.ts'
import { canSeeDocument, canSeeProcess } from './access.policy.ts'
import { documentVisibleTo, visibleTo } from './access.queries.ts'

const { ownerUrl } = await testDatabase()
const db = openDatabase(ownerUrl, { max: 2 })
afterAll(() => db.destroy())

const units = ['1', '2', '3', '4']
const users = ['1', '2', '3']
const levels: AccessLevel[] = ['public', 'restricted', 'confidential']

/** A small repeatable random source: the same cases on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}
const random = randomFrom(20_261_124)
const some = <T>(from: readonly T[]): T[] => from.filter(() => random(2) === 0)

interface Case {
  id: string
  level: AccessLevel
  unitIds: string[]
  grants: { userId: string; unitId: string; ended: boolean }[]
  documents: { id: string; creatingUnitId: string; published: boolean; deleted: boolean }[]
}

const cases: Case[] = Array.from({ length: 120 }, (_, p) => ({
  id: String(p + 1),
  level: levels[random(3)] as AccessLevel,
  unitIds: some(units),
  grants: some(users).map((userId) => ({ userId, unitId: units[random(4)] as string, ended: random(3) === 0 })),
  documents: Array.from({ length: random(4) }, (_, d) => ({
    id: String(p * 10 + d + 1),
    creatingUnitId: units[random(4)] as string,
    published: random(2) === 0,
    deleted: random(5) === 0,
  })),
}))

const actors: Actor[] = [...units, null].flatMap((unitId) =>
  users.flatMap((userId) =>
    [['basic'], ['administrator'], ['inspector']].map((roles) => ({
      ...systemActor,
      kind: 'person' as const,
      userId,
      unitId,
      abilities: abilitiesOf(roles),
    })),
  ),
)

beforeAll(async () => {
  await sql`insert into agency (code, name, number_code, number_mask) values ('A', 'A', '1', 'x')`.execute(db)
  for (const id of units) await sql`insert into unit (agency_id, code, name) values (1, ${`U${id}`}, 'U')`.execute(db)
  for (const id of users) await sql`insert into app_user (agency_id, login, name) values (1, ${`u${id}`}, 'P')`.execute(db)
  await sql`insert into process_type (name) values ('T')`.execute(db)
  await sql`insert into document_type (name, applies_to, numbering, template) values ('D', 'both', 'none', '{}')`.execute(db)
  await sql`insert into legal_basis (level, name, law) values ('restricted', 'B', 'L')`.execute(db)
  for (const c of cases) {
    await sql`insert into process (number, digits, agency_id, type_id, creating_unit_id, created_by, created_at, local_level, level, legal_basis_id)
      values (${c.id}, ${c.id}, 1, 1, 1, 1, now(), ${c.level}, ${c.level}, 1)`.execute(db)
    for (const unit of c.unitIds) {
      await sql`insert into process_unit (process_id, unit_id, state, origin, opened_at, last_activity_at)
        values (${c.id}, ${unit}, ${Number(unit) % 2 === 0 ? 'open' : 'concluded'}, 'received', now(), now())`.execute(db)
    }
    for (const g of c.grants) {
      await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at, ended_at)
        values (${c.id}, ${g.userId}, ${g.unitId}, 1, now(), ${g.ended ? new Date() : null})`.execute(db)
    }
    for (const [i, d] of c.documents.entries()) {
      await sql`insert into document (id, number, process_id, position, kind, type_id, creating_unit_id, created_by, created_at, document_date, local_level, published_at, deleted_at)
        overriding system value values (${d.id}, ${1_000_000 + Number(d.id)}, ${c.id}, ${i + 1}, 'authored', 1, ${d.creatingUnitId}, 1, now(), current_date, 'public',
        ${d.published ? new Date() : null}, ${d.deleted ? new Date() : null})`.execute(db)
    }
  }
})

const inTransaction = <T>(work: (tx: Tx) => Promise<T>) => db.transaction().execute(work)

describe('visibility', () => {
  it('decides on processes the same in both forms', async () => {
    let seen = 0
    for (const actor of actors) {
      const { rows } = await inTransaction((tx) => sql<{ id: string }>`select p.id from process p where ${visibleTo(actor)}`.execute(tx))
      const inSql = new Set(rows.map((r) => r.id))
      for (const c of cases) {
        const pure = canSeeProcess(actor, { level: c.level, unitIds: c.unitIds, grants: c.grants.filter((g) => !g.ended) })
        expect(inSql.has(c.id), `process ${c.id} (${c.level}) for user ${actor.userId} in unit ${actor.unitId}`).toBe(pure)
        if (pure) seen++
      }
    }
    expect(seen).toBeGreaterThan(500)
  })

  it('decides on documents the same in both forms', async () => {
    let seen = 0
    for (const actor of actors) {
      const { rows } = await inTransaction((tx) =>
        sql<{
          id: string
        }>`select d.id from document d join process p on p.id = d.process_id where ${visibleTo(actor)} and ${documentVisibleTo(actor)}`.execute(
          tx,
        ),
      )
      const inSql = new Set(rows.map((r) => r.id))
      for (const c of cases) {
        for (const d of c.documents) {
          const pure = canSeeDocument(actor, { level: c.level, unitIds: c.unitIds, grants: c.grants.filter((g) => !g.ended) }, d)
          expect(inSql.has(d.id), `document ${d.id} of process ${c.id} for user ${actor.userId} in unit ${actor.unitId}`).toBe(pure)
          if (pure) seen++
        }
      }
    }
    expect(seen).toBeGreaterThan(200)
  })
})
