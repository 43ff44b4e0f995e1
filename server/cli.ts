// What can an operator do from the command line, beside or without the running server? `npm run backup -- FILE` and the like.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readConfig } from './config.ts'
import { dataIsEmpty, joinInstallationDatabase, openInstallationDatabase, removeEmbeddedData } from './db/installation.ts'
import { backup } from './operations/backup.ts'
import { restore } from './operations/restore.ts'
import { explain } from './start-failure.ts'

const commands: Record<string, { usage: string; run(...args: string[]): Promise<number> }> = {
  backup: { usage: 'backup FILE', run: makeBackup },
  restore: { usage: 'restore FILE', run: restoreBackup },
}

const tell = (line: string) => console.error(line)

async function makeBackup(file: string): Promise<number> {
  const config = readConfig()
  const database = await joinInstallationDatabase(config, tell)
  try {
    const end = await backup({ ownerUrl: database.ownerUrl, dataDir: config.dataDir }, resolve(file))
    console.log(
      `${resolve(file)}: ${sum(Object.values(end.rows))} rows, ${end.files} files, ${end.keys} keys. It holds the keys: keep it as safe as them.`,
    )
    if (end.damaged.length > 0) tell(`These files are lost or changed, and are so in the backup too:\n${end.damaged.join('\n')}`)
    return end.damaged.length > 0 ? 2 : 0
  } finally {
    await database.stop()
  }
}

async function restoreBackup(file: string): Promise<number> {
  const config = readConfig()
  if (!config.DATABASE_URL && !dataIsEmpty(config.dataDir)) {
    tell(`${config.dataDir} is not empty: restore into an empty place, which LAVRA_DATA can name.`)
    return 1
  }
  if (!existsSync(file)) {
    tell(`There is no file ${resolve(file)}.`)
    return 1
  }
  const database = await openInstallationDatabase(config, tell)
  try {
    const end = await restore({ ...database, dataDir: config.dataDir }, resolve(file))
    console.log(`${config.dataDir}: ${sum(Object.values(end.rows))} rows, ${end.files} files, ${end.keys} keys are back and checked.`)
    return 0
  } catch (error) {
    await database.stop()
    if (config.DATABASE_URL) tell('The database may now hold empty tables: drop and create it before the next try.')
    else removeEmbeddedData(config.dataDir)
    throw error
  } finally {
    await database.stop()
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command || args.length !== command.usage.split(' ').length - 1) {
  tell(
    `Usage:\n${Object.values(commands)
      .map(({ usage }) => `  npm run ${usage.replace(' ', ' -- ')}`)
      .join('\n')}`,
  )
  process.exitCode = 64
} else
  try {
    process.exitCode = await command.run(...args)
  } catch (error) {
    tell(explain(error, readConfig()))
    process.exitCode = 1
  }
