/** Two people at once, drafts and what belongs to whom: the rules of notes as tables (P-40, P-43, P-44). */
import { expect, it } from 'vitest'
import { systemActor } from '../../kernel/actor.ts'
import { canReadComments, whyNotAcknowledgeDocument, whyNotChangeComment } from './notes.policy.ts'
import { isStale, isStaleNote } from './revisions.rules.ts'

const actor = { ...systemActor, unitId: '1' }

/** rule, revision somebody saw, revision there is → stale marker or follow-up, stale note */
const revisions: [rule: string, seen: string | null | undefined, present: string | null, stale: boolean, staleNote: boolean][] = [
  ['batch: whatever is there may be written over', undefined, '7', false, false],
  ['nothing was there, nothing is', null, null, false, false],
  ['the same as was seen', '7', '7', false, false],
  ['a colleague changed it', '6', '7', true, true],
  ['a colleague wrote the first one', null, '7', true, true],
  ['a colleague removed it: only a note tells', '7', null, false, true],
]
it.each(revisions)('%s', (_, seen, present, stale, staleNote) => {
  const there = present === null ? null : { revision: present }
  expect([isStale(seen, there), isStaleNote(seen, there)]).toEqual([stale, staleNote])
})

/** rule, creating unit, published, cancelled → comments readable, why not acknowledge */
const documents: [rule: string, unit: string, published: boolean, cancelled: boolean, readable: boolean, whyNot: string | null][] = [
  ['P-44: the own draft is commented', '1', false, false, true, 'document-not-signed'],
  ['P-44: the draft of another unit is not, even where it is read', '2', false, false, false, 'document-not-signed'],
  ['P-43: signed by another unit', '2', true, false, true, null],
  ['D-29: cancelled, nothing to have read', '2', true, true, true, 'document-cancelled'],
]
it.each(documents)('%s', (_, creatingUnitId, published, cancelled, readable, whyNot) => {
  const document = { creatingUnitId, published, cancelled }
  expect([canReadComments(actor, document), whyNotAcknowledgeDocument(document)]).toEqual([readable, whyNot])
})

it('a comment belongs to the unit that inserted it (P-44)', () => {
  expect(whyNotChangeComment(actor, { unitId: '1' })).toBeNull()
  expect(whyNotChangeComment(actor, { unitId: '2' })).toBe('comment-of-other-unit')
  expect(canReadComments(actor, null)).toBe(true)
})
