/** The environment, read and validated once; nothing else reads process.env. All problems are printed together. */
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const repository = fileURLToPath(new URL('..', import.meta.url))
/** An address, a network, or one of the names for them. */
function isNetwork(text: string): boolean {
  const [ip = '', bits] = text.split('/')
  if (isIP(ip) === 0) return ['loopback', 'linklocal', 'uniquelocal'].includes(text)
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(ip) === 4 ? 32 : 128))
}

const optional = z.string().min(1).optional()
const wholeNumber = (least: number, most: number) =>
  z.coerce.number(`must be a whole number from ${least} to ${most}`).int().min(least).max(most)
const address = (protocol: RegExp, example: string) => z.url({ protocol, error: `must be an address like ${example}` }).optional()
const balancers = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine((list) => list.every(isNetwork), 'must be addresses or networks like 10.0.0.7,10.1.0.0/16')
  .optional()
const services = z.string().transform((text) => text.split(',').map((one) => one.trim().toLowerCase()))
const postgresAddress = address(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database')

/** Every variable; the descriptions become `.env.example`. */
export const variables = z.object({
  PORT: wholeNumber(0, 65_535).default(3000).describe('Port to listen on.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  LAVRA_DATA: z.string().default('./data').describe('Folder of database (if embedded), files and keys.'),
  DATABASE_URL: postgresAddress.describe('PostgreSQL 15 or later to use instead of the embedded one.'),
  DATABASE_OWNER_URL: postgresAddress.describe('Owner role for migrations; then DATABASE_URL may have no more than it needs.'),
  LAVRA_MASTER_KEY: optional.describe('32 bytes (base64 or hex) that encrypt the installation’s keys; else a file is made.'),
  PUBLIC_URL: address(/^https?$/, 'https://lavra.example').describe('Address people reach the system at, for links and QR codes.'),
  TRUST_PROXY: balancers.describe('Comma-separated addresses of balancers whose X-Forwarded-For is believed.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('Least severe log line to write.'),
  METRICS_TOKEN: optional.describe('Bearer token for /metrics from other machines; without it only loopback may read.'),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440).default(60).describe('A session ends after this idleness.'),
  SMTP_URL: address(/^smtps?$/, 'smtps://user:password@mail.example:465').describe(
    'Mail server for notifications; without it none are mailed.',
  ),
  MAIL_FROM: z.email('must be an address like lavra@agency.example').optional().describe('Sender of the mails; needed with SMTP_URL.'),
  PUSH_CONTACT: z
    .email('must be an address like lavra@agency.example')
    .optional()
    .describe('Address at which push services may reach the operator; with it notifications go to devices.'),
  PUSH_SERVICES: services
    .default(['fcm.googleapis.com', '*.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com'])
    .describe('Comma-separated hosts of the push services that are sent to; `*.` stands for any name below.'),
  LAVRA_ROLES: z
    .string()
    .regex(/^(http|worker|http,worker|worker,http)$/, 'must be http, worker or http,worker')
    .default('http,worker')
    .describe('What this process does: http, worker or both.'),
})

export type Config = z.infer<typeof variables> & { dataDir: string; roles: Set<string> }

/** Reads `NAME` or the file that `NAME_FILE` names. */
function withFiles(environment: Record<string, string | undefined>, problems: string[]): Record<string, string | undefined> {
  const read = (name: string) => {
    const file = environment[`${name}_FILE`]
    if (!file) return environment[name] || undefined
    try {
      return readFileSync(file, 'utf8').trim()
    } catch (error) {
      problems.push(`${name}_FILE: ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
    }
  }
  return Object.fromEntries(Object.keys(variables.shape).map((name) => [name, read(name)]))
}

/** Everything that is wrong, or the configuration. */
export function parseConfig(environment: Record<string, string | undefined>): Config | string[] {
  const problems: string[] = []
  const { data, error } = variables.safeParse(withFiles(environment, problems))
  problems.push(...(error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  if (data?.SMTP_URL && !data.MAIL_FROM) problems.push('MAIL_FROM: must be given with SMTP_URL')
  if (!data || problems.length > 0) return problems
  return { ...data, dataDir: resolve(repository, data.LAVRA_DATA), roles: new Set(data.LAVRA_ROLES.split(',')) }
}

export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const config = parseConfig(environment)
  if (!Array.isArray(config)) return config
  for (const problem of config) console.error(problem)
  process.exit(78)
}
