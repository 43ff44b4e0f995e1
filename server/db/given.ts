// Is the PostgreSQL that an operator gives one that Lavra can work with? Asked once at the start, answered in a sentence.
import { Client } from 'pg'
import { cannotStart } from './embedded/cannot-start.ts'

/** Older ones lack `nulls not distinct`, which the migrations use. */
const oldest = 15

/** @throws `CannotStart` when it cannot be reached or used; `name` is the variable that holds the address. */
export async function checkGiven(name: string, url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'lavra check', connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; text: string; utf8: boolean; icu: boolean }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as text,
        current_setting('server_encoding') = 'UTF8' as utf8, exists (select from pg_collation where collname = 'pt-BR-x-icu') as icu`,
    )
    const found = rows[0]
    if (!found || found.version < oldest)
      throw cannotStart(`The PostgreSQL of ${name} is version ${found?.text}: Lavra needs ${oldest} or newer.`)
    if (!found.utf8) throw cannotStart(`The database of ${name} is not in UTF-8: create it with encoding 'UTF8'.`)
    if (!found.icu) throw cannotStart(`The PostgreSQL of ${name} was built without ICU, which sorts Portuguese: install one that has it.`)
  } catch (error) {
    throw explained(name, url, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** No password in any sentence. */
function explained(name: string, url: string, error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const { host, username, pathname } = new URL(url)
  const why: Record<string, string> = {
    '28P01': `it does not accept the password of ${username}`,
    '28000': `it does not let ${username} in`,
    '3D000': `it has no database ${pathname.slice(1)}`,
    '42501': `${username} may not connect to ${pathname.slice(1)}`,
    '53300': 'all its connections are taken',
    '57P03': 'it is starting or stopping just now',
  }
  if (why[code]) return cannotStart(`The PostgreSQL of ${name} (${host}) cannot be used: ${why[code]}.`)
  if (/^(E[A-Z]+|08...)$/.test(code) || /timeout/.test(message))
    return cannotStart(`The PostgreSQL of ${name} (${host}) cannot be reached (${code || message}).`)
  return error
}
