/** Credentials to sign one document: who gives and who revokes them. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { expect, it } from 'vitest'
import { systemActor } from '../../kernel/actor.ts'
import { whyNotGiveToSign, whyNotListSigners, whyNotRevokeToSign } from './signature-grants.policy.ts'

const actor = { ...systemActor, userId: '1', unitId: '10', abilities: abilitiesOf(['contributor']) }
const document = { kind: 'authored' as const, cancelled: false, creatingUnitId: '10' }
const secret = { level: 'confidential' as const }

it.each([
  ['a document of one’s unit', {}, secret, null],
  ['of another unit', { creatingUnitId: '20' }, secret, 'signature-grant-by-own-unit'],
  ['a file', { kind: 'uploaded' as const }, secret, 'not-authored'],
  ['a cancelled one', { cancelled: true }, secret, 'document-cancelled'],
  ['where nothing is confidential', {}, { level: 'restricted' as const }, 'process-not-confidential'],
] as const)('giving: %s', (_what, change, process, code) => {
  expect(whyNotGiveToSign(actor, { ...document, ...change }, process)).toBe(code)
})

it('giving is for those who write there; looking is for every holder', () => {
  const inspector = { ...actor, abilities: abilitiesOf(['inspector']) }
  expect(whyNotGiveToSign(inspector, document, secret)).toBe('may-not-edit')
  expect(whyNotListSigners(inspector, { ...document, creatingUnitId: '20' }, secret)).toBeNull()
})

it.each([
  ['one’s own, from whatever unit', { grantedByUnitId: '20' }, null],
  ['a colleague’s', { grantedById: '2' }, null],
  ['another unit’s', { grantedById: '2', grantedByUnitId: '20' }, 'signature-grant-of-another-unit'],
  ['used or ended', { over: true }, 'signature-grant-over'],
] as const)('revoking: %s', (_what, change, code) => {
  expect(whyNotRevokeToSign(actor, { grantedById: '1', grantedByUnitId: '10', over: false, ...change })).toBe(code)
})
