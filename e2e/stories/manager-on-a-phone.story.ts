/** A manager between two meetings: reads what arrived, signs, assigns and sends it on, on a phone. */
import { chooseTitle, createAndWrite } from '../support/acts.ts'
import { ask, newProcess } from '../support/preparation.ts'
import { expectAccessible, password, phone, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a manager reads, signs and sends a process on a phone', async (stage) => {
  const { page: clerk } = await signInAs(stage, 'camila.rezende')
  const summary = `Autorização de viagem ${Date.now()}`
  const { number, processId } = await newProcess(clerk, summary)
  const { unit } = await ask<{ unit: { code: string } }>(clerk, 'GET', '/session')
  const units = (await (await clerk.request.get(`${stage.address}/api/units?text=SEPLAG/SPGF&receiving=true`)).json()) as {
    items: { id: string; code: string }[]
  }
  const chief = units.items.find(({ code }) => code === 'SEPLAG/SPGF')
  await ask(clerk, 'POST', `/processes/${processId}/routings`, { unitIds: [chief?.id], keepOpen: false })

  const { page } = await signInAs(stage, 'helena.prado', { viewport: phone })
  await page.getByRole('row', { name: new RegExp(number.replace(/[./]/g, '\\$&')) }).click()
  await page.getByRole('heading', { name: number }).waitFor()
  await page.getByText(summary).first().waitFor()
  await createAndWrite(page, { type: 'Despacho', text: 'Autorizo a viagem.' })
  await page.getByRole('tab', { name: 'Visualizar' }).click()
  await page.getByRole('button', { name: /^Assinar/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Assinar documento' })
  await chooseTitle(page)
  await dialog.getByLabel(/^Senha/).fill(password)
  await dialog.getByRole('button', { name: 'Assinar' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expectAccessible(page, 'the process on a phone')
  await picture(page, 'phone-process')

  const acts = page.getByRole('toolbar', { name: 'Ações do processo' })
  for (const name of ['Incluir documento', 'Enviar', 'Atribuir', 'Concluir', 'Mais']) {
    const box = await acts.getByRole('button', { name }).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= phone.width && box.y + box.height <= phone.height, `“${name}” in sight`)
    expect(box.height >= 44 && box.width >= 44, `“${name}” large enough for a thumb, not ${box.width} × ${box.height}`)
  }
  await acts.getByRole('button', { name: 'Enviar' }).click()
  const drawer = page.getByRole('dialog', { name: 'Enviar processo' })
  await drawer.getByRole('button', { name: unit.code }).click()
  await drawer.getByRole('button', { name: 'Enviar', exact: true }).click()
  await page.getByText(`Processo ${number} enviado para ${unit.code}.`).waitFor()

  // several at once, from the list
  const more = []
  for (const n of [1, 2]) more.push(await newProcess(page, `${summary} anexo ${n}`))
  await page.goto(stage.address)
  await page.getByRole('button', { name: 'Selecionar' }).click()
  for (const one of more) await page.getByRole('row', { name: new RegExp(one.number.replace(/[./]/g, '\\$&')) }).click()
  const bar = page.getByRole('toolbar', { name: 'Ações com os selecionados' })
  await bar.getByText('2 selecionados').waitFor()
  await picture(page, 'phone-selection')
  await bar.getByRole('button', { name: 'Concluir' }).click()
  await page.getByRole('dialog', { name: 'Concluir processos na unidade' }).getByRole('button', { name: 'Concluir' }).click()
  await page.getByText('2 processos concluídos.').waitFor()
})
