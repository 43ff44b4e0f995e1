/**
 * Where does this device keep a text that the server does not have yet? IndexedDB, one entry per person and document; the entry
 * goes when the server has acknowledged its text.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DeviceStorage } from './autosave.ts'
import type { DeviceCopy } from './autosave-machine.ts'

interface Drafts extends DBSchema {
  drafts: { key: string; value: DeviceCopy }
}

let opened: Promise<IDBPDatabase<Drafts>> | null = null

function database(): Promise<IDBPDatabase<Drafts>> {
  opened ??= openDB<Drafts>('lavra-drafts', 1, { upgrade: (db) => void db.createObjectStore('drafts') }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** Each person has their own entries: the next one at the same computer is never offered somebody else's text. */
export function deviceStorage(userId: string, documentId: string): DeviceStorage {
  const key = `${userId}/${documentId}`
  return {
    read: async () => (await (await database()).get('drafts', key)) ?? null,
    write: async (copy) => void (await (await database()).put('drafts', copy, key)),
    remove: async () => (await database()).delete('drafts', key),
  }
}
