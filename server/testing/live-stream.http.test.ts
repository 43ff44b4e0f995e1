/** Who hears which hint: one's own unit's desk, and the one process the door has opened; nothing after it closed. */
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveUnit } from '../domains/organization/index.ts'
import { changeProcess, changeProcessLevel } from '../domains/processes/change-process.ts'
import { watchingProcesses } from '../domains/processes/index.ts'
import { sendProcess } from '../domains/routing/index.ts'
import { runCommand } from '../kernel/command.ts'
import { liveStream } from '../kernel/http/live-stream.ts'
import { openLive } from '../kernel/live.ts'
import { sampleActs } from './acts.ts'
import { sampleAgency, samplePassword } from './agency.ts'
import { testHttp } from './http.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as, units } = agency
const live = await openLive(world.url, world.log)
afterAll(() => live.close())
const lively = { ...world, live }
const { app, call, signIn } = await testHttp(lively)
liveStream(app, live, watchingProcesses(world.db))
const { started } = sampleActs({ ...world, run: (command, actor, input) => runCommand(lively, actor, command, input) }, agency)
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

let address = ''
beforeAll(async () => {
  await app.listen({ port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})

/** A stream as a browser opens it; `next` gives its topics as they come, `null` when it ends. */
async function listening(cookie: string, query = '') {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(`${address}/api/live${query}`, { headers: { cookie } }, resolve).on('error', reject),
  )
  const heard: (string[] | null)[] = []
  let wake = () => {}
  let text = ''
  answer.on('data', (chunk) => {
    text += chunk
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) if (part.startsWith('data: ')) heard.push(JSON.parse(part.slice(6)).topics)
    wake()
  })
  answer.on('close', () => {
    heard.push(null)
    wake()
  })
  return {
    status: answer.statusCode,
    async next(): Promise<string[] | null> {
      while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return heard.shift() ?? null
    },
    close: () => answer.destroy(),
  }
}

describe('a stream', () => {
  it('is for who is signed in and acts in a unit', async () => {
    expect((await listening('')).status).toBe(401)
    const cookie = await signIn('gilda', samplePassword)
    expect((await listening(cookie, `?unit=${units.purchases}`)).status).toBe(403)
    expect((await listening(cookie, '?process=9999999999999999999')).status).toBe(200)
  })

  it('tells of the own desk and of nobody else’s', async () => {
    const stream = await listening(await signIn('gilda', samplePassword))
    const { processId } = await started(as('ana'))
    await runCommand(lively, as('ana'), sendProcess, { processId, unitIds: [units.people], keepOpen: true })
    await runCommand(lively, as('ana'), sendProcess, { processId, unitIds: [units.clinic], keepOpen: true })
    expect(await stream.next()).toEqual([`desk:${units.clinic}`])
    stream.close()
  })

  it('tells a person, whichever their unit, that the bell has rung, and nobody else', async () => {
    const [hers, other] = [await listening(await signIn('gilda', samplePassword)), await listening(await signIn('heitor', samplePassword))]
    live.publish([`bell:${agency.people.gilda}`])
    expect(await hers.next()).toEqual([`bell:${agency.people.gilda}`])
    live.publish([`bell:${agency.people.heitor}`])
    expect(await other.next()).toEqual([`bell:${agency.people.heitor}`])
    hers.close()
    other.close()
  })

  it('ends when its unit is deactivated, and cannot begin again there', async () => {
    const cookie = await signIn('gilda', samplePassword)
    const [there, elsewhere] = [await listening(cookie, `?unit=${units.clinic}`), await listening(cookie, `?unit=${units.people}`)]
    const clinic = { id: units.clinic, agencyId: agency.agencies.health, parentId: null, code: 'SES/ATENÇÃO', name: 'Superintendência' }
    const save = (active: boolean) =>
      runCommand(lively, as('elisa'), saveUnit, { ...clinic, numberCode: '01', receivesProcesses: true, isProtocol: true, active })
    await save(false)
    expect(await there.next()).toBeNull()
    expect((await listening(cookie, `?unit=${units.clinic}`)).status).toBe(403)
    live.publish([`desk:${units.people}`])
    expect(await elsewhere.next()).toEqual([`desk:${units.people}`])
    elsewhere.close()
    await save(true)
  })

  it('tells of a process that its person may see, and not of one that is hidden', async () => {
    const secret = await started(as('ana'), restricted)
    const open = await started(as('ana'))
    const cookie = await signIn('dandara', samplePassword)
    const [hidden, shown] = [await listening(cookie, `?process=${secret.processId}`), await listening(cookie, `?process=${open.processId}`)]
    const all = [`process:${secret.processId}`, `process:${open.processId}`, `desk:${units.people}`]
    live.publish(all)
    expect(await hidden.next()).toEqual([`desk:${units.people}`])
    // What starting it said may still have been on its way.
    let heard = await shown.next()
    if (heard?.length === 1) heard = await shown.next()
    expect(heard?.sort()).toEqual([`desk:${units.people}`, `process:${open.processId}`])
    hidden.close()
    shown.close()
  })

  it('tells of a confidential process whoever holds a credential, and not the others at the same desk (A-06)', async () => {
    const [{ processId }, open] = [await started(as('ana'), { typeId: agency.processTypes.inquiry }), await started(as('ana'))]
    await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
    await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
      values (${processId}, ${agency.people.ana}, ${units.purchases}, ${agency.people.ana}, now())`.execute(world.db)
    const [hers, his] = [
      await listening(await signIn('ana', samplePassword)),
      await listening(await signIn('bruno', samplePassword), `?process=${open.processId}`),
    ]
    const marker = [`process:${open.processId}`]
    // What starting them said to both must be past.
    live.publish([...marker, `desk:${units.purchases}`])
    while (!(await his.next())?.includes(marker[0]!));
    while (!(await hers.next())?.includes(`desk:${units.purchases}`));
    await runCommand(lively, { ...as('ana'), opened: new Set([processId]) }, changeProcess, { processId, summary: 'Outra especificação' })
    expect(await hers.next()).toEqual([`desk:${units.purchases}`])
    live.publish(marker)
    expect(await his.next()).toEqual(marker)
    hers.close()
    his.close()
  })

  it('tells once that a process changed when it was closed to them, and then no more', async () => {
    const { processId } = await started(as('ana'))
    const stream = await listening(await signIn('dandara', samplePassword), `?process=${processId}`)
    await runCommand(lively, as('ana'), changeProcessLevel, { processId, ...restricted })
    expect(await stream.next()).toEqual([`process:${processId}`])
    // The door is asked meanwhile; once it has answered, the desk alone is heard of, and so it stays.
    let heard: string[] | null
    do {
      live.publish([`process:${processId}`, `desk:${units.people}`])
      heard = await stream.next()
    } while (heard?.includes(`process:${processId}`))
    expect(heard).toEqual([`desk:${units.people}`])
    stream.close()
  })

  it('ends when its session does, here or from another place', async () => {
    const [cookie, other] = [await signIn('ana', samplePassword), await signIn('bruno', samplePassword)]
    const [mine, theirs] = [await listening(cookie), await listening(other)]
    await call({ method: 'DELETE', path: '/session', cookie })
    expect(await mine.next()).toBeNull()
    live.publish([`desk:${units.purchases}`])
    expect(await theirs.next()).toEqual([`desk:${units.purchases}`])
    theirs.close()
  })
})
