/** What leaves by mail: after the grace, to whom it concerns, through the door again, once, and to a real SMTP server (decision 0022). */
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { publicActor } from '../../kernel/actor.ts'
import { openMailer } from '../../kernel/mail.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { assignProcess, recallProcess, sendProcess } from '../routing/index.ts'
import { defaultWishes } from './delivery.rules.ts'
import { listMailFailures, saveNotificationWishes, showNotificationWishes, stopNotificationMails } from './keep-wishes.ts'
import { markNotification } from './mark-notifications.ts'
import { notificationJobs } from './notify-people.ts'
import { mailJobs, mostAttempts } from './send-mail.ts'
import { listNotifications } from './show-notifications.ts'
import { deliver } from './testing/deliver.ts'
import { mailServer } from './testing/mail-server.ts'

const server = await mailServer()
const mailer = openMailer({ url: server.url, from: 'lavra@mail.example' })
afterAll(() => mailer.close())
const world = await testWorld({ mailer })
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { as, units, people } = agency
const [ana, dandara] = [as('ana'), as('dandara')]
const [telling, mailing] = [notificationJobs(world), mailJobs(world)]
const atOnce = { ...defaultWishes, mail: ['arrival', 'assigned'] as ('arrival' | 'assigned')[], digest: 'now' as const }

const wish = (change: object = {}) => world.run(saveNotificationWishes, dandara, { ...atOnce, ...change })
async function arrive(change: Parameters<typeof started>[1] = {}) {
  const made = await started(ana, change)
  await world.run(sendProcess, ana, { processId: made.processId, unitIds: [units.people], keepOpen: true })
  return made
}
/** After the grace, when all that happened is told and due. */
async function tell() {
  world.clock.pass(60)
  await deliver(world, telling)
}
async function work() {
  await tell()
  world.clock.pass(1)
  await deliver(world, mailing)
}
const toDandara = () => server.taken.filter(({ to }) => to.includes('dandara@lavra.example'))

beforeEach(async () => {
  server.taken.length = 0
  server.refuse(null)
  await wish()
})

