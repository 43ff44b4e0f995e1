/** When does a message leave? After the grace, in the person's rhythm, never in their quiet hours, by the clock of their agency. */
import { expect, it } from 'vitest'
import { defaultWishes, dueAt, isQuiet } from './delivery.rules.ts'

const night = { from: 22, to: 6 }
const wish = (change: object) => ({ ...defaultWishes, ...change })
const brasilia = 'America/Sao_Paulo'

it.each([
  ['at once, after the grace', 'mail', { digest: 'now' }, brasilia, '2026-03-02T15:00:00Z', '2026-03-02T15:01:00Z'],
  ['at once, but it is night', 'mail', { digest: 'now', quiet: night }, brasilia, '2026-03-02T03:30:00Z', '2026-03-02T09:00:00Z'],
  ['the grace ends as the night begins', 'mail', { digest: 'now', quiet: night }, brasilia, '2026-03-03T00:59:30Z', '2026-03-03T09:00:00Z'],
  ['every hour', 'mail', { digest: 'hourly' }, brasilia, '2026-03-02T15:10:00Z', '2026-03-02T16:00:00Z'],
  ['every hour, the grace over the full hour', 'mail', { digest: 'hourly' }, brasilia, '2026-03-02T15:59:30Z', '2026-03-02T17:00:00Z'],
  ['every hour, at night', 'mail', { digest: 'hourly', quiet: night }, brasilia, '2026-03-03T01:10:00Z', '2026-03-03T09:00:00Z'],
  ['daily, later today', 'mail', {}, brasilia, '2026-03-02T09:00:00Z', '2026-03-02T11:00:00Z'],
  ['daily, tomorrow', 'mail', {}, brasilia, '2026-03-02T15:00:00Z', '2026-03-03T11:00:00Z'],
  ['daily, in the zone of Acre', 'mail', {}, 'America/Rio_Branco', '2026-03-02T09:00:00Z', '2026-03-02T13:00:00Z'],
  ['daily, at a zone of three quarters', 'mail', {}, 'Asia/Kathmandu', '2026-03-02T00:00:00Z', '2026-03-02T02:15:00Z'],
  ['daily at an hour that is quiet', 'mail', { digestHour: 5, quiet: night }, brasilia, '2026-03-02T07:00:00Z', '2026-03-02T09:00:00Z'],
  ['daily, on the day whose hour was skipped', 'mail', { digestHour: 1 }, 'Europe/Lisbon', '2026-03-29T00:30:00Z', '2026-03-30T00:00:00Z'],
  ['a push knows no digest', 'push', {}, brasilia, '2026-03-02T15:00:00Z', '2026-03-02T15:01:00Z'],
  ['a push waits for the morning too', 'push', { quiet: night }, brasilia, '2026-03-02T03:30:00Z', '2026-03-02T09:00:00Z'],
] as const)('%s', (_, channel, change, zone, now, due) =>
  expect(dueAt({ at: new Date(now), now: new Date(now) }, channel, wish(change), zone).toISOString()).toBe(new Date(due).toISOString()),
)

it('what is found out when the grace is over waits for no other', () => {
  const [at, now] = [new Date('2026-03-02T15:00:00Z'), new Date('2026-03-02T15:01:10Z')]
  expect(dueAt({ at, now }, 'mail', wish({ digest: 'now' }), brasilia)).toEqual(now)
})

it.each([
  [night, 21, false],
  [night, 22, true],
  [night, 5, true],
  [night, 6, false],
  [{ from: 12, to: 14 }, 13, true],
  [{ from: 12, to: 14 }, 14, false],
  [{ from: 8, to: 8 }, 8, false],
  [null, 3, false],
])('quiet %j at %i: %s', (quiet, hour, is) => expect(isQuiet({ hour, minute: 0 }, quiet)).toBe(is))
