/**
 * The job that mails a person what is due to them: gathered into one mail, asked again whether they may see it, and left out when they read
 * it in the application meanwhile. At least once: a mail that left before the crash leaves again under the same Message-ID.
 */
import { z } from 'zod'
import { type Mailer, MailRefused, oneLine } from '../../kernel/mail.ts'
import type { World } from '../../kernel/world.ts'
import { asPerson } from './as-person.ts'
import { defaultWishes } from './delivery.rules.ts'
import { gatherMail, selectUnsent, updateFailed, updateSent } from './mail.queries.ts'
import { mailText } from './mail-text.rules.ts'
import { selectToSend } from './notification.queries.ts'
import { stopToken } from './stop-token.ts'
import { selectAddressees } from './wishes.queries.ts'

/** The queue waits longer each time: this many attempts are about a day and a half. */
export const mostAttempts = 12

const about = z.object({ userId: z.string() })

export const mailJobs = (world: World) => ({
  async sendMail(given: unknown) {
    const { userId } = about.parse(given)
    if (!world.mailer) return
    const unsent = await world.db.transaction().execute(async (tx) => {
      await gatherMail(tx, userId, world.clock.now())
      return selectUnsent(tx, userId)
    })
    for (const mail of unsent) await sendOne(world, world.mailer, userId, mail)
  },
})

async function sendOne(world: World, mailer: Mailer, userId: string, mail: { id: string; attempts: number }): Promise<void> {
  const { items, addressee } = await world.db.transaction().execute(async (tx) => ({
    items: await selectToSend(tx, asPerson(userId), { userId, mailId: mail.id }),
    addressee: (await selectAddressees(tx, [userId]))[0],
  }))
  const done = (write: Promise<void>) => write
  const change = (work: (tx: Parameters<typeof updateSent>[0]) => Promise<void>) => world.db.transaction().execute(work)
  // Everything was read, withdrawn or hidden meanwhile: nothing is left to be said.
  if (items.length === 0) return done(change((tx) => updateSent(tx, mail.id, world.clock.now())))
  const at = world.clock.now()
  if (!addressee?.email) return change((tx) => updateFailed(tx, mail.id, { at, error: 'no address', final: true }))
  const { language } = addressee.wishes ?? defaultWishes
  const token = stopToken(
    world.keys,
    userId,
    items.map((item) => item.kind),
  )
  const stopUrl = `${world.publicUrl}/publico/notificacoes/parar?codigo=${encodeURIComponent(token)}`
  try {
    const words = mailText(items, language, { publicUrl: world.publicUrl, stopUrl })
    await mailer.send({
      to: addressee.email,
      ...words,
      key: `notification-${mail.id}.${world.keys.mac('mail-id', mail.id).toString('hex').slice(0, 16)}`,
      unsubscribe: stopUrl,
    })
  } catch (error) {
    const final = error instanceof MailRefused || mail.attempts + 1 >= mostAttempts
    const said = oneLine(error instanceof Error ? error.message : String(error))
    await change((tx) => updateFailed(tx, mail.id, { at, error: said, final }))
    if (!final) throw error
    world.log.warn({ mail: mail.id, refused: said })
    return
  }
  await change((tx) => updateSent(tx, mail.id, world.clock.now()))
}
