/** How do the bytes of one document come out? What a person may not take any more was left out before. */
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { LeftOut } from '@lavra/contract/bundles.ts'
import { orStorageFull } from '../../kernel/disk-space.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import type { Material } from './bundle.queries.ts'

/** Null: it may go in as far as its state is concerned. */
export const whyNotTaken = (item: Material): LeftOut | null => (!item.visible ? 'gone' : item.cancelled ? 'cancelled' : null)

/** Whether the stored bytes are there at all. */
export const isStored = async (world: World, item: Material) => item.sha256 !== null && (await world.storage.has(item.sha256))

/** A page that cannot be drawn is left out; a busy system is another matter. */
export async function drawn<T>(work: () => Promise<T>): Promise<T | 'too-complex'> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'document-not-printable') return 'too-complex'
    throw error
  }
}

export async function copyTo(world: World, sha256: string, path: string): Promise<void> {
  try {
    await pipeline(world.storage.open(sha256), createWriteStream(path))
  } catch (error) {
    throw orStorageFull(error)
  }
}
