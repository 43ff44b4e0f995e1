/** Whose credential may be revoked or renewed by whom. */
import { describe, expect, it } from 'vitest'
import { systemActor } from '../../kernel/actor.ts'
import { whyNotDispose, whyNotGrants } from './grants.policy.ts'

const actor = { ...systemActor, userId: '1', unitId: '10' }
const grant = { userId: '2', unitId: '20', grantedById: '3', ended: false }

describe('whyNotDispose (R-35)', () => {
  it.each([
    ['of another unit, given by somebody else', {}, 'grant-of-another-unit'],
    ['given by oneself, in whatever unit', { grantedById: '1' }, null],
    ['given by another, in one’s own unit', { unitId: '10' }, null],
    ['one’s own', { userId: '1', unitId: '10' }, 'grant-is-yours'],
    ['one’s own in another unit, though one gave it', { userId: '1', grantedById: '1' }, 'grant-is-yours'],
    ['ended: it is granted anew', { unitId: '10', ended: true }, 'grant-ended'],
  ])('%s', (_what, change, code) => {
    expect(whyNotDispose(actor, { ...grant, ...change })).toBe(code)
  })
})

it.each([
  ['confidential', null],
  ['restricted', 'process-not-confidential'],
  ['public', 'process-not-confidential'],
] as const)('a %s process: %s', (level, code) => {
  expect(whyNotGrants(actor, { level })).toBe(code)
})
