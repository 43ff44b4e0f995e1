// Which database does this installation use: the one it is given, or the one it brings?
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { APPLICATION } from './embedded/roles.ts'
import { runningDatabase, startEmbedded } from './embedded.ts'
import { checkGiven } from './given.ts'

export type InstallationDatabase = {
  url: string
  ownerUrl: string
  /** The application's role, to be given its rights after a migration; undefined when it is the owner itself. */
  grantTo: string | undefined
  /** Ends what was started here: nothing, where the database was given. */
  stop(): Promise<void>
}

type Settings = { DATABASE_URL?: string | undefined; DATABASE_OWNER_URL?: string | undefined; dataDir: string }

/** @throws `CannotStart` with a sentence for the operator. */
export async function openInstallationDatabase(settings: Settings, log: (line: string) => void): Promise<InstallationDatabase> {
  const given = givenDatabase(settings)
  if (given) {
    await checkGiven('DATABASE_URL', given.url)
    if (given.ownerUrl !== given.url) await checkGiven('DATABASE_OWNER_URL', given.ownerUrl)
    return given
  }
  const { url, ownerUrl, stop } = await startEmbedded({ dataDir: settings.dataDir, log })
  return { url, ownerUrl, grantTo: APPLICATION, stop }
}

/** For tools that work beside a running server: its database, or one started for the time of the work. */
export async function joinInstallationDatabase(settings: Settings, log: (line: string) => void): Promise<InstallationDatabase> {
  const running = settings.DATABASE_URL ? undefined : runningDatabase(settings.dataDir)
  if (!running) return openInstallationDatabase(settings, log)
  return { url: running.url, ownerUrl: running.ownerUrl, grantTo: APPLICATION, stop: async () => undefined }
}

function givenDatabase({ DATABASE_URL: url, DATABASE_OWNER_URL: owner }: Settings): InstallationDatabase | undefined {
  if (!url) return undefined
  const ownerUrl = owner ?? url
  const role = roleIn(url)
  return { url, ownerUrl, grantTo: role && role !== roleIn(ownerUrl) ? role : undefined, stop: async () => undefined }
}

const roleIn = (url: string) => decodeURIComponent(new URL(url).username)

/** Whether nothing of an installation lies there. */
export function dataIsEmpty(dataDir: string): boolean {
  return !existsSync(dataDir) || readdirSync(dataDir).length === 0
}

/** Throws the built-in database away, wherever it lies. Only for a place that was empty before. */
export function removeEmbeddedData(dataDir: string): void {
  const home = join(dataDir, 'postgres')
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true })
  for (const name of ['postgres', 'postgres-passwords.json']) rmSync(join(dataDir, name), { recursive: true, force: true })
}
