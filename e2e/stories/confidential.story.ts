/** A confidential process from its birth to the renunciation of whoever made it: nobody else ever knows of it. */
import type { Locator, Page } from 'playwright-core'
import { startProcess } from '../support/acts.ts'
import { expectAccessible, password, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a confidential process is made, opened by password, shared and renounced', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const { page: other } = await signInAs(stage, 'neide.caldas')
  const summary = `Apuração reservada ${Date.now()}`
  const basis = 'Investigação de responsabilidade de servidor'
  const number = await startProcess(page, { type: 'Corregedoria: Investigação Preliminar', summary, confidential: basis })
  await page.getByText('Sigiloso').first().waitFor()

  // She gives a credential to somebody in another unit, who knew of nothing until now.
  await other.goto(`${stage.address}/p/${number}`)
  await other.getByText('Processo não encontrado', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Credenciais de acesso' }).click()
  const drawer = page.getByRole('dialog', { name: 'Credenciais de acesso' })
  await choose(drawer.getByRole('combobox', { name: 'Unidade' }), 'SPGF/DCF', /SEPLAG\/SPGF\/DCF/)
  await choose(drawer.getByRole('combobox', { name: 'Pessoa' }), 'Neide', /Neide Caldas/)
  await drawer.getByRole('button', { name: 'Conceder credencial' }).click()
  await drawer.getByText('Nunca abriu').waitFor()
  await expectAccessible(page, 'the credentials of a process')
  await picture(page, 'credentials')
  await drawer.getByRole('button', { name: 'Fechar' }).last().click()
  await drawer.waitFor({ state: 'detached' })

  // It is in her list, in red, without a word of what it is about; the password opens it.
  await other.goto(`${stage.address}/processos/com-credencial`)
  const row = other.getByRole('row', { name: new RegExp(number.replace(/[./]/g, '\\$&')) })
  await row.getByText('Nunca aberto por você').waitFor()
  expect(!(await other.getByText(summary).isVisible()), 'what it is about is not in the list before the password')
  await row.getByText(number).click()
  const ask = other.getByRole('dialog', { name: 'Processo sigiloso' })
  await ask.getByLabel('Sua senha').fill('outra senha')
  await ask.getByRole('button', { name: 'Abrir processo' }).click()
  await ask.getByText('A senha não confere').waitFor()
  await expectAccessible(other, 'the password of a confidential process')
  await ask.getByLabel('Sua senha').fill(password)
  await ask.getByRole('button', { name: 'Abrir processo' }).click()
  await ask.waitFor({ state: 'detached' })
  await other.getByText(summary).first().waitFor()

  // She who made it leaves; the last one cannot.
  await renounce(page)
  await page.waitForURL(/com-credencial/)
  await page.goto(`${stage.address}/p/${number}`)
  await page.getByText('Processo não encontrado', { exact: true }).waitFor()
  await renounce(other)
  await other.getByText(/última pessoa com acesso/).waitFor()
  await picture(other, 'last-credential')
})

async function choose(field: Locator, text: string, name: RegExp): Promise<void> {
  await field.fill(text)
  await field.page().getByRole('option', { name }).first().click()
}

async function renounce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mais', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Renunciar à credencial' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Renunciar', exact: true }).click()
}
