/** The way in and what does not open it: refusals that never say which part was wrong, a wait that is told, a session that ended on a click. */
import { ask, newProcess } from '../support/preparation.ts'
import { newVisitor, password, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a wrong password is refused in words, many are slowed down, and nobody learns who exists', async (stage) => {
  const { page } = await newVisitor(stage)
  await page.goto(`${stage.address}/entrar?voltar=${encodeURIComponent('/conta/senha')}`)
  const refused = page.getByRole('alert')
  const attempt = async (login: string, secret: string) => {
    await page.getByLabel('Usuário').fill(login)
    await page.getByLabel('Senha').fill(secret)
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/session'))
    await page.getByRole('button', { name: 'Entrar', exact: true }).click()
    await answered
  }
  await attempt('suely.andrada', 'não é esta')
  await refused.getByText('Usuário ou senha não conferem.').waitFor()
  const known = await refused.innerText()
  await attempt('ninguem.existe', 'não é esta')
  await refused.getByText('Usuário ou senha não conferem.').waitFor()
  expect((await refused.innerText()) === known, 'the same sentence for somebody who does not exist')
  expect((await page.getByLabel('Usuário').inputValue()) === 'ninguem.existe', 'what was typed is still there')
  const wait = refused.getByText(/Foram muitas tentativas\. Aguarde \d+ s/)
  for (let tries = 0; tries < 8 && !(await wait.isVisible()); tries++) await attempt('suely.andrada', `errada ${tries}`)
  await wait.waitFor()

  // the victim's own wait keeps nobody else out, and the sign-in leads to where one wanted to go
  await attempt('ubirajara.leal', password)
  await page.waitForURL((url) => url.pathname === '/conta/senha')
})

story('a session that was ended is renewed over the page, and nothing typed is lost', async (stage) => {
  const { page, context } = await signInAs(stage, 'caio.werneck')
  await page.goto(`${stage.address}/processos/novo`)
  await page.getByRole('searchbox').fill('Gestão de Contratos: Aditivo')
  await page.getByRole('searchbox').press('Enter')
  await page.getByLabel(/^Especificação/).fill('Texto que não se perde')
  await context.clearCookies({ name: /session|lavra-sid|__Host/ })
  await page.getByRole('button', { name: 'Iniciar', exact: true }).click()
  const again = page.getByRole('dialog', { name: 'Entre de novo para continuar' })
  await again.getByLabel('Senha').fill('errada')
  await again.getByRole('button', { name: 'Entrar' }).click()
  await again.getByText('Usuário ou senha não conferem.').waitFor()
  await again.getByLabel('Senha').fill(password)
  await again.getByRole('button', { name: 'Entrar' }).click()
  await page.waitForURL(/\/p\//)
  await page.getByRole('banner').getByText('Caio').first().waitFor({ state: 'hidden' })
  await page.getByText('Texto que não se perde').first().waitFor()
})

story('somebody with several units switches without signing in again, and sees the other desk', async (stage) => {
  const { page } = await signInAs(stage, 'camila.rezende')
  const { summary } = { summary: `Só nesta unidade ${Date.now()}` }
  const { number } = await newProcess(page, summary)
  await page.getByRole('row', { name: new RegExp(number.replace(/[./]/g, '\\$&')) }).waitFor()
  await page.getByRole('button', { name: /^Unidade: SEPLAG\/SPGF\/DCLC/ }).click()
  await page
    .getByRole('menuitemradio', { name: /SEPLAG\/SPGF\/DCF/ })
    .or(page.getByRole('menuitem', { name: /SEPLAG\/SPGF\/DCF/ }))
    .click()
  await page.getByRole('button', { name: /^Unidade: SEPLAG\/SPGF\/DCF/ }).waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  expect((await page.getByText(summary).count()) === 0, 'nothing of the other unit on this desk')
  const { unit } = await ask<{ unit: { code: string } }>(page, 'GET', '/session')
  expect(unit.code === 'SEPLAG/SPGF/DCF', `the server to remember the unit, not ${unit.code}`)
})
