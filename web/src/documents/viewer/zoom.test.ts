import { expect, it } from 'vitest'
import { zoomed } from './zoom.ts'

it('goes from step to step and stops at the ends', () => {
  expect(zoomed(1, 'in')).toBe(1.1)
  expect(zoomed(1, 'out')).toBe(0.9)
  expect(zoomed(0.8312, 'in')).toBe(0.9)
  expect(zoomed(0.8312, 'out')).toBe(0.75)
  expect(zoomed(0.8999, 'in')).toBe(1)
  expect(zoomed(4, 'in')).toBe(4)
  expect(zoomed(0.25, 'out')).toBe(0.25)
  expect(zoomed(2.3, 'reset')).toBe(1)
})
