/** What have I been told, and how much of it is unread? In all units of the person at once: the bell is theirs, not the unit's. */
import * as contract from '@lavra/contract/notifications.ts'
import { person } from '../../kernel/actor.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { countUnread, selectNotifications } from './notification.queries.ts'

export const listNotifications = query(contract.listNotifications, {
  async run({ tx, actor }, { unread, kind, cursor, limit }) {
    const rows = await selectNotifications(tx, actor, {
      userId: person(actor).userId,
      unread: unread ?? false,
      kind: kind ?? null,
      beforeId: cursor ? (readCursor(cursor, 'id')[0] ?? null) : null,
      limit: limit + 1,
    })
    const items = rows.slice(0, limit)
    const last = items.at(-1)
    return {
      items: items.map((row) => ({ ...row, at: row.at.toISOString() })),
      next: rows.length > limit && last ? writeCursor([last.id]) : null,
    }
  },
})

export const countNotifications = query(contract.countNotifications, {
  async run({ tx, actor }) {
    return { unread: await countUnread(tx, actor, person(actor).userId, contract.countCap), cap: contract.countCap }
  },
})
