// `npm run sql:snapshot`: writes server/db/sql/<domain>.sql, every statement the system sends and how PostgreSQL would go about it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startEmbedded } from '../server/db/embedded.ts'
import { migrate } from '../server/db/migrate.ts'
import { planEverything, printed } from '../server/testing/sql/print-sql.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'

const folder = resolve(import.meta.dirname, '../server/db/sql')
const dataDir = temporaryFolder()
const postgres = await startEmbedded({ dataDir, log: console.log, durable: false })
try {
  await migrate(postgres.ownerUrl)
  const admin = new URL(postgres.adminUrl)
  admin.pathname = new URL(postgres.ownerUrl).pathname
  const texts = printed(await planEverything(admin.href))
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  for (const [domain, text] of texts) writeFileSync(join(folder, `${domain}.sql`), text)
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true })
}
