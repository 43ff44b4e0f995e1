/** One process of a type per interested party, however somebody would come to a second (P-05, R-56). */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { changeProcess } from './change-process.ts'
import { deleteProcess } from './delete-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, dandara] = [agency.as('ana'), agency.as('dandara')]
const { rows } = await sql<{
  id: string
}>`insert into process_type (name, one_per_interested) values ('Pessoal: Assentamento', true) returning id`.execute(world.db)
const typeId = rows[0]!.id
async function party(name: string) {
  const made = await sql<{
    id: string
  }>`insert into contact (kind, name, agency_id) values ('person', ${name}, ${agency.agencies.planning}) returning id`.execute(world.db)
  return made.rows[0]!.id
}
const file = (who: typeof ana, partyIds: string[], change = {}) => started(who, { typeId, partyIds, ...change })

test('a second one is refused and the first is named, to who may see it; deleted, it is in nobody’s way', async () => {
  const [rosa, olga] = [await party('Rosa Lima'), await party('Olga Reis')]
  await expect(file(ana, [])).rejects.toMatchObject({ code: 'interested-missing' })
  const first = await file(ana, [rosa])
  await expect(file(dandara, [olga, rosa])).rejects.toMatchObject({
    code: 'one-per-interested',
    params: { name: 'Rosa Lima', number: first.number },
  })
  const kept = await file(ana, [olga], { level: 'restricted', legalBasisId: agency.legalBases.personal })
  await expect(file(dandara, [olga])).rejects.toMatchObject({ code: 'one-per-interested-hidden', params: { name: 'Olga Reis' } })
  await world.run(deleteProcess, ana, { processId: kept.processId })
  await file(dandara, [olga])
})

test('neither another party nor another type makes a second (R-56)', async () => {
  const [rosa, olga] = [await party('Rosa Prado'), await party('Olga Prado')]
  await file(ana, [rosa])
  const other = await file(ana, [olga])
  await expect(world.run(changeProcess, ana, { processId: other.processId, partyIds: [olga, rosa] })).rejects.toMatchObject({
    code: 'one-per-interested',
  })
  const purchase = await started(ana, { partyIds: [rosa] })
  await expect(world.run(changeProcess, ana, { processId: purchase.processId, typeId })).rejects.toMatchObject({
    code: 'one-per-interested',
  })
})

test('two start it at once, their parties in opposite order: one is told', async () => {
  const [rosa, olga] = [await party('Rosa Neves'), await party('Olga Neves')]
  const ends = await Promise.allSettled([file(ana, [rosa, olga]), file(dandara, [olga, rosa])])
  const codes = ends.map((end) =>
    end.status === 'fulfilled' ? 'done' : end.reason instanceof Refusal ? end.reason.code : String(end.reason),
  )
  expect(codes.sort()).toEqual(['done', 'one-per-interested'])
})
