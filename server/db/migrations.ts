// Which migrations does this program carry?
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = { number: number; name: string; sha256: string; sql: string; transaction: boolean }

export const MIGRATIONS = join(import.meta.dirname, 'migrations')

/** In order of number, which starts at 1 and has no hole. @throws when a file is misnamed or a number is missing or twice there. */
export function listMigrations(folder = MIGRATIONS): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readMigration(folder, file))
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1)
      throw new Error(`Migration ${name} should have number ${index + 1}: numbers follow each other without hole or repeat.`)
  })
  return migrations
}

function readMigration(folder: string, file: string): Migration {
  const found = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file)
  if (!found?.[1] || !found[2]) throw new Error(`Migration ${file} should be named like 0001_organization.sql.`)
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') // a checkout with other line ends is the same migration
  return {
    number: Number(found[1]),
    name: found[2],
    sha256: createHash('sha256').update(sql).digest('hex'),
    sql,
    transaction: !/^-- no transaction\s*$/m.test(sql.split('\n', 1)[0] ?? ''),
  }
}
