// Which roles and database does an installation have? The owner migrates; the application may do no more than its work.
import type { Client } from 'pg'
import type { Secrets } from './cluster.ts'

export const DATABASE = 'lavra'
export const OWNER = 'lavra_owner'
export const APPLICATION = 'lavra_app'

/** Idempotent; run by the superuser at every start, so that a start cut short is finished by the next. */
export async function ensureRoles(admin: Client, secrets: Secrets): Promise<void> {
  await ensureRole(admin, OWNER, 'login createdb nobypassrls', secrets.owner)
  await ensureRole(admin, APPLICATION, 'login nocreatedb nobypassrls', secrets.app)
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [DATABASE])
  if (rowCount === 0) await admin.query(`create database ${DATABASE} owner ${OWNER}`)
}

async function ensureRole(admin: Client, name: string, abilities: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [name])
  if (rowCount === 0) await admin.query(`create role ${name} ${abilities} password ${admin.escapeLiteral(password)}`)
}
