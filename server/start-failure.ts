/** Why did the system not start? In a sentence for the operator where a person must do something; with its stack where it is a bug. */
import type { Config } from './config.ts'
import { isCannotStart } from './db/embedded/cannot-start.ts'
import { KeyringError } from './kernel/keyring-error.ts'

export function explain(error: unknown, config: Pick<Config, 'HOST' | 'PORT' | 'dataDir'>): string {
  if (isCannotStart(error) || error instanceof KeyringError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code, syscall, path } = error as NodeJS.ErrnoException
  if (syscall === 'listen' || syscall === 'getaddrinfo') return notListening(code ?? '', config)
  if (path && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EDQUOT'].includes(code ?? '')) {
    const why = {
      ENOSPC: 'the disk is full',
      EDQUOT: 'the quota is used up',
      EEXIST: 'a file is in its place',
      ENOTDIR: 'a file is in its way',
    }
    const reason = why[code as keyof typeof why] ?? 'this user may not'
    return `${path} cannot be written, because ${reason} (${code}): see to the data folder ${config.dataDir}, or choose another with LAVRA_DATA.`
  }
  return error.stack ?? error.message
}

function notListening(code: string, { HOST: host, PORT: port }: Pick<Config, 'HOST' | 'PORT'>): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program: stop that one, or choose another port with PORT.`
    case 'EACCES':
      return `This user may not listen on port ${port}: choose one from 1024 on with PORT, and put a server with TLS in front.`
    default:
      return `${host} is no address of this machine (${code}): choose one with HOST, 0.0.0.0 for all.`
  }
}
