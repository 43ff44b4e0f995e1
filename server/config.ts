/** The environment, read and validated once; nothing else reads process.env. All problems are printed together. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const repository = fileURLToPath(new URL('..', import.meta.url))
const optional = z.string().min(1).optional()

/** Every variable; the descriptions become `.env.example`. */
export const variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port to listen on.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  LAVRA_DATA: z.string().default('./data').describe('Folder of database (if embedded), files and keys.'),
  DATABASE_URL: optional.describe('PostgreSQL 15 or later to use instead of the embedded one.'),
  DATABASE_OWNER_URL: optional.describe('Owner role for migrations; then DATABASE_URL may have no more than it needs.'),
  LAVRA_MASTER_KEY: optional.describe('32 bytes (base64 or hex) that encrypt the installation’s keys; else a file is made.'),
  PUBLIC_URL: optional.describe('Address people reach the system at, for links and QR codes.'),
  TRUST_PROXY: optional.describe('Comma-separated addresses of balancers whose X-Forwarded-For is believed.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('Least severe log line to write.'),
  METRICS_TOKEN: optional.describe('Bearer token for /metrics from other machines; without it only loopback may read.'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(1440).default(60).describe('A session ends after this idleness.'),
  LAVRA_ROLES: z.string().default('http,worker').describe('What this process does: http, worker or both.'),
})

export type Config = z.infer<typeof variables> & { dataDir: string; roles: Set<string> }

/** Reads `NAME` or the file that `NAME_FILE` names. */
function withFiles(environment: Record<string, string | undefined>): Record<string, string | undefined> {
  const names = Object.keys(variables.shape)
  return Object.fromEntries(
    names.map((name) => {
      const file = environment[`${name}_FILE`]
      return [name, file ? readFileSync(file, 'utf8').trim() : environment[name] || undefined]
    }),
  )
}

export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const result = variables.safeParse(withFiles(environment))
  if (!result.success) {
    for (const issue of result.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
    process.exit(78)
  }
  return { ...result.data, dataDir: resolve(repository, result.data.LAVRA_DATA), roles: new Set(result.data.LAVRA_ROLES.split(',')) }
}
