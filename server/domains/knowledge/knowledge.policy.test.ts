/** Who reads and who writes the knowledge base (P-53), as tables. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { type ArticleFacts, versionFor, whyNotRelease, whyNotWithdraw, whyNotWrite } from './knowledge.policy.ts'

const in1: Actor = { ...systemActor, kind: 'person', userId: '9', unitId: '1', agencyId: '1', abilities: abilitiesOf(['contributor']) }
const in2 = { ...in1, unitId: '2' }
const draft: ArticleFacts = { unitId: '1', releasedVersion: null, newestVersion: 1, isEmpty: false }
const released = { ...draft, releasedVersion: 2, newestVersion: 2 }
const rewritten = { ...released, newestVersion: 3 }

describe('which version is read', () => {
  it.each<[string, Actor, ArticleFacts, number | null, number | null]>([
    ['the unit reads its draft', in1, draft, null, 1],
    ['nobody else does', in2, draft, null, null],
    ['nor by its number', in2, draft, 1, null],
    ['everybody reads the released one', in2, released, null, 2],
    ['and no older one', in2, released, 1, null],
    ['nor the draft after it', in2, rewritten, 3, null],
    ['the unit opens with what is released', in1, rewritten, null, 2],
    ['and reads each version', in1, rewritten, 3, 3],
    ['but none that is not there', in1, rewritten, 4, null],
    ['withdrawn is as if it never was', in2, { ...released, releasedVersion: null }, 2, null],
  ])('%s', (_rule, actor, article, asked, expected) => expect(versionFor(actor, article, asked)).toBe(expected))
})

describe('who writes, releases, withdraws', () => {
  const other = 'article-of-other-unit'
  it.each<[string, Actor, ArticleFacts, string | null, string | null, string | null]>([
    ['a draft', in1, draft, null, null, 'article-not-released'],
    ['an empty one', in1, { ...draft, isEmpty: true }, null, 'article-empty', 'article-not-released'],
    ['a released one', in1, released, null, 'article-released', null],
    ['a released one with a draft', in1, rewritten, null, null, null],
    ['another unit', in2, rewritten, other, other, other],
    [
      'a role without it',
      { ...in1, abilities: abilitiesOf(['inspector']) },
      draft,
      ...(Array(3).fill('may-not-keep-knowledge') as [string, string, string]),
    ],
  ])('%s', (_rule, actor, article, ...expected) =>
    expect([whyNotWrite(actor, article), whyNotRelease(actor, article), whyNotWithdraw(actor, article)]).toEqual(expected),
  )
})
