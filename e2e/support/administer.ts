/** What an administrator does on screens in a story: opens a registry, enters something new, gives a person the way in. */
import type { Locator, Page } from 'playwright-core'

/** Opens `Novo …` in a registry, lets `fill` write into its form, saves it and waits until it is gone. */
export async function enter(
  page: Page,
  registry: string,
  create: string,
  fill: (form: Locator) => Promise<void>,
  save = 'Salvar',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Administração' }).getByRole('link', { name: registry }).click()
  await page.getByRole('heading', { name: registry, level: 1 }).waitFor()
  await page.getByRole('button', { name: create }).first().click()
  const form = page.getByRole('dialog', { name: create })
  await fill(form)
  await form.getByRole('button', { name: save }).click()
  await form.waitFor({ state: 'detached' })
}

/** Types into a field with a list and takes what it finds. */
export async function pick(page: Page, form: Locator, field: string, text: string): Promise<void> {
  const input = form.getByRole('combobox', { name: new RegExp(`^${field}`) })
  await input.click()
  await input.fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

export interface NewPerson {
  name: string
  login: string
  unit: string
  role: string
}

/** Creates the person and gives back the link with which they set their password. */
export async function enterPerson(page: Page, { name, login, unit, role }: NewPerson): Promise<string> {
  await enter(
    page,
    'Usuários',
    'Novo usuário',
    async (form) => {
      await form.getByLabel('Nome civil').fill(name)
      await form.getByLabel('Usuário', { exact: true }).fill(login)
      if ((await form.getByRole('group', { name: 'Perfil 1' }).count()) === 0)
        await form.getByRole('button', { name: 'Adicionar perfil' }).click()
      const row = form.getByRole('group', { name: 'Perfil 1' })
      await pick(page, row, 'Unidade', unit)
      await row
        .getByRole('button', { name: /Perfil/ })
        .first()
        .click()
      await page.getByRole('option', { name: role }).click()
    },
    'Criar usuário',
  )
  const card = page.getByRole('dialog', { name })
  await card.getByRole('button', { name: 'Gerar link de senha' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gerar link' }).click()
  const told = page.getByRole('dialog', { name: `Link de senha de ${name}` })
  const link = await told.getByLabel('Endereço').inputValue()
  await told.getByRole('button', { name: 'Já copiei' }).click()
  await told.waitFor({ state: 'detached' })
  await card.getByRole('button', { name: 'Fechar' }).click()
  await card.waitFor({ state: 'detached' })
  return link
}
