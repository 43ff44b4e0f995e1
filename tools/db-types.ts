// `npm run db:types`: migrates an empty database and writes what it has become: server/db/types.ts and server/db/schema.sql.
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '../server/db/embedded.ts'
import { generateTypes } from '../server/db/generate-types.ts'
import { migrate } from '../server/db/migrate.ts'
import { dumpSchema } from '../server/db/schema-dump.ts'
import { temporaryFolder } from '../server/testing/temporary-folder.ts'

const folder = resolve(import.meta.dirname, '../server/db')
const dataDir = temporaryFolder()
const postgres = await startEmbedded({ dataDir, log: console.log, durable: false })
try {
  await migrate(postgres.ownerUrl)
  const client = new Client({ connectionString: postgres.ownerUrl })
  await client.connect()
  writeFileSync(join(folder, 'schema.sql'), await dumpSchema(client))
  await client.end()
  writeFileSync(join(folder, 'types.ts'), await generateTypes(postgres.ownerUrl))
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true })
}
