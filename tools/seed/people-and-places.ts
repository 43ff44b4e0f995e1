/** The state around the processes: hundreds of units more, people who work in them, contacts; then all of it read back as what the rest chooses from. */

import type { Client } from 'pg'
import { type Random, seededRandom } from '../../server/demo/random.ts'
import { advance, copyInto, nextId } from './copy.ts'
import { firmName, personName } from './words.ts'

/** The unit whose desk is the fullest: two announced demo accounts work in it. */
export const busiest = 'SEPLAG/SPGF/DCLC'
/** The unit with ten open processes: an announced account works there too. */
const quietest = 'SEPLAG/SPGF/DGP'

const kinds: [agency: string, stem: string, name: string, count: number][] = [
  ['SEE', 'SEE/EE', 'Escola Estadual', 420],
  ['SES', 'SES/URS', 'Unidade Regional de Saúde', 60],
  ['SEJUSP', 'SEJUSP/UP', 'Unidade Prisional', 160],
  ['DER', 'DER/CRG', 'Coordenadoria Regional', 40],
]
const contactCount = 60_000
const colleaguesOfBusiest = 14

export interface SeedUnit {
  id: number
  code: string
  agencyId: number
  agencyCode: string
  unitCode: string
  members: number[]
}

export interface State {
  /** The fullest desk first, the emptiest last. */
  units: SeedUnit[]
  types: { id: number; name: string; subject: number }[]
  papers: number[]
  letters: number[]
  basis: number
  firstContact: number
  contacts: number
}

export async function makeState(client: Client, at: Date): Promise<State> {
  const r = seededRandom(20_260)
  await addUnits(client)
  await addPeople(client, r)
  const firstContact = await addContacts(client, r, at)
  await advance(client, ['unit', 'app_user', 'contact'])
  return { ...(await readState(client, r)), firstContact, contacts: contactCount }
}

async function addUnits(client: Client): Promise<void> {
  for (const [agency, stem, name, count] of kinds)
    await client.query(
      `insert into unit (agency_id, parent_id, code, name)
       select a.id, p.id, $2 || lpad(n::text, 4, '0'), $3 || ' ' || n from agency a join unit p on p.code = a.code, generate_series(1, $4::int) n where a.code = $1`,
      [agency, stem, name, count],
    )
}

async function addPeople(client: Client, r: Random): Promise<void> {
  const { rows } = await client.query<{ id: string; agency: string; members: number }>(
    `select u.id, u.agency_id as agency, case when u.code = $1 then $2::int else 3 end as members from unit u
     where u.code = $1 or not exists (select from assignment a where a.unit_id = u.id) order by u.id`,
    [busiest, colleaguesOfBusiest],
  )
  const firstId = await nextId(client, 'app_user')
  const people = rows.flatMap(({ id, agency, members }) =>
    Array.from({ length: members }, () => ({ unit: Number(id), agency: Number(agency) })),
  )
  await copyInto(
    client,
    'app_user',
    ['id', 'agency_id', 'login', 'name'],
    people.map(({ agency }, i) => [firstId + i, agency, `servidor.${i + 1}`, personName(r)]),
  )
  await client.query(
    `insert into assignment (user_id, unit_id, role) select u, w, 'basic' from unnest($1::bigint[], $2::bigint[]) as t(u, w)`,
    [people.map((_, i) => firstId + i), people.map(({ unit }) => unit)],
  )
}

async function addContacts(client: Client, r: Random, at: Date): Promise<number> {
  const { rows } = await client.query<{ id: string }>('select min(id) as id from agency')
  const agency = rows[0]?.id ?? '1'
  const firstId = await nextId(client, 'contact')
  const row = (_: unknown, i: number) => {
    const isPerson = r.chance(70)
    return [firstId + i, isPerson ? 'person' : 'organization', isPerson ? personName(r) : firmName(r), agency, at]
  }
  await copyInto(client, 'contact', ['id', 'kind', 'name', 'agency_id', 'created_at'], Array.from({ length: contactCount }, row))
  return firstId
}

async function readState(client: Client, r: Random): Promise<Omit<State, 'firstContact' | 'contacts'>> {
  const { rows } = await client.query<Record<'id' | 'code' | 'agency_id' | 'agency_code' | 'unit_code', string> & { members: string[] }>(
    `select u.id, u.code, u.agency_id, g.number_code as agency_code, u.number_code as unit_code,
       array(select distinct a.user_id from assignment a where a.unit_id = u.id order by 1) as members
     from unit u join agency g on g.id = u.agency_id where u.receives_processes and u.active order by u.id`,
  )
  const units = rows
    .filter(({ members }) => members.length > 0)
    .map(
      (u): SeedUnit => ({
        id: Number(u.id),
        code: u.code,
        agencyId: Number(u.agency_id),
        agencyCode: u.agency_code,
        unitCode: u.unit_code,
        members: u.members.map(Number),
      }),
    )
  const rank = new Map(units.map(({ code }) => [code, code === busiest ? -1 : code === quietest ? 2 : r.below(1_000_000) / 1_000_000]))
  units.sort((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0))
  const ids = async (text: string) => (await client.query<{ id: string }>(text)).rows.map(({ id }) => Number(id))
  const types = await client.query<{ id: string; name: string; subject: string }>(
    `select t.id, t.name, coalesce((select min(c.classification_id) from process_type_classification c where c.type_id = t.id),
       (select min(id) from classification_code)) as subject from process_type t where t.active order by t.id`,
  )
  return {
    units,
    types: types.rows.map((t) => ({ id: Number(t.id), name: t.name, subject: Number(t.subject) })),
    papers: await ids(`select id from document_type where applies_to in ('uploaded', 'both') and active order by id`),
    letters: await ids(
      `select id from document_type where applies_to in ('authored', 'both') and template is not null and active order by id`,
    ),
    basis: (await ids(`select id from legal_basis where level = 'restricted' and active order by id limit 1`))[0] ?? 0,
  }
}
