/**
 * A confidential process from its birth to the renunciation of whoever made it, and back from the collection when nobody could open it any
 * more: nobody else ever knows of it.
 */
import type { Locator, Page } from 'playwright-core'
import { startProcess } from '../support/acts.ts'
import { addDraft, ask } from '../support/preparation.ts'
import { expectAccessible, password, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a confidential process is made, opened by password, shared, renounced and rescued', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const { page: other } = await signInAs(stage, 'davi.salgado')
  const summary = `Apuração reservada ${Date.now()}`
  const basis = 'Investigação de responsabilidade de servidor'
  const number = await startProcess(page, { type: 'Corregedoria: Investigação Preliminar', summary, confidential: basis })
  await page.getByText('Sigiloso').first().waitFor()

  // She gives a credential to somebody in another unit, who knew of nothing until now, and asks him to sign a draft.
  await other.goto(`${stage.address}/p/${number}`)
  await other.getByText('Processo não encontrado', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Credenciais de acesso' }).click()
  const drawer = page.getByRole('dialog', { name: 'Credenciais de acesso' })
  await choose(drawer, 'Davi')
  await drawer.getByRole('button', { name: 'Conceder credencial' }).click()
  await drawer.getByText('Nunca abriu').waitFor()
  await expectAccessible(page, 'the credentials of a process')
  await picture(page, 'credentials')
  await drawer.getByRole('button', { name: 'Fechar' }).last().click()
  await drawer.waitFor({ state: 'detached' })
  const draft = await askToSign(page, number)

  // It is in his list, in red, without a word of what it is about; the password opens it, and with it the draft.
  await other.goto(`${stage.address}/processos/com-credencial`)
  const row = other.getByRole('row', { name: new RegExp(number.replace(/[./]/g, '\\$&')) })
  await row.getByText('Nunca aberto por você').waitFor()
  expect(!(await other.getByText(summary).isVisible()), 'what it is about is not in the list before the password')
  await row.getByText(number).click()
  const door = other.getByRole('dialog', { name: 'Processo sigiloso' })
  await door.getByLabel('Sua senha').fill('outra senha')
  await door.getByRole('button', { name: 'Abrir processo' }).click()
  await door.getByText('A senha não confere').waitFor()
  await expectAccessible(other, 'the password of a confidential process')
  await door.getByLabel('Sua senha').fill(password)
  await door.getByRole('button', { name: 'Abrir processo' }).click()
  await door.waitFor({ state: 'detached' })
  await other.getByText(summary).first().waitFor()
  expect(await isThere(other, draft), 'whoever is asked to sign reads the draft')

  // She who made it leaves, and nobody signs for her any more; the last one cannot leave.
  await renounce(page)
  await page.waitForURL(/com-credencial/)
  await page.goto(`${stage.address}/p/${number}`)
  await page.getByText('Processo não encontrado', { exact: true }).waitFor()
  expect(!(await isThere(other, draft)), 'what she asked to be signed went with her credential')
  await renounce(other)
  await other.getByText(/última pessoa com acesso/).waitFor()
  await picture(other, 'last-credential')

  // When he is gone the keeper of his unit's collection gives it to somebody who is there.
  const { page: administrator } = await signInAs(stage, 'tiago.nogueira')
  await setActive(administrator, 'davi.salgado', false)
  const { page: keeper } = await signInAs(stage, 'sonia.bicalho')
  await rescue(keeper, stage.address, number)
  await setActive(administrator, 'davi.salgado', true)
  await keeper.goto(`${stage.address}/processos/com-credencial`)
  await keeper.getByText(number).first().waitFor()
})

/** In its own unit's draft, from the document's menu. @returns its id. */
async function askToSign(page: Page, number: string): Promise<string> {
  const { processId } = await ask<{ processId: string }>(page, 'GET', `/numbers/${encodeURIComponent(number)}`)
  const draft = await addDraft(page, processId, 'Despacho')
  await page.goto(`${new URL(page.url()).origin}/p/${number}?documento=${draft.number}`)
  await page.getByRole('button', { name: 'Mais ações do documento' }).click()
  await page.getByRole('menuitem', { name: 'Credenciais de assinatura' }).click()
  const drawer = page.getByRole('dialog', { name: 'Credenciais de assinatura' })
  await choose(drawer, 'Davi')
  await drawer.getByRole('button', { name: 'Conceder para assinar' }).click()
  await drawer.getByRole('heading', { name: 'Aguardando assinatura' }).waitFor()
  await expectAccessible(page, 'the credentials to sign a document')
  await picture(page, 'credentials-to-sign')
  await drawer.getByRole('button', { name: 'Fechar' }).last().click()
  await drawer.waitFor({ state: 'detached' })
  return draft.documentId
}

async function rescue(keeper: Page, address: string, number: string): Promise<void> {
  await keeper.goto(`${address}/processos/acervo-de-sigilosos`)
  await keeper.getByLabel('Sua senha').fill(password)
  await keeper.getByRole('button', { name: 'Abrir o acervo' }).click()
  await keeper.getByRole('button', { name: `Ações de ${number}` }).click()
  await expectAccessible(keeper, 'the collection of a unit')
  await picture(keeper, 'holdings')
  await keeper.getByRole('menuitem', { name: 'Ativar credencial' }).click()
  const dialog = keeper.getByRole('dialog', { name: 'Ativar credencial' })
  await dialog.getByRole('combobox', { name: 'Pessoa da unidade' }).fill('Sônia')
  await keeper.getByRole('option', { name: /Sônia Maria Bicalho/ }).click()
  await dialog.getByRole('button', { name: 'Ativar credencial' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Somebody of the unit DGP, in a form that asks for the unit and the person. */
async function choose(form: Locator, name: string): Promise<void> {
  await form.getByRole('combobox', { name: 'Unidade' }).fill('SPGF/DGP')
  await form
    .page()
    .getByRole('option', { name: /SEPLAG\/SPGF\/DGP/ })
    .first()
    .click()
  await form.getByRole('combobox', { name: 'Pessoa' }).fill(name)
  await form
    .page()
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click()
}

async function isThere(page: Page, documentId: string): Promise<boolean> {
  return (await page.request.get(`${new URL(page.url()).origin}/api/documents/${documentId}`)).ok()
}

interface User {
  id: string
  assignments: { unitId: string; role: string }[]
  [field: string]: unknown
}

async function setActive(administrator: Page, login: string, active: boolean): Promise<void> {
  const { items } = await ask<{ items: User[] }>(administrator, 'GET', `/users?text=${login}`)
  const { units: _units, hasPassword: _hasPassword, ...user } = items[0]!
  const assignments = user.assignments.map(({ unitId, role }) => ({ unitId, role }))
  await ask(administrator, 'PUT', '/users', { ...user, active, assignments })
}

async function renounce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mais', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Renunciar à credencial' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Renunciar', exact: true }).click()
}
