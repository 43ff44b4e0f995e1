/**
 * How do key files get on disk and back? Written once, whole or not at all, never replaced: the bytes are flushed under another name
 * and then linked to theirs, which fails if somebody was faster. So two servers that start at once end with the same keys.
 */
import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { platform } from 'node:os'
import { dirname, join } from 'node:path'
import { KeyringError } from './keyring-error.ts'

export async function makeKeyFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 }).catch(unreadable(folder))
  if (made !== undefined) await flush(dirname(folder))
}

/** True when this call made the file; false when it was there already, whose content then counts. */
export async function createOnce(path: string, text: string): Promise<boolean> {
  const temporary = join(dirname(path), `.new-${randomUUID()}`)
  try {
    const handle = await open(temporary, 'wx', 0o600)
    await handle
      .writeFile(text)
      .then(() => handle.sync())
      .finally(() => handle.close())
    await link(temporary, path)
    await flush(dirname(path))
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw new KeyringError('unreadable', `cannot write the key file ${path}: ${(error as Error).message}`, error)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Null when there is no such file. */
export async function readKeyFile(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error) => (isCode(error, 'ENOENT') ? null : unreadable(path)(error)))
}

export async function listKeyFiles(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(unreadable(folder))).filter((name) => !name.startsWith('.')).sort()
}

/** A sentence when others than the owner may read or enter; null otherwise, and on Windows, where modes say nothing. */
export async function looseness(path: string): Promise<string | null> {
  if (platform() === 'win32') return null
  const mode = (await stat(path).catch(unreadable(path))).mode & 0o777
  return mode & 0o077 ? `${path} is open to other users of this machine (mode ${mode.toString(8)}): remove their access` : null
}

/** Makes the operating system write the names in a folder to the medium; Windows does so by itself and refuses to be asked. */
async function flush(folder: string) {
  if (platform() === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

function unreadable(path: string) {
  return (error: Error): never => {
    throw new KeyringError('unreadable', `cannot read ${path}: ${error.message}; give it to the user the server runs as`, error)
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code
