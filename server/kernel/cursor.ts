/** The opaque place where a page ends: the row values of its last row, for keyset paging. */
import { Refusal } from './refusal.ts'

export function writeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** @throws Refusal `invalid-input` when somebody made the cursor up. */
export function readCursor(cursor: string, length: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === length && values.every((v) => typeof v === 'string')) return values
  } catch {
    // falls through: whatever it was, it is no cursor of ours
  }
  throw new Refusal('invalid-input')
}
