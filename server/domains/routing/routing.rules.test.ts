/** What a sending does and when it is refused (P-11, R-26). */
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { planSending, type SendingFacts } from './routing.rules.ts'

const unit = (id: string, receives = true) => ({ id, code: `U${id}`, name: `Unit ${id}`, agencyCode: 'A', receives })
const facts: SendingFacts = {
  fromUnitId: '1',
  wishedIds: ['2', '3'],
  known: [unit('1'), unit('2'), unit('3'), unit('4', false)],
  isOpenIn: () => false,
  owedTo: [],
  keepOpen: false,
}

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
  return 'allowed'
}

describe('planSending', () => {
  it('opens the process in every destination, once each, and concludes it here (P-11)', () => {
    expect(planSending({ ...facts, wishedIds: ['2', '3', '2'] })).toEqual({ destinations: [unit('2'), unit('3')], concludes: true })
  })
  it.each([
    ['goes back to who expects it, open there or not (P-20)', { owedTo: ['3'], isOpenIn: (id: string) => id === '3' }],
    ['goes on as long as it stays open here (P-20)', { owedTo: ['4'], keepOpen: true }],
  ])('%s', (_what, change) => {
    expect(codeOf(() => planSending({ ...facts, ...change }))).toBe('allowed')
  })
  it('keeps it open when asked to (P-11)', () => {
    expect(planSending({ ...facts, keepOpen: true }).concludes).toBe(false)
  })
  it.each([
    ['your own unit', { wishedIds: ['1'] }, 'unit-is-yours'],
    ['a unit not flagged to receive (P-11)', { wishedIds: ['2', '4'] }, 'unit-cannot-receive'],
    ['a unit that does not exist', { wishedIds: ['77'] }, 'unit-cannot-receive'],
    ['leaving while another unit expects it back (R-27)', { owedTo: ['4'] }, 'return-owed'],
    ['a unit where it is already open (R-25)', { isOpenIn: (id: string) => id === '3' }, 'already-open-there'],
  ])('refuses %s', (_what, change, code) => {
    expect(codeOf(() => planSending({ ...facts, ...change }))).toBe(code)
  })
})
