/** Control points (P-23): kept by administrators, told by the unit, counted until they are taken away (T-05, R-46, R-60). */
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { listCheckpointProcesses, showCheckpointReport } from '../reports/checkpoints.ts'
import { listDeskGroups } from './group-desk.ts'
import { listAllCheckpoints, listCheckpoints, saveCheckpoint } from './keep-checkpoints.ts'
import { listDesk } from './list-desk.ts'
import { concludeProcess } from './move-process.ts'
import { sendProcess } from './send-process.ts'
import { setCheckpoint, showCheckpoint } from './set-checkpoint.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const [ana, bruno, dandara, elisa] = [agency.as('ana'), agency.as('bruno'), agency.as('dandara'), agency.as('elisa')]
const { planning } = agency.agencies

const point = async (
  name: string,
  position: number,
  rest: { unitId?: string; processTypeId?: string; active?: boolean; id?: string } = {},
) =>
  (await world.run(saveCheckpoint, elisa, { name, agencyId: planning, unitId: null, processTypeId: null, position, active: true, ...rest }))
    .id
const put = (processId: string, checkpointId: string | null, who = ana) => world.run(setCheckpoint, who, { processId, checkpointId })
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name)
const report = (who = ana, typeId?: string) => world.ask(showCheckpointReport, who, { typeId })
const listed = async (asked: { checkpointId?: string; situation?: 'open' | 'concluded'; age?: 'week' | 'month' }, who = ana) =>
  (await world.ask(listCheckpointProcesses, who, { situation: 'all', text: '', limit: 50, ...asked })).items.map((one) => one.process.id)

const analysis = await point('Em análise', 1)
const waiting = await point('Aguardando parecer', 2)
const ours = await point('Na mesa do chefe', 3, { unitId: ana.unitId! })
const ofInquiries = await point('Oitiva', 4, { processTypeId: agency.processTypes.inquiry })

it('is kept for an agency or one of its units, for all types or one, each name once; only active ones are offered', async () => {
  expect(names((await world.ask(listCheckpoints, ana, {})).items)).toEqual([
    'Em análise',
    'Aguardando parecer',
    'Na mesa do chefe',
    'Oitiva',
  ])
  expect(names((await world.ask(listCheckpoints, dandara, {})).items)).not.toContain('Na mesa do chefe')
  await expectRefusal(point('em ANÁLISE', 9), 'already-exists')
  await expectRefusal(point('De fora', 9, { unitId: '999999' }), 'item-not-found')
  await expectRefusal(world.run(saveCheckpoint, ana, { ...elsewhere }), 'may-not-administer')
  const gone = await point('Antigo', 5)
  await point('Antigo', 5, { id: gone, active: false })
  expect(names((await world.ask(listCheckpoints, ana, {})).items)).not.toContain('Antigo')
  expect((await world.ask(listAllCheckpoints, elisa, {})).items.find(({ id }) => id === gone)).toMatchObject({
    active: false,
    processes: 0,
  })
  const { processId } = await started(ana)
  await expectRefusal(put(processId, gone), 'checkpoint-not-offered')
  await expectRefusal(put(processId, ofInquiries), 'checkpoint-not-offered')
})
const elsewhere = { name: 'X', agencyId: planning, unitId: null, processTypeId: null, position: 0, active: true }

it('is one at a time, the unit’s own, with all that was told before and by whom; the desk finds and groups by it', async () => {
  const { processId } = await started(ana)
  const first = await left(world, () => put(processId, analysis))
  expect(first.events).toEqual([['process.checkpoint-set', { checkpoint: 'Em análise' }]])
  expect((await left(world, () => put(processId, analysis, bruno))).audit).toEqual(['setCheckpoint unchanged'])
  await put(processId, waiting, bruno)
  expect(await world.ask(showCheckpoint, ana, { processId })).toMatchObject({
    present: { id: waiting, by: { login: 'bruno' } },
    changes: [{ checkpoint: 'Aguardando parecer' }, { checkpoint: 'Em análise' }],
    whyNotSet: null,
  })
  await world.run(sendProcess, ana, { processId, unitIds: [agency.units.people], keepOpen: true })
  expect(await world.ask(showCheckpoint, dandara, { processId })).toMatchObject({ present: null, changes: [] })
  const desk = { situation: 'all', order: 'activity', text: '', limit: 50 } as const
  const on = async (checkpointId: string, who = ana) =>
    (await world.ask(listDesk, who, { ...desk, checkpointId })).items.map(({ id, checkpoint }) => [id, checkpoint?.name])
  expect(await on(waiting)).toEqual([[processId, 'Aguardando parecer']])
  expect(await on('none')).not.toContainEqual([processId, undefined])
  expect(await on('none', dandara)).toContainEqual([processId, undefined])
  expect((await world.ask(listDeskGroups, ana, { ...desk, by: 'checkpoint' })).items).toContainEqual(
    expect.objectContaining({ key: waiting, name: 'Aguardando parecer', count: 1 }),
  )
  await put(processId, null)
})

it('counts when it was concluded, and no more when it was taken away, which is possible wherever it is (R-60)', async () => {
  world.clock.set('2026-11-01T12:00:00Z')
  const [stays, goes] = [(await started(ana)).processId, (await started(ana)).processId]
  await put(stays, ours)
  await put(goes, ours)
  await world.run(concludeProcess, ana, { processId: goes })
  world.clock.set('2026-11-20T12:00:00Z')
  expect((await report()).checkpoints).toEqual([
    { id: ours, name: 'Na mesa do chefe', active: true, open: 1, concluded: 1, since: expect.stringContaining('2026-11-01T12:00') },
  ])
  expect((await report()).ages).toContainEqual({ age: 'month', open: 1, concluded: 1 })
  expect((await report(ana, agency.processTypes.inquiry)).checkpoints).toEqual([])
  expect(await listed({ checkpointId: ours, situation: 'concluded', age: 'month' })).toEqual([goes])
  expect(await listed({ checkpointId: ours })).toEqual([stays, goes])
  expect(await listed({ checkpointId: ours, age: 'week' })).toEqual([])
  await expectRefusal(put(goes, analysis), 'process-not-open-here')
  await put(goes, null)
  expect(await listed({ checkpointId: ours })).toEqual([stays])
  expect(await listed({}, dandara)).toEqual([])
})

it('what is confidential is counted and listed for its holders alone', async () => {
  const secret = { typeId: agency.processTypes.inquiry, level: 'confidential', legalBasisId: agency.legalBases.inquiry } as const
  const { processId } = await started(ana, secret)
  const hers = { ...ana, opened: new Set([processId]) }
  await put(processId, ofInquiries, hers)
  expect(await listed({ checkpointId: ofInquiries }, hers)).toEqual([processId])
  // before the password it is only known to be there, in no phase
  expect(
    (await world.ask(listDesk, ana, { situation: 'all', order: 'activity', text: '', limit: 50, checkpointId: ofInquiries })).items,
  ).toEqual([])
  expect(await listed({ checkpointId: ofInquiries })).toEqual([])
  expect(await listed({ checkpointId: ofInquiries }, bruno)).toEqual([])
  expect(names((await report(bruno)).checkpoints)).not.toContain('Oitiva')
})
