// Vitest's global set-up of the database tests: one PostgreSQL for the run, and one migrated database every test file is cloned from.
import { rmSync } from 'node:fs'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { APPLICATION, OWNER } from '../db/embedded/roles.ts'
import { type EmbeddedDatabase, startEmbedded } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { temporaryFolder } from './temporary-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: { adminUrl: string; ownerUrl: string; appUrl: string }
  }
}

export const TEMPLATE = 'lavra_template'

let started: { postgres: EmbeddedDatabase; dataDir: string } | undefined

export async function setup(project: TestProject): Promise<void> {
  const dataDir = temporaryFolder()
  const postgres = await startEmbedded({ dataDir, log: () => undefined, durable: false })
  started = { postgres, dataDir }
  const admin = new Client({ connectionString: postgres.adminUrl })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE} owner ${OWNER}`)
  await admin.end()
  await migrate(inDatabase(postgres.ownerUrl, TEMPLATE), { graphile: true, grantTo: APPLICATION })
  project.provide('database', { adminUrl: postgres.adminUrl, ownerUrl: postgres.ownerUrl, appUrl: postgres.url })
}

export async function teardown(): Promise<void> {
  await started?.postgres.stop()
  if (started) rmSync(started.dataDir, { recursive: true, force: true })
}

/** The same server and role, another database. */
export function inDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