it('one mail says what was gathered, in the language of the person, with the way to stop it', async () => {
  const first = await arrive({ summary: 'Compra de cadeiras <b>' })
  const second = await arrive()
  for (const seconds of [0, 59]) {
    world.clock.pass(seconds)
    await deliver(world, telling)
    await deliver(world, mailing)
    expect(toDandara()).toEqual([])
  }
  await work()
  const [mail, ...others] = toDandara()
  expect(others).toEqual([])
  expect(mail?.text).toContain(
    `Processo recebido de SEPLAG/COMPRAS\n${first.number} · Compra de cadeiras <b>\nhttps://lavra.example/p/${first.number}`,
  )
  expect(mail?.text).toContain(second.number)
  expect(mail?.raw).not.toContain('cadeiras <b>\r\n</')
  expect(mail?.header('Message-ID')).toMatch(/^<notification-\d+\.[0-9a-f]{16}@mail\.example>$/)
  expect(mail?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  expect(mail?.header('Auto-Submitted')).toBe('auto-generated')
  await work()
  expect(toDandara()).toHaveLength(1)
})

it('what was recalled within the grace, read meanwhile or hidden meanwhile is told in no mail', async () => {
  const recalled = await arrive()
  const [read, hidden] = [await arrive(), await arrive()]
  await tell()
  // Undone, though the job that withdraws it has not run yet.
  await world.run(recallProcess, ana, { processId: recalled.processId })
  const { items } = await world.ask(listNotifications, dandara, { limit: 100 })
  const ofRead = items.find((item) => item.process?.number === read.number)
  await world.run(markNotification, dandara, { notificationId: ofRead!.id, read: true })
  await sql`update process set level = 'confidential' where id = ${hidden.processId}`.execute(world.db)
  world.clock.pass(61)
  await deliver(world, mailing)
  expect(toDandara()).toEqual([])
})

it('of a restricted process the mail has the number alone, of a confidential one nothing at all', async () => {
  const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
  const [one, secret] = [
    await arrive({ ...restricted, summary: 'Licença de Fulano' }),
    await arrive({ ...restricted, summary: 'Apuração de Beltrano' }),
  ]
  await tell()
  await sql`update process set level = 'confidential' where id = ${secret.processId}`.execute(world.db)
  const grant = {
    process_id: secret.processId,
    user_id: people.dandara,
    unit_id: units.people,
    granted_by: people.ana,
    granted_at: new Date(),
  }
  await world.db.insertInto('access_grant').values(grant).execute()
  await work()
  const [mail] = toDandara()
  expect(mail?.text).toContain(one.number)
  expect(mail?.text).toContain('Há novidade em um processo sigiloso seu')
  for (const word of ['Licença', 'Apuração', secret.number, 'Fulano']) expect(mail?.raw + mail!.text).not.toContain(word)
})

it('nobody writes a header of their own: line breaks in what people typed stay text', async () => {
  const { processId } = await arrive()
  await sql`update process set summary = ${'x\r\nBcc: other@elsewhere.example\r\n\r\nbody'} where id = ${processId}`.execute(world.db)
  await work()
  const [mail] = toDandara()
  expect(mail?.header('Bcc')).toBeNull()
  expect(mail?.to).toEqual(['dandara@lavra.example'])
  expect(mail?.header('Subject')).toContain('Processo_recebido')
})

it('a server that is busy is asked again under the same Message-ID; one that refuses is not, and the administrator is told', async () => {
  await arrive()
  await tell()
  world.clock.pass(61)
  server.refuse(451, 'try later')
  await expect(mailing.sendMail({ userId: people.dandara })).rejects.toThrow('451')
  server.refuse(null)
  await mailing.sendMail({ userId: people.dandara })
  await mailing.sendMail({ userId: people.dandara })
  expect(toDandara()).toHaveLength(1)
  // As after a crash between the sending and its note.
  await sql`update mail set sent_at = null where user_id = ${people.dandara} and id = (select max(id) from mail)`.execute(world.db)
  await mailing.sendMail({ userId: people.dandara })
  const [first, second] = toDandara()
  expect(second?.header('Message-ID')).toBe(first?.header('Message-ID'))

  await arrive()
  server.refuse(550, 'no such user')
  await work()
  expect(await world.ask(listMailFailures, as('elisa'), {})).toMatchObject({
    isOn: true,
    items: [{ to: 'dandara@lavra.example', name: 'Dandara Pires', error: expect.stringContaining('no such user') }],
  })
  await expectRefusal(world.ask(listMailFailures, ana, {}), 'may-not-administer')
  await arrive()
  server.refuse(451, 'always busy')
  await tell()
  world.clock.pass(61)
  for (let attempt = 1; attempt < mostAttempts; attempt++) await expect(mailing.sendMail({ userId: people.dandara })).rejects.toThrow('451')
  await mailing.sendMail({ userId: people.dandara })
  expect((await world.ask(listMailFailures, as('elisa'), {})).items).toHaveLength(2)
})

it('the link of a mail stops its kinds and no others, without signing in; a made-up one stops nothing', async () => {
  await arrive()
  await work()
  const link = new URL(/https:\S+parar\S+/.exec(toDandara()[0]!.text)![0])
  const token = link.searchParams.get('codigo')!
  const nobody = publicActor('192.0.2.9', 'mail program')
  for (const wrong of [token.replace('arrival', 'assigned'), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, ''])
    await expectRefusal(world.run(stopNotificationMails, nobody, { token: wrong }), 'link-not-valid')
  expect(await world.run(stopNotificationMails, nobody, { token })).toEqual({ kinds: ['arrival'] })
  expect((await world.ask(showNotificationWishes, dandara, {})).wishes.mail).toEqual(['assigned'])
  await world.run(stopNotificationMails, nobody, { token })
  server.taken.length = 0
  await arrive()
  await work()
  expect(toDandara()).toEqual([])
})

it('wishes: nothing in the application and nothing by mail is not told at all; by default an assignment is mailed with the digest of the day', async () => {
  await wish({ app: [], mail: ['arrival'] })
  await arrive()
  await work()
  expect(toDandara()).toHaveLength(1)
  const before = (await world.ask(listNotifications, dandara, { limit: 100 })).items.length
  await wish({ app: [], mail: [] })
  await arrive()
  await work()
  expect([toDandara().length, (await world.ask(listNotifications, dandara, { limit: 100 })).items.length]).toEqual([1, before])
  world.clock.set('2027-03-02T15:00:00Z')
  const { processId } = await started(ana)
  await world.run(assignProcess, ana, { processId, userId: people.bruno })
  await work()
  const toBruno = () => server.taken.filter(({ to }) => to.includes('bruno@lavra.example'))
  expect(toBruno()).toEqual([])
  world.clock.set('2027-03-03T11:00:01Z')
  await deliver(world, mailing)
  expect(toBruno()).toHaveLength(1)
})
