// Under which system account does PostgreSQL run, and where can that account go? PostgreSQL refuses to run as root.
import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { cannotStart } from './cannot-start.ts'

/** Undefined: the account of this process itself. */
export type Account = { name: string; uid: number; gid: number }

/** @param cluster an existing cluster stays with the account that owns it. */
export function accountFor(cluster: string): Account | undefined {
  const uid = process.getuid?.()
  const owner = ownerOf(cluster)
  if (uid !== 0) {
    if (owner && owner.uid !== uid)
      throw cannotStart(
        `The data in ${cluster} belongs to system user ${owner.uid}, not to you (${uid}): start Lavra as the user who made it.`,
      )
    return undefined
  }
  const accounts = systemAccounts()
  if (owner && owner.uid !== 0) return accounts.find((account) => account.uid === owner.uid) ?? { name: String(owner.uid), ...owner }
  const account = accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody')
  if (!account)
    throw cannotStart(
      'PostgreSQL refuses to run as root and this system has neither a user "postgres" nor "nobody": start Lavra as an ordinary user.',
    )
  return account
}

/** Whether the account may enter every folder on the way to `path` and, if it exists, read it. */
export function canReach(path: string, account: Account | undefined): boolean {
  if (!account) return readable(path)
  const full = resolve(path)
  for (let dir = dirname(full); ; dir = dirname(dir)) {
    if (!allows(dir, account, 1)) return false
    if (dir === dirname(dir)) return allows(full, account, 4)
  }
}

function readable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}

function allows(path: string, account: Account, bit: 1 | 4): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return true
  const shift = found.uid === account.uid ? 6 : found.gid === account.gid ? 3 : 0
  return (found.mode & (bit << shift)) !== 0
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && { uid: found.uid, gid: found.gid }
}

function systemAccounts(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name, , uid, gid]) => (name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []))
    .filter(({ uid }) => uid !== 0)
}
