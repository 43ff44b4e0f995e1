/** Loads the criterion by which the state's audit reads promotions, accounts of agreements and taxes given back; what is there already is left. */
import { abilities } from '@lavra/contract/abilities.ts'
import * as contract from '@lavra/contract/control-criteria.ts'
import { saveControlCriterion } from '../domains/access/index.ts'
import { type Actor, systemActor } from '../kernel/actor.ts'
import { runCommand } from '../kernel/command.ts'
import type { World } from '../kernel/world.ts'
import { readIds } from './demo.queries.ts'

const criterion = {
  name: 'Auditoria de pessoal, convênios e restituições',
  readers: ['CGE/AUGE', 'CGE/AUGE/DACG'],
  processTypes: ['Convênio: Prestação de Contas', 'Pessoal: Progressão e Promoção', 'Tributos: Restituição de Indébito'],
}

export async function loadControlCriteria(world: World): Promise<void> {
  const ids = await readIds(world.db)
  if (ids.controlCriterion.has(criterion.name)) return
  const of = (map: ReadonlyMap<string, string>, name: string) => map.get(name) ?? null
  const administrator: Actor = {
    ...systemActor,
    kind: 'person',
    abilities: new Set(abilities),
    userId: of(ids.user, 'tiago.nogueira'),
    unitId: of(ids.unit, 'SEPLAG/SUBGD/DTIC'),
    agencyId: of(ids.agency, 'SEPLAG'),
  }
  const input = contract.saveControlCriterion.input.parse({
    name: criterion.name,
    readerIds: criterion.readers.map((code) => ids.unit.get(code)),
    processTypeIds: criterion.processTypes.map((name) => ids.processType.get(name)),
  })
  await runCommand(world, administrator, saveControlCriterion, input)
}
