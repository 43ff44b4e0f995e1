// Where do the cluster and PostgreSQL's programs lie? In the data folder and the package, unless the account cannot get there.
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Account } from './account.ts'
import { accountFor, canReach } from './account.ts'

export type Place = {
  /** Owned by the account: `cluster` in it is PostgreSQL's data directory. */
  home: string
  cluster: string
  account: Account | undefined
}

/**
 * Finds or makes the folder for PostgreSQL. A data folder below a private home (`/root`, mode 700) is closed to the account root
 * lends PostgreSQL; the cluster then lies in `/var/lib/lavra/<hash of the data folder's path>` and `postgres` is a link to it.
 */
export function placeOf(dataDir: string, log: (line: string) => void): Place {
  const wanted = join(dataDir, 'postgres')
  const linked = lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(wanted) : undefined
  const account = accountFor(join(linked ?? wanted, 'cluster'))
  let home = linked ?? wanted
  if (!linked && !existsSync(wanted) && !canReach(wanted, account)) {
    home = join('/var/lib/lavra', createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16))
    log(`User ${account?.name} cannot enter ${dataDir}: the database lies in ${home}, linked from there.`)
    symlinkSync(home, wanted)
  }
  mkdirSync(home, { recursive: true })
  chmodSync(home, 0o700)
  if (account) chownSync(home, account.uid, account.gid)
  return { home, cluster: join(home, 'cluster'), account }
}
