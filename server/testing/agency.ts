// The sample agency in a test's database, and its people as actors: `const { as, units } = await sampleAgency(world)`.
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { sql } from 'kysely'
import { hashPassword } from '../domains/organization/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Database } from '../kernel/db.ts'
import * as sample from './sample-data.ts'

export type { PersonKey, UnitKey } from './sample-data.ts'
export { samplePassword } from './sample-data.ts'

type Ids<T> = { readonly [K in keyof T]: string }

export interface SampleAgency {
  agencies: Ids<typeof sample.agencies>
  units: Ids<typeof sample.units>
  people: Ids<typeof sample.people>
  legalBases: Ids<typeof sample.legalBases>
  subjects: Ids<typeof sample.subjects>
  processTypes: Ids<typeof sample.processTypes>
  documentTypes: Ids<typeof sample.documentTypes>
  contacts: Ids<typeof sample.contacts>
  titles: Ids<typeof sample.titles>
  /** A person acting in one of their units: the first, unless told. Roles are those they hold there; in no other unit they hold any. */
  as(person: sample.PersonKey, unit?: sample.UnitKey): Actor
}

/** By SQL and not by commands: a fault in a command must not make every test fail. Everybody's password is `samplePassword`. */
export async function sampleAgency({ db }: { db: Database }): Promise<SampleAgency> {
  const agencies = await eachOf(sample.agencies, ({ code, name, numberCode }) =>
    insert(
      db,
      sql`insert into agency (code, name, number_code, number_mask, city, address, letterhead, signature_law)
      values (${code}, ${name}, ${numberCode}, ${sample.mask}, 'Belo Horizonte', 'Avenida das Alterosas, 1000', ${['GOVERNO DO ESTADO', name]}, 'Decreto nº 47.222/2017')`,
    ),
  )
  const units = await eachOf(sample.units, (u, known) =>
    insert(
      db,
      sql`insert into unit (agency_id, parent_id, code, name, receives_processes, is_protocol)
      values (${agencies[u.agency]}, ${u.above && known[u.above]}, ${u.code}, ${u.name}, ${!('receives' in u)}, ${u.above === null})`,
    ),
  )
  await sql`insert into unit_name (unit_id, valid_from, code, name) select id, created_at, code, name from unit`.execute(db)
  const people = await insertPeople(db, agencies, units)

  const legalBases = await eachOf(sample.legalBases, (b) =>
    insert(db, sql`insert into legal_basis (level, name, law) values (${b.level}, ${b.name}, ${b.law})`),
  )
  const subjects = await eachOf(sample.subjects, (c) =>
    insert(db, sql`insert into classification_code (code, name) values (${c.code}, ${c.name})`),
  )
  const processTypes = await eachOf(sample.processTypes, (t) =>
    insert(db, sql`insert into process_type (name, levels) values (${t.name}, ${[...t.levels]}::access_level[])`),
  )
  for (const [key, t] of entries(sample.processTypes)) {
    await sql`insert into process_type_classification values (${processTypes[key]}, ${subjects[t.subject]})`.execute(db)
  }
  const documentTypes = await eachOf(sample.documentTypes, (t) =>
    insert(
      db,
      sql`insert into document_type (name, applies_to, numbering, template)
      values (${t.name}, ${t.appliesTo}, ${t.numbering}, ${t.template && JSON.stringify(t.template)}::jsonb)`,
    ),
  )
  const contacts = await eachOf(sample.contacts, (c) =>
    insert(db, sql`insert into contact (kind, name, agency_id) values (${c.kind}, ${c.name}, ${agencies.planning})`),
  )
  const titles = await eachOf(sample.titles, (name) => insert(db, sql`insert into signing_title (name) values (${name})`))

  const as = (login: sample.PersonKey, unit?: sample.UnitKey): Actor => {
    const p = sample.people[login]
    const acting = unit ?? firstUnit(p)
    return {
      kind: 'person',
      channel: 'web',
      userId: people[login],
      unitId: units[acting],
      agencyId: agencies[sample.units[acting].agency],
      timeZone: 'America/Sao_Paulo',
      name: 'socialName' in p ? p.socialName : p.name,
      login,
      abilities: abilitiesOf(rolesOf(p)[acting] ?? []),
      sessionId: null,
      opened: new Set(),
      ip: '192.0.2.1',
      agent: 'test',
    }
  }
  return { agencies, units, people, legalBases, subjects, processTypes, documentTypes, contacts, titles, as }
}

async function insertPeople(db: Database, agencies: SampleAgency['agencies'], units: SampleAgency['units']) {
  const people = await eachOf(sample.people, (p, _known, login) =>
    insert(
      db,
      sql`insert into app_user (agency_id, login, name, social_name, email, cpf)
      values (${agencies[sample.units[firstUnit(p)].agency]}, ${login}, ${p.name}, ${'socialName' in p ? p.socialName : null}, ${`${login}@lavra.example`}, ${p.cpf})`,
    ),
  )
  for (const [login, p] of entries(sample.people)) {
    for (const [unit, roles] of entries(rolesOf(p))) {
      await sql`insert into assignment (user_id, unit_id, role)
        select ${people[login]}, ${units[unit]}, unnest(${[...(roles ?? [])]}::text[])`.execute(db)
    }
  }
  await sql`insert into password (user_id, hash, changed_at) select id, ${await sampleHash()}, created_at from app_user`.execute(db)
  return people
}

// The cost of a password is deliberate: one for all of a test file's people.
let hash: Promise<string> | null = null
function sampleHash(): Promise<string> {
  hash ??= hashPassword(sample.samplePassword)
  return hash
}

async function insert(db: Database, statement: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ id: string }>`${statement} returning id`.execute(db)
  if (!rows[0]) throw new Error('nothing was inserted')
  return rows[0].id
}

async function eachOf<T extends object>(
  items: T,
  make: (item: T[keyof T], known: Ids<T>, key: keyof T) => Promise<string>,
): Promise<Ids<T>> {
  const ids = {} as Record<keyof T, string>
  for (const [key, item] of entries(items)) ids[key] = await make(item, ids, key)
  return ids
}

const entries = <T extends object>(items: T) => Object.entries(items) as [keyof T, T[keyof T]][]
const rolesOf = (p: { roles: object }): Partial<Record<sample.UnitKey, readonly string[]>> => p.roles
const firstUnit = (p: { roles: object }) => Object.keys(p.roles)[0] as sample.UnitKey
