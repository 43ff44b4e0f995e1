/** Whom a criterion of internal control lets in, and who needs none. What it covers is compared in `visibility.db.test.ts`. */
import { abilitiesOf } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { processFacts } from '../../testing/process-facts.ts'
import { canSeeProcess, criteriaNeeded } from './access.policy.ts'

const actor: Actor = { ...systemActor, kind: 'person', channel: 'web', userId: '9', unitId: '1', abilities: abilitiesOf(['inspector']) }
const here = { unitId: '1', id: '3', name: 'Contas' }
const elsewhere = { unitId: '2', id: '4', name: 'Obras' }
const restricted = { level: 'restricted', units: [], lentTo: [] } as const

describe('a criterion of internal control', () => {
  it.each<[string, Parameters<typeof processFacts>[0], boolean, string[]]>([
    ['lets its unit read what is restricted', { ...restricted, criteria: [here] }, true, ['3']],
    ['lets nobody else read it', { ...restricted, criteria: [elsewhere] }, false, []],
    ['is named alone where another is another unit’s', { ...restricted, criteria: [elsewhere, here] }, true, ['3']],
    ['opens nothing confidential', { ...restricted, level: 'confidential', criteria: [here] }, false, []],
    ['is not needed for what is public', { ...restricted, level: 'public', criteria: [here] }, true, []],
    ['is not needed where the unit has had it', { level: 'restricted', criteria: [here] }, true, []],
    ['is not needed while a block lends it', { ...restricted, lentTo: ['1'], criteria: [here] }, true, []],
  ])('%s', (_what, change, sees, needed) => {
    const process = processFacts(change)
    expect(canSeeProcess(actor, process)).toBe(sees)
    expect(criteriaNeeded(actor, process).map(({ id }) => id)).toEqual(needed)
  })

  it('is of use to nobody who may not read', () => {
    const process = processFacts({ ...restricted, criteria: [here] })
    expect(canSeeProcess({ ...actor, abilities: abilitiesOf(['administrator']) }, process)).toBe(false)
    expect(canSeeProcess({ ...actor, unitId: null }, process)).toBe(false)
  })
})
