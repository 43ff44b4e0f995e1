/** The screens speak English throughout: what remains in Portuguese is data of the agency, which stands in cells. */
import type { Page } from 'playwright-core'
import { newProcess } from '../support/preparation.ts'
import { signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

const screens = ['/', '/conta/sessoes', '/conta/senha', '/conta/chaves', '/administracao']
const forms = ['orgaos', 'unidades', 'usuarios', 'tipos-de-processo', 'tipos-de-documento', 'hipoteses-legais', 'assuntos', 'contatos']

story('the job is done in English, and no screen falls back into Portuguese', async (stage) => {
  const { page } = await signInAs(stage, 'tiago.nogueira', { language: 'en' })
  const { number } = await newProcess(page, 'Wiring of the second floor')
  for (const path of screens) {
    await page.goto(stage.address + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectEnglish(page, path)
  }
  for (const slug of forms) {
    await page.goto(`${stage.address}/administracao/${slug}?item=novo`)
    await page.getByRole('dialog').waitFor()
    await expectEnglish(page, slug)
  }
  await page.goto(`${stage.address}/p/${number}`)
  await page.getByRole('heading', { name: number }).waitFor()
  await page.getByText(`Process ${number} started`).first().waitFor()
  await page.keyboard.press('t')
  await page.getByRole('dialog', { name: 'Assign process' }).getByRole('button', { name: 'Leave unassigned' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Conclude', exact: true }).click()
  await page.getByText(`Process ${number} concluded in your unit.`).waitFor()

  const refused = await page.request.get(`${stage.address}/api/processes/999999999`, { headers: { 'accept-language': 'en' } })
  expect(!/[ãõç]/.test(await refused.text()), `a refusal in English, not ${await refused.text()}`)
})

/** Words only Portuguese has, outside what an agency has entered. */
async function expectEnglish(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  const found = await page.evaluate(() => {
    const copy = document.querySelector('#root, body')?.cloneNode(true) as HTMLElement
    const dialogs = [...document.querySelectorAll('[role=dialog]')].map((dialog) => dialog.cloneNode(true) as HTMLElement)
    for (const part of [copy, ...dialogs])
      for (const data of part.querySelectorAll(
        'header, script, style, [role=gridcell], [role=rowheader], [role=treeitem], [class*=example], code, time',
      ))
        data.remove()
    const text = [copy, ...dialogs].map((part) => part.innerText || part.textContent || '').join(' ')
    return text.match(/[\p{L}-]*(?:ção|ções|ão|ões|ç|ã)[\p{L}-]*|\b(?:não|uma|dos|das|pelo|quem|você|sua|seu)\b/giu)
  })
  expect(found === null, `only English on ${name}, not ${found?.slice(0, 5).join(', ')}`)
}
