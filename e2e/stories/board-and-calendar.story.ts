/** The board does what its columns stand for, by mouse and by keyboard, and takes it back; a deadline set a moment ago stands in the calendar. */
import { ask, newProcess } from '../support/preparation.ts'
import { expectAccessible, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a card is dragged, brought back and carried by keyboard, and its deadline stands in the calendar', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const summary = `Levado de coluna em coluna ${Date.now()}`
  const { number, processId } = await newProcess(page, summary)
  await page.goto(`${stage.address}/?quadro=marca`)
  const column = (name: string) => page.getByRole('region', { name, exact: true })
  const card = (where: string) => column(where).getByRole('row').filter({ hasText: summary })
  const marked = async () => {
    const { markers } = await ask<{ markers: { name: string }[] }>(page, 'GET', `/processes/${processId}/notes`)
    return markers.map(({ name }) => name).join()
  }
  await card('Sem marcador').dragTo(column('Análise jurídica').getByRole('grid'))
  await page.getByText(`Processo ${number} movido para “Análise jurídica”.`).waitFor()
  await card('Análise jurídica').waitFor()
  expect((await marked()) === 'Análise jurídica', 'dragging put the marker on')
  await expectAccessible(page, 'the board')
  await picture(page, 'board')
  await page.getByRole('button', { name: 'Desfazer', exact: true }).click()
  await page.getByText(`Processo ${number} de volta em “Sem marcador”.`).waitFor()
  await card('Sem marcador').waitFor()
  expect((await marked()) === '', 'undoing took it off')

  // by keyboard: Enter picks it up, Tab goes from column to column, Enter puts it down
  await card('Sem marcador')
    .getByRole('button', { name: `Arrastar ${number}` })
    .focus()
  await page.keyboard.press('Enter')
  const target = page.getByRole('button', { name: /Soltar/ }).and(page.locator(':focus'))
  for (let more = 0; more < 10 && (await column('Análise jurídica').locator(':focus').count()) === 0; more++) {
    if (more > 0) await page.keyboard.press('Tab')
    await target.waitFor()
  }
  await page.keyboard.press('Enter')
  await card('Análise jurídica').waitFor()
  await page.getByText(`Processo ${number} movido para “Análise jurídica”.`).waitFor()
  expect((await marked()) === 'Análise jurídica', 'carrying put the marker on')

  const { dueOn } = await ask<{ dueOn: string }>(page, 'PUT', `/processes/${processId}/deadline`, { due: { days: 3, counted: 'business' } })
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await page.waitForURL((url) => url.pathname === '/calendario')
  await page.goto(`${stage.address}/calendario?dia=${dueOn}&modo=semana`)
  const entry = page.locator(`[data-day="${dueOn}"]`).getByRole('link', { name: new RegExp(summary) })
  await entry.waitFor()
  // into the day by Enter, to the entry by Tab's order, and through it to its process
  await page.locator(`[data-day="${dueOn}"]`).focus()
  await page.keyboard.press('ArrowLeft')
  await page.waitForURL((url) => url.searchParams.get('dia') !== dueOn)
  await page.keyboard.press('ArrowRight')
  await page.waitForURL((url) => url.searchParams.get('dia') === dueOn)
  await entry.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === `/p/${number}`)
})
