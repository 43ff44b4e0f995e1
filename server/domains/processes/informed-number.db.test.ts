/** Numbers informed by hand (P-03): in a form of the installation, used once, also against those that are generated at the same moment. */
import { expect, test } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { left } from '../../testing/events.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { saveSetting } from '../organization/settings.queries.ts'
import { attachProcess } from './attach-process.ts'
import { checkDigits } from './check-digits.rules.ts'
import { findProcesses } from './find-processes.ts'
import { changeNumber, showInforming } from './informed-number.ts'
import { showProcess } from './show-process.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const [ana, elisa] = [agency.as('ana'), agency.as('elisa')]
const decide = (rule: string, masks = '') =>
  world.db.transaction().execute(async (tx) => {
    await saveSetting(tx, 'number.informed', null, rule)
    await saveSetting(tx, 'number.masks', null, masks)
  })
const inform = (number: string, filedOn = '1999-05-04', who = ana) => started(who, { informed: { number, filedOn } })
const change = (processId: string, number: string, filedOn = '1999-05-04', who = ana) =>
  world.run(changeNumber, who, { processId, number, filedOn })
/** The number that will be generated next, by the pattern of the last. */
function following(number: string): string {
  const body = `${number.slice(0, 8)}${String(Number(number.slice(8, 15)) + 1).padStart(7, '0')}${number.slice(15, -2)}`
  return `${body}${checkDigits['mod97-10'](body)}`
}

test('whose units inform is the installation’s to decide; the number has one of its forms, and a day that has come', async () => {
  await expectRefusal(inform('1500.01.0000001/1999-00'), 'informing-is-off')
  await decide('protocol', '@seq_cod_orgao_05d@/@ano_2d@')
  await expectRefusal(inform('00012/98'), 'informing-is-for-protocol')
  expect((await world.ask(showInforming, elisa, { number: '12' })).judged).toBeNull()
  await expectRefusal(inform('12/98', '1998-01-01', elisa), 'number-without-mask')
  await expectRefusal(inform('00012/98', '2199-01-01', elisa), 'date-in-future')
  const told = await left(world, () => inform('0001298', '1998-03-02', elisa))
  expect(told.events).toEqual([
    ['process.started', { number: '00012/98', type: expect.any(String) }],
    ['process.number-informed', { number: '00012/98', filedOn: '1998-03-02' }],
  ])
  await expectRefusal(inform('00012/98', '1998-03-02', elisa), 'number-taken')
})

test('only an informed number is corrected; the history says both, search finds the new one, and its day makes it the older', async () => {
  await decide('all')
  const generated = await started(ana)
  await expectRefusal(change(generated.processId, generated.number), 'number-not-informed')
  const free = following(generated.number.replace('2026', '1999'))
  const { processId, number } = await inform(free.replace('2026', '1999'))
  await expectRefusal(change(processId, generated.number), 'number-taken')
  expect((await left(world, () => change(processId, number))).audit).toEqual(['changeNumber unchanged'])
  const other = `${number.slice(0, -2)}00`
  expect((await left(world, () => change(processId, other, '1998-01-31'))).events).toEqual([
    ['process.number-changed', { from: number, to: other, filedFrom: '1999-05-04', filedTo: '1998-01-31' }],
  ])
  expect(await world.ask(showProcess, ana, { processId })).toMatchObject({ number: other, filedOn: '1998-01-31' })
  expect((await world.ask(findProcesses, ana, { text: other })).items).toMatchObject([{ id: processId }])
  await drafted(ana, processId)
  await drafted(ana, generated.processId)
  await expectRefusal(world.run(attachProcess, ana, { processId, mainId: generated.processId }), 'older-into-newer')
  await decide('all-protocol-alters')
  await expectRefusal(change(processId, number), 'informing-is-for-protocol')
})

test('a generated number passes over what somebody has informed, or informs at this very moment', async () => {
  await decide('all')
  const before = following((await started(ana)).number)
  await inform(before)
  expect((await started(ana)).number).not.toBe(before)
  for (let i = 0; i < 5; i++) {
    const next = following((await started(ana)).number)
    const [generated, informed] = await Promise.allSettled([started(ana), inform(next)])
    expect(generated.status).toBe('fulfilled')
    if (informed.status === 'rejected') expect(informed.reason).toMatchObject({ code: 'number-taken' })
    else expect(generated).not.toMatchObject({ value: { number: next } })
  }
})
