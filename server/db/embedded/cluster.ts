// How does an empty folder become a database cluster with its secrets?
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { cannotStart } from './cannot-start.ts'
import type { Place } from './place.ts'
import type { Programs } from './programs.ts'

/** Passwords of the three database roles; see roles.ts. */
export type Secrets = { postgres: string; owner: string; app: string }

const MAJOR = '18'

/** Runs initdb once. An interrupted one leaves only `cluster.new`, which the next start throws away. */
export async function ensureCluster(place: Place, programs: Programs, secrets: Secrets, durable: boolean): Promise<void> {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return checkVersion(place.cluster)
  const fresh = `${place.cluster}.new`
  const passwordFile = join(place.home, 'initdb.password')
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(passwordFile, secrets.postgres, { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  try {
    await promisify(execFile)(programs.initdb, [...initdbArguments(fresh, passwordFile), ...(durable ? [] : ['--no-sync'])], {
      ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      cwd: place.home,
    })
    renameSync(fresh, place.cluster)
  } catch (error) {
    throw cannotStart(
      `PostgreSQL could not create its data in ${place.home}: ${String((error as { stderr?: string }).stderr ?? error).trim()}`,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

// Order and letter case by C.UTF-8 of PostgreSQL itself: it is the same on every system and in every version, so that neither an
// operating system's nor an ICU upgrade silently spoils an index. Lists that people read say `collate "pt-BR-x-icu"` where they sort.
function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    ['--pgdata', folder, '--username', 'postgres', '--pwfile', passwordFile],
    ['--auth-local', 'scram-sha-256', '--auth-host', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
    ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--text-search-config', 'portuguese', '--no-instructions'],
  ].flat()
}

function checkVersion(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== MAJOR)
    throw cannotStart(
      `The data in ${cluster} is of PostgreSQL ${found}, this program brings ${MAJOR}: back up with the version that made it and restore here.`,
    )
}

/** Made on first start, mode 600, beside the cluster and never in it: whoever copies the cluster has no password. */
export function secretsOf(dataDir: string): Secrets {
  const file = join(dataDir, 'postgres-passwords.json')
  if (!existsSync(file)) {
    if (existsSync(join(dataDir, 'postgres/cluster/PG_VERSION')))
      throw cannotStart(`${file} is missing, without which the database beside it cannot be opened: bring it back from a backup.`)
    const made = { postgres: secret(), owner: secret(), app: secret() }
    writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return z.object({ postgres: z.string(), owner: z.string(), app: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8')))
}

const secret = () => randomBytes(24).toString('base64url')
