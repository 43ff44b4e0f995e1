/** Opens everything a running system is made of, and closes it in the right order: database, files, keys, live hints, HTTP. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { openInstallationDatabase } from './db/installation.ts'
import { migrate } from './db/migrate.ts'
import { entrancePage } from './demo/entrance-page.ts'
import { registerUploads } from './domains/documents/files/uploads.routes.ts'
import { closeInspection } from './domains/documents/pdf/inspect-pdf.ts'
import { closeMerging } from './domains/documents/pdf/merge-pdf.ts'
import { closePool } from './domains/documents/pdf/render-document-pdf.ts'
import { ledger, makeMonths } from './domains/history/index.ts'
import { openEntrance } from './domains/organization/entrance.ts'
import { exampleNumber, watchingProcesses } from './domains/processes/index.ts'
import { passwordHooks } from './domains/signatures/index.ts'
import { registerPublicPages } from './edges/public-pages/register-public-pages.tsx'
import { systemClock } from './kernel/clock.ts'
import { openDatabase } from './kernel/db.ts'
import { openDiskStorage } from './kernel/disk-storage.ts'
import { buildApp } from './kernel/http/app.ts'
import { bind } from './kernel/http/bind.ts'
import { liveStream } from './kernel/http/live-stream.ts'
import { openApi } from './kernel/http/openapi.ts'
import { operations } from './kernel/http/operations.ts'
import { serveWebApp } from './kernel/http/web-app.ts'
import { openKeyring } from './kernel/keys.ts'
import { openLive } from './kernel/live.ts'
import { openLogger } from './kernel/logger.ts'
import { openMailer } from './kernel/mail.ts'
import { openPusher } from './kernel/push.ts'
import type { World } from './kernel/world.ts'
import { allRoutes } from './routes.ts'

const webDist = fileURLToPath(new URL('../web/dist', import.meta.url))
export const version = '0.1.0'

export interface System {
  world: World
  app: FastifyInstance
  databaseUrl: string
  close(): Promise<void>
}

export interface SystemOptions {
  progress(): string | null
}

export async function openSystem(config: Config, options: SystemOptions): Promise<System> {
  const log = openLogger(config.LOG_LEVEL)
  const closing: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of closing.reverse()) await step()
  }
  try {
    const database = await openInstallationDatabase(config, (line) => console.log(line))
    closing.push(() => database.stop())
    await migrate(database.ownerUrl, { graphile: true, ...(database.grantTo ? { grantTo: database.grantTo } : {}) })
    const db = openDatabase(database.url)
    closing.push(() => db.destroy())
    const live = await openLive(database.url, log)
    closing.push(() => live.close())
    const keys = await openKeyring({ dataDir: config.dataDir, ...(config.LAVRA_MASTER_KEY ? { masterKey: config.LAVRA_MASTER_KEY } : {}) })
    for (const warning of keys.warnings) log.warn({ keys: warning })
    const mailer = config.SMTP_URL && config.MAIL_FROM ? openMailer({ url: config.SMTP_URL, from: config.MAIL_FROM }) : null
    closing.push(async () => mailer?.close())
    const pusher = config.PUSH_CONTACT
      ? openPusher({ contact: config.PUSH_CONTACT, keys: await keys.pushKey(), services: config.PUSH_SERVICES })
      : null
    const world: World = {
      db,
      clock: systemClock,
      log,
      ledger,
      live,
      storage: await openDiskStorage(join(config.dataDir, 'files')),
      keys,
      mailer,
      pusher,
      publicUrl: (config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).replace(/\/$/, ''),
      dataDir: config.dataDir,
    }
    await db.transaction().execute((tx) => makeMonths(tx, 3))

    const https = world.publicUrl.startsWith('https:')
    const entrance = openEntrance(world, { idleMinutes: config.SESSION_IDLE_MINUTES, https })
    const app = await buildApp(world, { entrance, https, trustProxy: config.TRUST_PROXY ?? false })
    // Closed after the app, whose last answers may still need a PDF drawn or looked into.
    closing.push(
      () => closePool(),
      () => closeInspection(),
      () => closeMerging(),
    )
    closing.push(() => app.close())
    const routes = allRoutes({
      entrance,
      idleMinutes: config.SESSION_IDLE_MINUTES,
      hooks: passwordHooks(db),
      exampleNumber,
      entrancePage: (language) => entrancePage(db, language),
    })
    bind(app, world, routes)
    const endpoints = routes.flatMap((r) => (r.run.endpoint ? [r.run.endpoint] : []))
    const description = openApi(endpoints, world.publicUrl, version)
    app.get('/api/openapi.json', async () => description)
    await registerUploads(app, {
      dataDir: config.dataDir,
      authenticate: ({ actor }) => (actor.userId && actor.unitId ? { userId: actor.userId, unitId: actor.unitId } : null),
    })
    liveStream(app, live, watchingProcesses(db))
    operations(app, world, {
      metricsToken: config.METRICS_TOKEN ?? null,
      separateOwner: database.grantTo !== undefined,
      progress: options.progress,
      version,
    })
    await registerPublicPages(app, world, endpoints, {
      installationName: async (language) => (await entrancePage(db, language)).installationName,
    })
    await serveWebApp(app, webDist)
    return { world, app, databaseUrl: database.url, close }
  } catch (error) {
    await close()
    throw error
  }
}
