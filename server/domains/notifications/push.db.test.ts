/** What comes to a device: encrypted for it alone, as little as a mail says, and no more once its service says that it is over (decision 0022). */
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { openKeyring } from '../../kernel/keys.ts'
import { openPusher } from '../../kernel/push.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { testWorld } from '../../testing/world.ts'
import { assignProcess } from '../routing/index.ts'
import { defaultWishes } from './delivery.rules.ts'
import { addPushDevice, listPushDevices, removePushDevice } from './keep-devices.ts'
import { saveNotificationWishes, showNotificationWishes } from './keep-wishes.ts'
import { markNotification } from './mark-notifications.ts'
import { notificationJobs } from './notify-people.ts'
import { pushJobs } from './send-push.ts'
import { listNotifications } from './show-notifications.ts'
import { deliver } from './testing/deliver.ts'
import { pushService, vouched } from './testing/push-service.ts'

const service = await pushService()
const place = { dataDir: temporaryFolder() }
const keys = await (await openKeyring(place)).pushKey()
const world = await testWorld({ pusher: openPusher({ contact: 'lavra@agency.example', keys, services: [service.host] }) })
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { as, people } = agency
const [ana, bruno, dandara] = [as('ana'), as('bruno'), as('dandara')]
const [telling, pushing] = [notificationJobs(world), pushJobs(world)]

const add = async (who: Actor, path: string) => {
  const device = service.device(path)
  const { id } = await world.run(addPushDevice, who, device.subscription)
  return { ...device, id }
}
/** Ana makes Bruno responsible: he is told, and a minute later his devices are. */
async function given(change: Parameters<typeof started>[1] = {}) {
  const made = await started(ana, change)
  await world.run(assignProcess, ana, { processId: made.processId, userId: people.bruno })
  await deliver(world, telling)
  return made
}
const push = async () => {
  world.clock.pass(61)
  await deliver(world, pushing)
  // the queue keeps what is due later until then; here it is asked for by hand
  await pushing.sendPush({ userId: people.bruno })
  await deliver(world, pushing)
}
const names = async (who: Actor) => (await world.ask(listPushDevices, who, {})).items.map(({ name }) => name)

beforeEach(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  await sql`delete from notification; delete from push_device`.execute(world.db)
  service.taken.length = 0
})

it('every device of a person gets it, signed by the installation’s one key, readable by that device alone', async () => {
  const [phone, laptop] = [await add(bruno, '/phone'), await add(bruno, '/laptop')]
  const { number } = await given({ summary: 'Compra de cadeiras' })
  await push()
  const said = { title: 'Ana Beatriz Moura atribuiu um processo a você', body: `${number} · Compra de cadeiras`, path: `/p/${number}` }
  expect([phone.read(), laptop.read()]).toEqual([[expect.objectContaining(said)], [expect.objectContaining(said)]])
  const [sent] = service.taken
  expect(sent?.body.includes('cadeiras')).toBe(false)
  expect(sent?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: expect.stringMatching(/^\d+$/) })
  const { key, claims } = vouched(sent?.headers.authorization ?? '')
  expect([key, claims.sub, claims.aud]).toEqual([keys.publicKey, 'mailto:lavra@agency.example', `http://${service.host}`])
  expect(await (await openKeyring(place)).pushKey()).toEqual(keys)
  await push()
  expect(service.taken).toHaveLength(2)
})

