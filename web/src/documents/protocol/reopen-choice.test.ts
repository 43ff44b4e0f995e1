import { expect, it } from 'vitest'
import { isSeen, type PassedUnit, stillToReopen } from './reopen-choice.ts'

const unit = (id: string, state: PassedUnit['state'], active = true): PassedUnit => ({
  unit: { id, code: id, name: id, agencyCode: 'A' },
  state,
  active,
  since: '2026-03-02T12:00:00.000Z',
})
const units = [unit('1', 'concluded'), unit('2', 'concluded', false), unit('3', 'concluded')]

it.each<[what: string, units: PassedUnit[], chosen: string[], sent: string[], isSeen: boolean]>([
  ['nobody chosen, open nowhere', units, [], [], false],
  ['one chosen', units, ['3'], ['3'], true],
  ['one that was deactivated after it was chosen', units, ['2'], [], false],
  ['one that somebody opened after it was chosen', [unit('1', 'open'), ...units.slice(1)], ['1'], [], true],
  ['open somewhere, nobody chosen', [...units, unit('4', 'open')], [], [], true],
  ['open only in a unit that is not active', [...units, unit('4', 'open', false)], [], [], false],
])('P-16: %s', (_what, all, chosen, sent, seen) => {
  expect([stillToReopen(all, new Set(chosen)), isSeen(all, new Set(chosen))]).toEqual([sent, seen])
})
