import { describe, expect, it } from 'vitest'
import { pauseBefore, topicsOf } from './live.ts'

describe('live updates', () => {
  it('reads the topics of a message and ignores what it does not understand', () => {
    expect(topicsOf('{"topics":["desk:1","process:2"]}')).toEqual(['desk:1', 'process:2'])
    expect(topicsOf('{"other":1}')).toEqual([])
    expect(topicsOf('not json')).toEqual([])
  })

  it('waits longer each time, up to half a minute', () => {
    expect([0, 1, 2, 9].map((attempt) => pauseBefore(attempt, 1))).toEqual([1_000, 2_000, 4_000, 30_000])
    expect(pauseBefore(0, 0)).toBe(500)
  })
})
