/** Signing and checking by tables, S-02, S-05, S-08, S-10, D-21. */
import { describe, expect, it } from 'vitest'
import {
  type DraftFacts,
  planSignature,
  type SigningFacts,
  type VerificationFacts,
  type VerificationState,
  verificationState,
  versionToSign,
} from './signature.rules.ts'

const draft: DraftFacts = { revision: 4, version: 2, dirty: true, empty: false, writerId: null }
const seen = { revision: 4, signerId: '7' }
const facts: SigningFacts = {
  draft,
  preparedVersion: 3,
  frozen: false,
  signed: false,
  title: 'Diretora',
  keyIsCurrent: true,
  published: false,
}
const kept: DraftFacts = { ...draft, dirty: false, version: 3 }

describe('planSignature', () => {
  it.each<[rule: string, change: Partial<SigningFacts>, plan: object]>([
    ['R-04: the first signature freezes and publishes', {}, { act: 'sign', freeze: true, publish: true }],
    [
      'S-08: the second signer signs the same bytes',
      { draft: kept, frozen: true, published: true },
      { act: 'sign', freeze: false, publish: false },
    ],
    ['S-02: the second click answers', { draft: kept, frozen: true, signed: true, published: true }, { act: 'answer' }],
    [
      'S-02: the second click answers even with a title that is gone',
      { draft: kept, frozen: true, signed: true, title: null },
      { act: 'answer' },
    ],
    ['R-03: after an edit everybody signs anew', { draft: kept, published: false }, { act: 'sign', freeze: true, publish: true }],
    ['R-03: another revision than the one shown', { draft: { ...draft, revision: 5 } }, { act: 'refuse', code: 'document-changed' }],
    [
      'R-03: a revision that was signed before is no second click',
      { draft: { ...kept, revision: 5 }, signed: true },
      { act: 'refuse', code: 'document-changed' },
    ],
    ['R-03: kept as a version after it was rendered', { preparedVersion: 2 }, { act: 'refuse', code: 'document-changed' }],
    ['no draft at all', { draft: null }, { act: 'refuse', code: 'document-changed' }],
    ['D-21: somebody else is writing', { draft: { ...draft, writerId: '8' } }, { act: 'refuse', code: 'being-edited' }],
    [
      'D-21: the signer’s own open editor is no obstacle',
      { draft: { ...draft, writerId: '7' } },
      { act: 'sign', freeze: true, publish: true },
    ],
    ['nothing is written', { draft: { ...draft, empty: true } }, { act: 'refuse', code: 'draft-empty' }],
    ['S-05: a title the unit does not offer', { title: null }, { act: 'refuse', code: 'signing-title-unknown' }],
    ['the key was retired while the password was typed', { keyIsCurrent: false }, { act: 'refuse', code: 'wrong-password' }],
  ])('%s', (_rule, change, plan) => expect(planSignature({ ...facts, ...change }, seen)).toEqual(plan))
})

it('a changed draft is signed as its next version, an unchanged one as it is (D-24)', () => {
  expect([versionToSign(draft), versionToSign(kept)]).toEqual([3, 3])
})

describe('verificationState', () => {
  const sound: VerificationFacts = { cancelled: false, standing: 1, holds: true, level: 'public' }
  it.each<[rule: string, facts: VerificationFacts | null, state: VerificationState]>([
    ['public', sound, 'authentic'],
    ['restricted: the codes authorise', { ...sound, level: 'restricted' }, 'authentic'],
    ['confidential', { ...sound, level: 'confidential' }, 'confidential'],
    ['R-03: cancelled by a later edit', { ...sound, standing: 0 }, 'signatures-cancelled'],
    ['D-29: cancelled', { ...sound, cancelled: true }, 'cancelled'],
    ['D-29: cancelled says no more, whatever its bytes are', { ...sound, cancelled: true, holds: false }, 'cancelled'],
    ['something stored was changed', { ...sound, holds: false }, 'damaged'],
    ['something stored of a confidential one was changed', { ...sound, holds: false, level: 'confidential' }, 'damaged'],
    ['nothing, deleted, or a wrong code', null, 'not-found'],
  ])('S-10, %s', (_rule, given, state) => expect(verificationState(given)).toBe(state))
})
