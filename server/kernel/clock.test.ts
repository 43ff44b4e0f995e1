/** Clocks change under a running system: by a second when the network corrects them, by an hour when somebody does, and by the calendar. */
import { expect, it } from 'vitest'
import { dayIn, steadyClock } from './clock.ts'

it.each([
  ['goes on', [0, 5, 9], [0, 5, 9]],
  ['stands while a small step back is made good', [10_000, 9_000, 9_500, 10_001], [10_000, 10_000, 10_000, 10_001]],
  ['stands a whole minute, and not longer', [60_000, 0, 60_001], [60_000, 60_000, 60_001]],
  ['follows whoever sets a wrong clock right', [3_600_000, 0, 5], [3_600_000, 0, 5]],
  ['follows a step ahead', [0, 86_400_000], [0, 86_400_000]],
])('%s', (_what, readings, shown) => {
  const rest = readings.values()
  const clock = steadyClock(() => rest.next().value ?? Number.NaN)
  expect(readings.map(() => clock.now().getTime())).toEqual(shown)
})

it.each([
  ['the last second of a day', 'America/Sao_Paulo', '2026-03-03T02:59:59Z', '2026-03-02'],
  ['the first of the next', 'America/Sao_Paulo', '2026-03-03T03:00:00Z', '2026-03-03'],
  ['an hour that is repeated in the autumn', 'Europe/Lisbon', '2026-10-25T01:30:00Z', '2026-10-25'],
  ['a midnight that summer time skipped', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'],
])('the day in a zone: %s', (_what, zone, at, day) => expect(dayIn(zone, new Date(at))).toBe(day))
