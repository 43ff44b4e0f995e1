import { expect, test } from 'vitest'
import { attendance } from './attendance.ts'

test('a minute after the last touch nobody is there', () => {
  expect(attendance(Date.now())).toEqual({})
  expect(attendance(Date.now() + 61_000)).toEqual({ 'lavra-unattended': '1' })
})
