/** Who may do what with a process: the matrix of behaviour 1.6 as a table. */
import { abilitiesOf, type Role } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { inUnit, processFacts } from '../../testing/process-facts.ts'
import { abilitiesOn, type ProcessFacts } from './process.policy.ts'

const actor = (roles: Role[], unitId = '1'): Actor => ({
  ...systemActor,
  kind: 'person',
  channel: 'web',
  userId: '9',
  unitId,
  agencyId: '1',
  abilities: abilitiesOf(roles),
})

const process = (state: 'open' | 'concluded' | 'never', level: ProcessFacts['level'] = 'public'): ProcessFacts =>
  processFacts({
    creatingUnitId: '2',
    level,
    // Per holder: who concluded it has it on their desk no more.
    grants: level === 'confidential' ? [{ userId: '9', unitId: '1', concluded: state === 'concluded' }] : [],
    units: state === 'never' ? [] : [inUnit(state)],
  })

const no = 'process-not-open-here'
/** rule, role, state in the acting unit, level → change, changeLevel, receive, assign, send, conclude, reopen, includeDocument */
const table: [
  rule: string,
  role: Role,
  state: 'open' | 'concluded' | 'never',
  level: ProcessFacts['level'],
  ...expected: (string | null)[],
][] = [
  ['P-11, P-13: open here, everything goes', 'basic', 'open', 'public', null, null, null, null, null, null, 'process-open-here', null],
  ['S-17: a contributor does all but sign', 'contributor', 'open', 'public', null, null, null, null, null, null, 'process-open-here', null],
  ['R-26, P-14: concluded here, only data and reopening', 'basic', 'concluded', 'public', null, null, no, no, no, no, null, no],
  [
    'P-07, P-14: never here, nothing',
    'basic',
    'never',
    'public',
    'may-not-change',
    'may-not-change-level',
    no,
    no,
    no,
    no,
    'process-never-here',
    no,
  ],
  [
    'R-18: confidential is neither sent nor assigned',
    'basic',
    'open',
    'confidential',
    null,
    null,
    null,
    'confidential-does-not-travel',
    'confidential-does-not-travel',
    null,
    'process-open-here',
    null,
  ],
  [
    'R-18: who concluded a confidential process for themselves reopens it for themselves',
    'basic',
    'concluded',
    'confidential',
    null,
    null,
    no,
    'confidential-does-not-travel',
    'confidential-does-not-travel',
    no,
    null,
    no,
  ],
  [
    'G-08: an inspector reads only',
    'inspector',
    'open',
    'public',
    'may-not-change',
    'may-not-change-level',
    'may-not-receive',
    'may-not-assign',
    'may-not-send',
    'may-not-conclude',
    'may-not-reopen',
    'may-not-include',
  ],
  [
    'G-08: an administrator administers only',
    'administrator',
    'open',
    'public',
    'may-not-change',
    'may-not-change-level',
    'may-not-receive',
    'may-not-assign',
    'may-not-send',
    'may-not-conclude',
    'may-not-reopen',
    'may-not-include',
  ],
]

describe('what a person may do with a process', () => {
  it.each(table)('%s (%s, %s, %s)', (_rule, role, state, level, ...expected) => {
    const { change, changeLevel, receive, assign, send, conclude, reopen, includeDocument } = abilitiesOn(
      actor([role]),
      process(state, level),
    )
    expect([change, changeLevel, receive, assign, send, conclude, reopen, includeDocument]).toEqual(expected)
  })

  it('asks about the acting unit, not about the person’s others', () => {
    expect(abilitiesOn(actor(['basic'], '7'), process('open')).send).toBe(no)
  })

  it.each<[Role[]]>([[['basic', 'canceller', 'administrator']], [['inspector']], [['contributor']]])(
    'A-13: by a criterion of internal control %j does no more than with a public one that was never here',
    (roles) => {
      const criterion = { unitId: '1', id: '3', name: 'Contas' }
      const byCriterion = abilitiesOn(actor(roles), { ...process('never', 'restricted'), criteria: [criterion] })
      const ofPublic: Record<string, string | null> = abilitiesOn(actor(roles), process('never'))
      expect(Object.entries(byCriterion).filter(([name, whyNot]) => whyNot === null && ofPublic[name] !== null)).toEqual([])
      expect(byCriterion.duplicate).not.toBeNull()
    },
  )
})
