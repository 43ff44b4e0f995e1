/** @jsxRuntime automatic */
/** Binds the pages for everybody: they translate addresses into commands and answers into HTML, and decide nothing. */
import { randomBytes } from 'node:crypto'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { AccessibilityPage, SiteMapPage } from './about-pages.tsx'
import { addresses, fields } from './addresses.ts'
import { serveAssets } from './assets.ts'
import { checksumProblem, numberProblem, tidy } from './codes.ts'
import { codesOf, openWith, serveDocument } from './document-bytes.ts'
import { DocumentPage } from './document-page.tsx'
import { LandingPage } from './landing-page.tsx'
import type { Frame } from './layout.tsx'
import { MessagePage } from './message-page.tsx'
import { asked, readerOf } from './reader.ts'
import { groupsOf } from './reference-groups.ts'
import { ReferencePage } from './reference-page.tsx'
import { sendPage } from './send-page.ts'
import { stopMails } from './stop-mails.tsx'
import { VerifyPage } from './verify-page.tsx'

export interface PublicPagesOptions {
  installationName(language: Language): Promise<string>
}

export async function registerPublicPages(
  root: FastifyInstance,
  world: World,
  endpoints: readonly AnyEndpoint[],
  options: PublicPagesOptions,
): Promise<void> {
  const frameOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Frame> => {
    const reader = readerOf(request, reply)
    return { reader, installation: await options.installationName(reader.language) }
  }

  await root.register(async (app) => {
    acceptForms(app)
    answerTroubles(app, world, frameOf)
    serveAssets(app)
    serveDocument(app, world)
    stopMails(app, world, frameOf)

    app.get(addresses.landing, async (request, reply) =>
      sendPage(request, reply, <LandingPage {...(await frameOf(request, reply))} />, { cacheable: true }),
    )

    app.get(addresses.verify, async (request, reply) => {
      const frame = await frameOf(request, reply)
      const typed = codesOf(request)
      const isSent = asked(request, fields.number) !== '' || asked(request, fields.checksum) !== ''
      const isWellFormed = !numberProblem(typed.number) && !checksumProblem(typed.checksum)
      const opened = isWellFormed ? await openWith(world, request, typed) : null
      const page = <VerifyPage {...frame} typed={typed} isSent={isSent} opened={opened} />
      return sendPage(request, reply, page, { status: isSent && !opened ? 400 : 200, cacheable: !isSent })
    })

    app.post<{ Body: Record<string, string> }>(addresses.verify, async (request, reply) => {
      const { [fields.number]: number = '', [fields.checksum]: checksum = '' } = request.body ?? {}
      return reply.redirect(addresses.result(tidy({ number: number.slice(0, 60), checksum: checksum.slice(0, 60) })), 303)
    })

    app.get('/publico/documento', async (request, reply) => {
      const codes = codesOf(request)
      const { answer, content } = await openWith(world, request, codes)
      if (!content) return reply.redirect(addresses.result(codes), 303)
      const title = answer.document?.title ?? codes.number
      return sendPage(request, reply, <DocumentPage reader={readerOf(request, reply)} title={title} codes={codes} />)
    })

    app.get(addresses.accessibility, async (request, reply) =>
      sendPage(request, reply, <AccessibilityPage {...(await frameOf(request, reply))} />, { cacheable: true }),
    )
    app.get(addresses.siteMap, async (request, reply) =>
      sendPage(request, reply, <SiteMapPage {...(await frameOf(request, reply))} />, { cacheable: true }),
    )
    const groups = groupsOf(endpoints)
    app.get(addresses.reference, async (request, reply) =>
      sendPage(request, reply, <ReferencePage {...(await frameOf(request, reply))} groups={groups} origin={world.publicUrl} />, {
        cacheable: true,
      }),
    )

    app.get('/publico/*', async (request, reply) => sendPage(request, reply, notFound(await frameOf(request, reply)), { status: 404 }))
  })
}

/** Only the two codes ever come this way, and what mail programs send to stop mails. */
function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  )
}

function notFound(frame: Frame) {
  const { say } = frame.reader
  return (
    <MessagePage
      {...frame}
      icon="search"
      title={say('Página não encontrada', 'Page not found')}
      text={say(
        'Não há nada neste endereço. Ele pode ter mudado, ou foi copiado pela metade.',
        'There is nothing at this address. It may have moved, or was copied in part.',
      )}
    />
  )
}

type FrameOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Frame>

function answerTroubles(app: FastifyInstance, world: World, frameOf: FrameOf): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const frame = await frameOf(request, reply)
    const { say } = frame.reader
    if (error instanceof Refusal && error.code === 'too-many-attempts') {
      const seconds = Number(error.params.seconds ?? 60)
      reply.header('retry-after', String(seconds))
      const title = say('Espere um momento', 'Wait a moment')
      const text = say(
        `Houve muitas tentativas com códigos errados deste lugar. Espere ${seconds === 1 ? '1 segundo' : `${seconds} segundos`} e tente de novo. Nada foi bloqueado.`,
        `There were many attempts with wrong codes from this place. Wait ${seconds === 1 ? '1 second' : `${seconds} seconds`} and try again. Nothing was blocked.`,
      )
      const way = { href: request.method === 'GET' ? request.url : addresses.verify, name: say('Tentar de novo', 'Try again') }
      return sendPage(request, reply, <MessagePage {...frame} icon="clock" title={title} text={text} way={way} />, { status: 429 })
    }
    if (error instanceof Refusal || (error.statusCode && error.statusCode < 500))
      return sendPage(request, reply, notFound(frame), { status: 404 })
    const incident = randomBytes(4).toString('hex').toUpperCase()
    world.log.error({ incident, method: request.method, url: request.url.split('?')[0], err: error })
    const title = say('Algo falhou aqui', 'Something failed here')
    const text = say(
      `A falha foi registrada. Tente de novo em alguns minutos; se persistir, informe ao órgão o código ${incident}.`,
      `The failure was recorded. Try again in a few minutes; if it persists, tell the agency the code ${incident}.`,
    )
    return sendPage(request, reply, <MessagePage {...frame} icon="warning" title={title} text={text} />, { status: 500 })
  })
}
