/** Where do the files of bundles lie? In the cache, one name per try, so that two workers of the same one never write the same file. */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '../../kernel/world.ts'
import type { Format } from './bundle.queries.ts'

const folderOf = (world: World) => join(world.dataDir, 'cache', 'bundles')

export interface Place {
  bundleId: string
  attempt: number
  format: Format
}

export const pathOfPart = (world: World, { bundleId, attempt, format }: Place, part: number) =>
  join(folderOf(world), `${bundleId}-${attempt}-${part}.${format}`)

/** For what is read while it is made. */
export async function openWorkFolder(world: World, { bundleId, attempt }: Place): Promise<string> {
  const folder = join(folderOf(world), `${bundleId}-${attempt}.work`)
  await mkdir(folder, { recursive: true, mode: 0o750 })
  return folder
}

/** Everything of one bundle, but for the files of the try that succeeded. */
export async function removeFiles(world: World, bundleId: string, keep: Place | null): Promise<void> {
  for (const name of await names(world)) {
    const isKept = keep && name.startsWith(`${bundleId}-${keep.attempt}-`) && name.endsWith(`.${keep.format}`)
    if (idOf(name) === bundleId && !isKept) await remove(world, name)
  }
}

/** What no bundle knows of any more. */
export async function removeStrays(world: World, existing: (ids: readonly string[]) => Promise<readonly string[]>): Promise<void> {
  const all = await names(world)
  const known = new Set(await existing([...new Set(all.map(idOf))]))
  for (const name of all) if (!known.has(idOf(name))) await remove(world, name)
}

const idOf = (name: string) => /^\d{1,18}(?=-)/.exec(name)?.[0] ?? '0'
const names = (world: World) => readdir(folderOf(world)).catch(() => [])
const remove = (world: World, name: string) => rm(join(folderOf(world), name), { recursive: true, force: true })
