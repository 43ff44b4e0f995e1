/** A confidential process at the door: who gets in, and what the audit keeps of it. */
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { saveUnitRemark } from './change-process.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as } = agency
const { started } = sampleActs(world, agency)
let processId = ''

beforeAll(async () => {
  processId = (await started(as('ana'), { typeId: agency.processTypes.inquiry })).processId
  await sql`update process set level = 'confidential' where id = ${processId}`.execute(world.db)
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${agency.people.ana}, ${agency.units.purchases}, ${agency.people.ana}, now())`.execute(world.db)
})

async function lastAudited() {
  const { rows } = await sql<{ id: string; name: string; detail: unknown }>`
    select id, name, detail from audit_entry order by id desc limit 1`.execute(world.db)
  return rows[0]!
}

it('opens to its holder, and the audit names it at each reading and each change', async () => {
  await world.ask(showProcess, as('ana'), { processId })
  expect(await lastAudited()).toMatchObject({ name: 'showProcess', detail: { confidential: [processId] } })
  await world.run(saveUnitRemark, as('ana'), { processId, text: 'Aguarda oitiva' })
  expect(await lastAudited()).toMatchObject({ name: 'saveUnitRemark', detail: { confidential: [processId] } })
})

it('is not there for a colleague of the same unit, nor for the holder’s own key for programs', async () => {
  for (const actor of [as('bruno'), { ...as('ana'), channel: 'key' as const }])
    await expectRefusal(world.ask(showProcess, actor, { processId }), 'process-not-found')
})

it('leaves no line of reading where nothing confidential was read', async () => {
  const open = await started(as('ana'))
  const before = await lastAudited()
  await world.ask(showProcess, as('ana'), { processId: open.processId })
  expect(await lastAudited()).toEqual(before)
})
