/** How long failures make wait, and whom. */
import { describe, expect, it } from 'vitest'
import { countersOf, secondsLeft, sourceOf, waitAfter } from './attempts.rules.ts'

const own = { key: 'k', free: 4, longest: 60 }

it.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [8, 8],
  [10, 32],
  [11, 60],
  [5000, 60],
])('%i failures cost %i seconds', (failures, seconds) => expect(waitAfter(failures, own)).toBe(seconds))

describe('seconds left', () => {
  const last = new Date('2026-01-01T00:00:00Z')
  it.each([
    [0, 8],
    [3, 5],
    [7.2, 1],
    [8, 0],
    [901, 0],
    [-7200, 8],
  ])('%d s after the eighth failure: %i', (elapsed, left) =>
    expect(secondsLeft(8, last, new Date(last.getTime() + elapsed * 1000), own)).toBe(left),
  )
  it('forgets after a quarter of an hour, however many there were', () =>
    expect(secondsLeft(5000, last, new Date('2026-01-01T00:15:01Z'), own)).toBe(0))
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s is one place: %s', (ip, place) => expect(sourceOf(ip)).toBe(place))

it('counts a name from one address apart from the same name from another', () => {
  const [mine] = countersOf({ what: 'sign-in', whom: 'ana', ip: '192.0.2.1' })
  const [theirs] = countersOf({ what: 'sign-in', whom: 'ana', ip: '198.51.100.9' })
  expect(mine?.key).not.toBe(theirs?.key)
})

it('has only the address to go by when there is no name', () =>
  expect(countersOf({ what: 'link', whom: '', ip: '192.0.2.1' }).map((c) => c.key)).toEqual(['link * 192.0.2.1']))
