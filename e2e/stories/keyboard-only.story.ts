/** The whole job without a mouse: begin a process, write, sign, send (SC-03…SC-08). */
import type { Locator, Page } from 'playwright-core'
import { newVisitor, password, picture } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'
import { paper, untilSaved } from '../support/writing.ts'

/** Tab, or Shift+Tab, until the element has the focus, as somebody who sees the focus ring does. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // held before the first press: while a list is open over the form, the rest of the page has no roles
  const element = await wanted.elementHandle()
  for (let presses = 0; presses < 60; presses++) {
    if (await element?.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${wanted} cannot be reached by ${key}`)
}

story('a process is begun, written, signed and sent with the keyboard alone', async (stage) => {
  const { page } = await newVisitor(stage)
  const { keyboard } = page
  await page.goto(`${stage.address}/entrar`)
  await tabTo(page, page.getByLabel(/^usuário/i))
  await keyboard.type('ana.moura')
  await tabTo(page, page.getByLabel(/^senha/i))
  await keyboard.type(password)
  await keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/')

  await page.getByRole('heading', { name: 'Controle de Processos' }).waitFor()
  await page.getByRole('row').nth(1).or(page.getByText('Nenhum processo')).first().waitFor()
  await keyboard.press('n')
  const types = page.getByRole('searchbox', { name: 'Procurar tipo de processo' })
  await types.and(page.locator(':focus')).waitFor()
  await keyboard.type('Gestão de Contratos: Aditivo')
  await keyboard.press('Enter')
  await tabTo(page, page.getByLabel(/^Especificação/))
  await keyboard.type('Feito só com o teclado')
  await tabTo(page, page.getByRole('button', { name: 'Iniciar', exact: true }))
  await keyboard.press('Enter')
  await page.waitForURL(/\/p\//)

  await page.getByText('Feito só com o teclado').first().waitFor()
  await keyboard.press('d')
  await page.getByRole('searchbox', { name: 'Procurar tipo de documento' }).and(page.locator(':focus')).waitFor()
  await keyboard.type('despacho')
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Criar e escrever' }))
  await keyboard.press('Enter')

  await tabTo(page, paper(page))
  await keyboard.press('Control+End')
  await keyboard.type(' Encaminhe-se para providências.')
  await keyboard.press('Control+s')
  await untilSaved(page)
  // From the text to its tools and back, as the help says.
  await keyboard.press('Alt+F10')
  await page.getByRole('toolbar', { name: 'Ferramentas do editor' }).locator(':focus').waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Assinar' }), 'Shift+Tab')
  await keyboard.press('Enter')
  const signing = page.getByRole('dialog', { name: 'Assinar documento' })
  await signing.getByLabel('Senha').and(page.locator(':focus')).waitFor()
  // as what, and then with which password
  await tabTo(page, signing.getByRole('button', { name: /Cargo ou função/ }), 'Shift+Tab')
  await keyboard.press('ArrowDown')
  await page.getByRole('option').and(page.locator(':focus')).waitFor()
  await keyboard.press('Enter')
  await tabTo(page, signing.getByLabel('Senha'))
  await keyboard.type(password)
  await keyboard.press('Enter')
  await signing.waitFor({ state: 'detached' })
  await page.waitForURL(/\/p\//)
  await page.frameLocator('iframe').getByText('Documento assinado eletronicamente por').waitFor()

  await keyboard.press('e')
  const sending = page.getByRole('dialog', { name: 'Enviar processo' })
  await sending.getByLabel('Para quais unidades?').and(page.locator(':focus')).waitFor()
  await keyboard.type('SEPLAG/SPGF')
  await page.getByRole('option', { name: /SEPLAG\/SPGF\b(?!\/)/ }).waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await tabTo(page, sending.getByRole('button', { name: 'Enviar', exact: true }))
  await keyboard.press('Enter')
  await sending.waitFor({ state: 'detached' })
  await picture(page, 'keyboard-sent')
  const number = decodeURIComponent(new URL(page.url()).pathname.replace('/p/', ''))
  expect(number !== '', 'still on the process')
})
