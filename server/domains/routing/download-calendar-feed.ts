/** What does a calendar program get at a private address? What its person may see at this moment, as if their key had asked. */
import { createHash } from 'node:crypto'
import * as contract from '@lavra/contract/calendar.ts'
import { systemActor } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { addDays, hashToken } from '../organization/index.ts'
import { selectCalendarOf } from './calendar.queries.ts'
import { selectFeedByToken, touchFeed } from './calendar-feed.queries.ts'
import { openPace } from './feed-pace.ts'
import { feedText } from './feed-text.ts'

/** What is late for longer, or due later, is for the screen. */
const [daysBack, daysAhead, most] = [180, 730, 1000]
/** Calendar programs ask every few minutes at most; a person may press a button now and then. */
const reading = openPace({ most: 30, seconds: 300 })
const guessing = openPace({ most: 100, seconds: 300 })
const touchEveryMs = 3_600_000

export const downloadCalendarFeed = query(contract.downloadCalendarFeed, {
  async run({ tx, actor, now, world }, { file }) {
    const hash = hashToken(file.slice(0, -'.ics'.length))
    reading.require(hash.toString('base64url'), now)
    const feed = await selectFeedByToken(tx, hash)
    if (!feed) {
      guessing.require(actor.ip, now)
      throw new Refusal('item-not-found')
    }
    const { publicUrl } = world
    const today = dayIn(feed.time_zone, now)
    // as a key's: a password opens what is confidential, and a calendar program has none
    const asked = { ...systemActor, kind: 'person', channel: 'key', userId: feed.user_id } as const
    const rows = await selectCalendarOf(tx, asked, feed.unit?.id ?? null, {
      ...{ from: addDays(today, -daysBack), to: addDays(today, daysAhead), mine: feed.scope === 'mine', doneToo: false, limit: most },
    })
    const text = feedText(rows, { publicUrl, language: feed.language, unit: feed.unit?.code ?? null })
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"`, feedId: feed.id, usedAt: feed.used_at }
  },
})

/** When it was last read is written so rarely that reading does not mean writing. */
export async function noteReading(world: World, { feedId, usedAt }: { feedId: string; usedAt: Date | null }): Promise<void> {
  const now = world.clock.now()
  if (!usedAt || now.getTime() - usedAt.getTime() > touchEveryMs) await touchFeed(world.db, feedId, now)
}
