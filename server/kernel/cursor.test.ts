/** A cursor is ours or it is refused: nothing made up reaches the database. */
import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/expect-refusal.ts'
import { readCursor, writeCursor } from './cursor.ts'

const read = async (cursor: string) => readCursor(cursor, 'instant', 'id')

describe('a cursor', () => {
  it.each([
    ['the instant as PostgreSQL writes it', ['2026-03-02 12:00:00.123456+00', '42']],
    ['in another zone', ['2026-03-02 09:00:00-03', '42']],
    ['as ISO 8601', ['2026-03-02T12:00:00.123Z', '1']],
  ])('comes back as it went: %s', async (_what, values) => expect(await read(writeCursor(values))).toEqual(values))

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', writeCursor('x' as never)],
    ['too short', writeCursor(['2026-03-02 12:00:00+00'])],
    ['too long', writeCursor(['2026-03-02 12:00:00+00', '1', '2'])],
    ['no instant', writeCursor(['yesterday', '1'])],
    ['a day there is not', writeCursor(['2026-13-45 12:00:00+00', '1'])],
    ['an id that does not fit', writeCursor(['2026-03-02 12:00:00+00', '9'.repeat(19)])],
    ['an id with SQL in it', writeCursor(['2026-03-02 12:00:00+00', "1'; drop table process; --"])],
    ['numbers instead of text', Buffer.from('[1,2]').toString('base64url')],
  ])('is refused: %s', async (_what, cursor) => expect(await refusalOf(read(cursor))).toBe('invalid-input'))
})
