/** Where a process opens again for what a protocol unit includes (P-16), as a table. */
import { expect, it } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import { type PassedUnit, planReopening } from './protocol-inclusion.rules.ts'

const unit = (id: string, state: PassedUnit['state'], active = true): PassedUnit => ({ id, code: `U${id}`, state, active })
const concluded = [unit('1', 'concluded'), unit('2', 'concluded'), unit('3', 'concluded', false)]
const openInFour = [...concluded, unit('4', 'open')]
const openInInactive = [...concluded, unit('4', 'open', false)]

const table: [what: string, units: PassedUnit[], wished: string[], outcome: string[] | string][] = [
  ['one is chosen: it opens there', concluded, ['1'], ['1']],
  ['several are, one of them twice', concluded, ['1', '2', '1'], ['1', '2']],
  ['open somewhere: nobody has to be chosen', openInFour, [], []],
  ['open somewhere: others may be', openInFour, ['2'], ['2']],
  ['somebody opened it there meanwhile: nothing more happens', openInFour, ['4'], []],
  ['open nowhere, none chosen: nobody would see it', concluded, [], 'reopening-unit-missing'],
  ['a unit that never had it', openInFour, ['9'], 'unit-never-had-it'],
  ['one that is no longer active', openInFour, ['3'], 'unit-takes-nothing'],
  ['one of two is no longer active: neither opens', openInFour, ['1', '3'], 'unit-takes-nothing'],
  ['open only where nobody works any more, and chosen there', openInInactive, ['4'], 'unit-takes-nothing'],
  ['open only where nobody works any more, none chosen', openInInactive, [], 'reopening-unit-missing'],
]

it.each(table)('%s', (_what, units, wished, outcome) => {
  let got: string[] | string
  try {
    got = planReopening(units, wished).map(({ id }) => id)
  } catch (error) {
    got = (error as Refusal).code
  }
  expect(got).toEqual(outcome)
})
