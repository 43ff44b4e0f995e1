/** What people do on screens in many stories, found by role and accessible name as they would. */
import type { Page } from 'playwright-core'

/** From anywhere; ends on the new process, which is confidential when a legal basis for that is named. @returns its number. */
export async function startProcess(
  page: Page,
  { type, summary, confidential }: { type: string; summary: string; confidential?: string },
): Promise<string> {
  await page
    .getByRole('link', { name: 'Iniciar processo' })
    .or(page.getByRole('button', { name: 'Iniciar processo' }))
    .first()
    .click()
  await page.getByRole('searchbox', { name: 'Procurar tipo de processo' }).fill(type)
  await page
    .getByRole('link', { name: type })
    .or(page.getByRole('button', { name: type }))
    .or(page.getByRole('option', { name: type }))
    .first()
    .click()
  await page.getByLabel(/^Especificação/).fill(summary)
  if (confidential) {
    await page
      .locator('label')
      .filter({ hasText: /^Sigiloso/ })
      .click()
    await page.getByRole('combobox', { name: /^Hipótese legal/ }).fill(confidential)
    await page.getByRole('option', { name: confidential }).first().click()
  }
  await page.getByRole('button', { name: 'Iniciar', exact: true }).click()
  await page.waitForURL(/\/p\//)
  return decodeURIComponent(new URL(page.url()).pathname.replace('/p/', ''))
}

/** On a process page; ends in the viewer with the new document open. */
export async function createAndWrite(page: Page, { type, text }: { type: string; text: string }): Promise<void> {
  await page
    .getByRole('button', { name: 'Incluir documento' })
    .or(page.getByRole('link', { name: 'Incluir documento' }))
    .first()
    .click()
  const write = page.getByRole('menuitem', { name: /Escrever/ })
  if (await write.isVisible({ timeout: 2000 }).catch(() => false)) await write.click()
  await page.getByRole('searchbox', { name: 'Procurar tipo de documento' }).fill(type)
  await page
    .getByRole('link', { name: type, exact: true })
    .or(page.getByRole('button', { name: type, exact: true }))
    .first()
    .click()
  await page.getByRole('button', { name: 'Criar e escrever' }).click()
  const editor = page.locator('[contenteditable=true]').first()
  await editor.waitFor()
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
  await page
    .getByText(/Salvo às/)
    .and(page.locator(':visible'))
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Salvar e fechar' }).click()
  await page.waitForURL(/\/p\//)
}

/** In the dialog: who signs for the first time says as what. */
export async function chooseTitle(page: Page): Promise<void> {
  const title = page.getByRole('dialog', { name: 'Assinar documento' }).getByRole('button', { name: /Cargo ou função/ })
  if (!(await title.innerText()).includes('Escolha')) return
  await title.click()
  await page.getByRole('option').first().click()
}

/** With a draft open in the viewer. */
export async function signOpenDocument(page: Page, password: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Assinar/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Assinar documento' })
  await chooseTitle(page)
  await dialog.getByLabel(/^Senha/).fill(password)
  await dialog.getByRole('button', { name: 'Assinar' }).click()
  await dialog.waitFor({ state: 'detached' })
}

export async function sendTo(page: Page, text: string, option: RegExp): Promise<void> {
  await page
    .getByRole('button', { name: /^Enviar/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog', { name: 'Enviar processo' })
  await drawer.getByLabel('Para quais unidades?').fill(text)
  await page.getByRole('option', { name: option }).first().click()
  await drawer.getByRole('button', { name: 'Enviar', exact: true }).click()
  await drawer.waitFor({ state: 'detached' })
}

export async function openProcessFromDesk(page: Page, number: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(number.replace(/[./]/g, '\\$&')) })
    .first()
    .click()
  await page.waitForURL(/\/p\//)
}