it('of a restricted process the number alone, of a confidential one that something waits, of many how many', async () => {
  const phone = await add(bruno, '/quiet')
  const { number } = await given({ level: 'restricted', legalBasisId: agency.legalBases.personal, summary: 'Licença de Fulano' })
  await push()
  expect(phone.read().at(-1)).toMatchObject({ title: 'Ana Beatriz Moura atribuiu um processo a você', body: number })
  await sql`delete from notification`.execute(world.db)
  const secret = await given({ summary: 'Apuração' })
  await sql`update process set level = 'confidential' where id = ${secret.processId}`.execute(world.db)
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${secret.processId}, ${bruno.userId}, ${bruno.unitId}, ${ana.userId}, now())`.execute(world.db)
  await push()
  expect(phone.read().at(-1)).toMatchObject({ title: 'Há novidade em um processo sigiloso seu', body: '', path: '/notificacoes' })
  expect(JSON.stringify(phone.read())).not.toMatch(/Licença|Apuração/)
  await sql`delete from notification`.execute(world.db)
  await given()
  await given()
  await push()
  expect(phone.read().at(-1)).toMatchObject({ title: '2 notificações no Lavra', path: '/notificacoes' })
})

it('not what was read, hidden or not wished for, and not in quiet hours', async () => {
  await add(bruno, '/calm')
  const hidden = await given()
  await sql`update process set level = 'confidential' where id = ${hidden.processId}`.execute(world.db)
  await given()
  const [latest] = (await world.ask(listNotifications, bruno, { limit: 1 })).items
  await world.run(markNotification, bruno, { notificationId: latest?.id ?? '', read: true })
  await push()
  await world.run(saveNotificationWishes, bruno, { ...defaultWishes, push: [] })
  await given()
  await push()
  await world.run(saveNotificationWishes, bruno, { ...defaultWishes, quiet: { from: 8, to: 12 } })
  await given()
  await push()
  expect(service.taken).toEqual([])
  world.clock.set('2026-03-02T15:00:00Z')
  await push()
  expect(service.taken).toHaveLength(1)
  await world.run(saveNotificationWishes, bruno, defaultWishes)
})

it('a device that is over is removed and holds up no other; one whose service is away is tried again', async () => {
  const [gone, fine] = [await add(bruno, '/gone'), await add(bruno, '/fine')]
  service.answer('/gone', 410)
  await given()
  await push()
  expect([await names(bruno), fine.read().length]).toEqual([['Aparelho /fine'], 1])
  expect(await world.eventsOf(null)).toContain('push-device.removed')
  const away = await add(bruno, '/away')
  service.answer('/away', 503)
  await given()
  world.clock.pass(61)
  await deliver(world, pushing)
  const { rows } = await sql<{ lot: Date }>`select max(pushed_at) as lot from delivery where user_id = ${bruno.userId}`.execute(world.db)
  const again = () => pushing.sendPushToDevice({ userId: people.bruno, deviceId: away.id, lot: rows[0]?.lot.toISOString() })
  await expect(again()).rejects.toThrow('503')
  service.answer('/away', 201)
  await again()
  expect([away.read().length, gone.read().length]).toEqual([2, 1])
  world.clock.pass(13 * 3600)
  await again()
  expect(away.read()).toHaveLength(2)
})

it('is each person’s own: nobody else removes it, another’s sign-in on the same browser takes it over, and only push services are called', async () => {
  const { id, subscription } = await add(bruno, '/shared')
  await expectRefusal(world.run(removePushDevice, ana, { deviceId: id }), 'item-not-found')
  await world.run(addPushDevice, dandara, subscription)
  expect([await names(bruno), await names(dandara)]).toEqual([[], ['Aparelho /shared']])
  await world.run(removePushDevice, dandara, { deviceId: id })
  expect(await names(dandara)).toEqual([])
  for (const endpoint of [
    'http://169.254.169.254/latest',
    `https://${service.host}@evil.example/`,
    'https://intranet.example/x',
    'file:///etc/passwd',
  ])
    await expectRefusal(world.run(addPushDevice, ana, { ...subscription, endpoint }), 'push-service-unknown')
  expect((await world.ask(showNotificationWishes, bruno, {})).push).toEqual({ devices: 0 })
  const without = await world.ask(
    {
      ...showNotificationWishes,
      run: (ctx, input) => showNotificationWishes.run({ ...ctx, world: { ...ctx.world, pusher: null } }, input),
    },
    bruno,
    {},
  )
  expect(without.push).toBeNull()
})
