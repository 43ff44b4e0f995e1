/** Parameters of the installation: what they say at first, who changes them, what is refused, and what the audit keeps. */
import { settingNames, settingTable } from '@lavra/contract/settings.ts'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { exampleNumber } from '../processes/index.ts'
import { changeSettingWith, listSettings } from './settings.ts'

const changeSetting = changeSettingWith(exampleNumber)
const world = await testWorld()
const { as } = await sampleAgency(world)
const [elisa, ana] = [as('elisa'), as('ana')]
const shown = async (name: string) => (await world.ask(listSettings, elisa, {})).items.find((one) => one.name === name)

it('say their defaults while nobody has changed them', async () => {
  const { items } = await world.ask(listSettings, elisa, {})
  expect(items).toEqual(settingNames.map((name) => ({ name, value: settingTable[name].default, changed: null })))
})

it('are changed by an administrator, who is named beside the value and in the audit', async () => {
  await world.run(changeSetting, elisa, { name: 'document.move', value: 'protocol' })
  expect(await shown('document.move')).toMatchObject({ value: 'protocol', changed: { by: 'Elisa Ramalho' } })
  expect(await world.eventsOf(null)).toContain('setting.changed')
  expect((await sql<{ data: object }>`select data from history_event where kind = 'setting.changed'`.execute(world.db)).rows).toEqual([
    { data: { name: 'document.move', from: 'all', to: 'protocol' } },
  ])
})

it.each([
  ['document.move', 'everybody'],
  ['document.move', true],
  ['attention.assignee-only', 'true'],
  ['tree.folder-size', -1],
  ['tree.folder-size', 1001],
  ['tree.folder-size', 2.5],
  ['tree.folder-size', '20'],
  ['number.masks', 20],
  ['number.masks', '@seq_cod_orgao_sei_07d@\n@ano_4d@'],
] as const)('refuse %s = %s, and keep what they said', async (name, value) => {
  const before = await shown(name)
  await expectRefusal(world.run(changeSetting, elisa, { name, value }), 'setting-value-not-valid')
  expect(await shown(name)).toEqual(before)
})

it('name the mask that nobody could read a number by, and why (P-03)', async () => {
  const good = '@seq_cod_orgao_sei_07d@'
  const change = (value: string) => world.run(changeSetting, elisa, { name: 'number.masks', value })
  await change(` ${good} || @seq_anual_cod_orgao_sei_06d@/@ano_4d@|`)
  expect(await shown('number.masks')).toMatchObject({ value: `${good}|@seq_anual_cod_orgao_sei_06d@/@ano_4d@` })
  await expectRefusal(change(`${good}|@ano_4d@`), 'setting-mask-not-valid', { mask: '@ano_4d@', problem: 'no-sequence' })
  await change(' | ')
  expect(await shown('number.masks')).toMatchObject({ value: '' })
})

it('are neither read nor changed by others', async () => {
  await expectRefusal(world.ask(listSettings, ana, {}), 'may-not-administer')
  await expectRefusal(world.run(changeSetting, ana, { name: 'tree.folder-size', value: 30 }), 'may-not-administer')
})
