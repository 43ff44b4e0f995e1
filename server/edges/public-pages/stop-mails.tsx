/** @jsxRuntime automatic */
/**
 * The link at the foot of a mail. Looking at it changes nothing, because mail scanners look at every link: a person presses the button, a
 * mail program sends the same request at once (RFC 8058).
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stopNotificationMails } from '../../domains/notifications/index.ts'
import { publicActor } from '../../kernel/actor.ts'
import { runCommand } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { addresses } from './addresses.ts'
import { type Frame, Layout } from './layout.tsx'
import { MessagePage } from './message-page.tsx'
import { sendPage } from './send-page.ts'

export function stopMails(
  app: FastifyInstance,
  world: World,
  frameOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Frame>,
): void {
  app.get(addresses.stopMails, async (request, reply) =>
    sendPage(request, reply, <StopPage {...(await frameOf(request, reply))} token={tokenOf(request)} />),
  )
  app.post(addresses.stopMails, async (request, reply) => {
    const frame = await frameOf(request, reply)
    const { say } = frame.reader
    const actor = publicActor(request.ip, String(request.headers['user-agent'] ?? '').slice(0, 300))
    const way = { href: addresses.application, name: say('Ir para o Lavra', 'Go to Lavra') }
    try {
      await runCommand(world, actor, stopNotificationMails, { token: tokenOf(request) })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const title = say('Este endereço não vale', 'This address is not valid')
      const text = say(
        'Ele foi copiado pela metade. Copie-o inteiro do e-mail, ou mude as preferências de notificação em sua conta.',
        'It was copied in part. Copy all of it from the mail, or change the notification preferences in your account.',
      )
      return sendPage(request, reply, <MessagePage {...frame} icon="search" title={title} text={text} way={way} />, { status: 404 })
    }
    const title = say('Você não receberá mais estes e-mails', 'You will receive these mails no more')
    const text = say(
      'As notificações continuam no sistema. Para voltar a recebê-las por e-mail, use as preferências de notificação em sua conta.',
      'The notifications are still in the system. To receive them by mail again, use the notification preferences in your account.',
    )
    return sendPage(request, reply, <MessagePage {...frame} icon="yes" title={title} text={text} way={way} />)
  })
}

function StopPage({ reader, installation, token }: Frame & { token: string }) {
  const title = reader.say('Parar de receber estes e-mails?', 'Stop receiving these mails?')
  return (
    <Layout reader={reader} installation={installation} title={title}>
      <form className="message" method="post" action={`${addresses.stopMails}?codigo=${encodeURIComponent(token)}`}>
        <h1>{title}</h1>
        <p className="lead">
          {reader.say(
            'As notificações deste tipo continuam a aparecer no sistema; só os e-mails param.',
            'Notifications of this kind still appear in the system; only the mails stop.',
          )}
        </p>
        <p className="actions">
          <button className="button" type="submit">
            {reader.say('Parar os e-mails', 'Stop the mails')}
          </button>
        </p>
      </form>
    </Layout>
  )
}

function tokenOf(request: FastifyRequest): string {
  return (new URLSearchParams(request.url.split('?')[1] ?? '').get('codigo') ?? '').slice(0, 400)
}
