/** A program does the whole job with a personal key, and a key stops working the moment its reason is gone. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { written } from './acts.ts'
import { sampleAgency, samplePassword } from './agency.ts'
import { testHttp } from './http.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { units } = agency
const lines: string[] = []
const { call, signIn } = await testHttp({ ...world, log: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }) })

const newKey = async (login: string, unitId?: string) => {
  const cookie = await signIn(login, samplePassword)
  const made = await call({
    method: 'POST',
    path: '/api-keys',
    cookie,
    body: { name: 'robô', password: samplePassword },
    ...(unitId ? { unitId } : {}),
  })
  return { cookie, ...made.json<{ id: string; key: string }>() }
}

describe('with a key alone', () => {
  let key = ''
  beforeAll(async () => {
    key = (await newKey('ana')).key
  })
  async function ask<T = Record<string, string>>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH',
    path: string,
    body?: object,
  ): Promise<T> {
    const answer = await call({ method, path, key, headers: { 'x-requested-with': '' }, ...(body ? { body } : {}) })
    expect(`${method} ${path} ${answer.statusCode} ${answer.statusCode === 200 ? '' : answer.body}`).toBe(`${method} ${path} 200 `)
    return answer.json()
  }

  it('starts a process, writes, saves, signs, sends and reads it again', async () => {
    const { processId, number } = await ask('POST', '/processes', {
      typeId: agency.processTypes.purchase,
      summary: 'Compra por integração 🖥️',
      classificationIds: [agency.subjects.bidding],
      level: 'public',
    })
    const { documentId } = await ask('POST', `/processes/${processId}/documents`, {
      typeId: agency.documentTypes.decision,
      level: 'public',
    })
    const tab = randomUUID()
    const { revision: baseRevision } = await ask('POST', `/documents/${documentId}/editing`, { tab })
    const { revision } = await ask('PUT', `/documents/${documentId}/draft`, { tab, baseRevision, body: written('Segue.') })
    await ask('DELETE', `/documents/${documentId}/editing?tab=${tab}`)
    await ask('POST', `/documents/${documentId}/signatures`, { revision, titleId: agency.titles.director, password: samplePassword })
    await ask('POST', `/processes/${processId}/routings`, { unitIds: [units.people] })
    expect(await ask('GET', `/processes/${processId}`)).toMatchObject({ number, documents: [{ state: 'signed', pen: 'black' }] })
    const { items } = await ask<{ items: { kind: string }[] }>('GET', `/processes/${processId}/history?view=total`)
    expect(items.map((line) => line.kind)).toEqual([
      'process.concluded',
      'process.sent',
      'document.signed',
      'document.created',
      'process.started',
    ])
  })

  it('leaves its name in the audit, and its secret nowhere', async () => {
    const { rows } = await sql<{ channel: string }>`select distinct channel from audit_entry where name = 'sendProcess'`.execute(world.db)
    expect(rows).toEqual([{ channel: 'key' }])
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join('')).not.toContain(key)
    const { rows: stored } = await sql<{ line: string }>`
      select data::text as line from history_event union all select detail::text from audit_entry where detail is not null`.execute(
      world.db,
    )
    expect(stored.map((row) => row.line).join('')).not.toContain(key)
  })
})

describe('the unit of a key', () => {
  it('is the one it was made in, whatever a header says', async () => {
    const { key } = await newKey('gilda', units.people)
    const seen = async (unitId?: string) => (await call({ path: '/session', key, ...(unitId ? { unitId } : {}) })).json().unit.id
    expect([await seen(), await seen(units.clinic)]).toEqual([units.people, units.people])
  })

  it('must exist for a key to be made', async () => {
    const cookie = await signIn('gilda', samplePassword)
    const answer = await call({
      method: 'POST',
      path: '/api-keys',
      cookie,
      unitId: units.purchases,
      body: { name: 'robô', password: samplePassword },
    })
    expect(answer.json()).toMatchObject({ code: 'no-unit' })
  })
})

describe('a key stops', () => {
  const refused = async (key: string) => (await call({ path: '/desk', key })).json().code ?? 'works'

  it.each([
    [
      'when its owner ends it',
      (k: { cookie: string; id: string }) => call({ method: 'DELETE', path: `/api-keys/${k.id}`, cookie: k.cookie }),
    ],
    ['when its owner leaves the unit', () => sql`delete from assignment where user_id = ${agency.people.carla}`.execute(world.db)],
    ['when its owner leaves', () => sql`update app_user set active = false where id = ${agency.people.carla}`.execute(world.db)],
    ['when its unit is closed', () => sql`update unit set active = false where id = ${units.purchases}`.execute(world.db)],
  ])('%s', async (_when, end) => {
    await sql`update unit set active = true`.execute(world.db)
    await sql`update app_user set active = true`.execute(world.db)
    await sql`insert into assignment (user_id, unit_id, role) values (${agency.people.carla}, ${units.purchases}, 'contributor') on conflict do nothing`.execute(
      world.db,
    )
    const made = await newKey('carla')
    expect(await refused(made.key)).toBe('works')
    await end(made)
    expect(await refused(made.key)).toBe('key-not-valid')
  })

  it('never worked when it was made up or left out, cookie or not', async () => {
    await sql`update unit set active = true`.execute(world.db)
    expect(await refused('lavra_made-up')).toBe('key-not-valid')
    const cookie = await signIn('ana', samplePassword)
    const answer = await call({ path: '/desk', cookie, headers: { authorization: 'Bearer ' } })
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'key-not-valid'])
  })
})
