/** A process is found: by its number as anybody may write it, by a part of it, by what it is about; but not by who may not see it. */
import { newProcess } from '../support/preparation.ts'
import { signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a process is found by its number in any punctuation, by a part, and by its summary', async (stage) => {
  const { page } = await signInAs(stage, 'rafael.otoni')
  const word = `Girassol${Date.now()}`
  const { number } = await newProcess(page, `Reforma do galpão ${word}`)
  const open = () => page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('searchbox')
  await page.getByRole('heading', { name: 'Controle de Processos' }).waitFor()
  const arrive = async () => {
    await page.waitForURL((url) => decodeURIComponent(url.pathname) === `/p/${number}`)
    await page.getByRole('heading', { name: number, level: 1 }).waitFor()
    await page.goto(stage.address)
    await page.getByRole('heading', { name: 'Controle de Processos' }).waitFor()
  }
  for (const written of [number, number.replace(/\D/g, ''), number.replaceAll('.', ' ').replace('/', '-'), ` ${number} `]) {
    await open()
    await field.fill(written)
    await page.getByRole('menuitem', { name: new RegExp(`Processo ${number.replace(/[./]/g, '\\$&')}`) }).waitFor()
    await field.press('Enter')
    await arrive()
  }
  const part = number.split('.')[2]?.slice(0, 7) ?? ''
  await open()
  await field.fill(part)
  await page
    .getByRole('menuitem', { name: new RegExp(number.replace(/[./]/g, '\\$&')) })
    .first()
    .click()
  await arrive()
  await open()
  await field.fill(word.toLowerCase())
  await page.getByRole('menuitem', { name: new RegExp(word) }).click()
  await arrive()
  await open()
  await field.fill('0000.00.9999999/1999-00')
  await field.press('Enter')
  await page.getByText('Não há processo nem documento com o número').waitFor()
})

story('a restricted process of another unit cannot be told from one that does not exist', async (stage) => {
  const { page: owner } = await signInAs(stage, 'denise.toledo')
  const word = `Orquídea${Date.now()}`
  const { number, processId } = await newProcess(owner, `Apuração ${word}`, 'Informação pessoal')
  await owner.goto(`${stage.address}/p/${number}`)
  await owner.getByText('Restrito').first().waitFor()

  const { page: other } = await signInAs(stage, 'kaique.ramos')
  const absent = number.replace(/\d{7}\//, '9999999/')
  const told = async (path: string, wanted: string) => {
    await other.goto(stage.address + path)
    await other.getByText('Processo não encontrado').waitFor()
    return (await other.locator('main').innerText()).replaceAll(wanted, 'X')
  }
  expect((await told(`/p/${number}`, number)) === (await told(`/p/${absent}`, absent)), 'the same page as for a number nobody has')
  await other.goto(stage.address)
  await other.getByRole('heading', { name: 'Controle de Processos' }).waitFor()
  await other.keyboard.press('Control+k')
  const field = other.getByRole('dialog').getByRole('searchbox')
  for (const text of [word, number.slice(0, -3)]) {
    const answered = other.waitForResponse(
      (answer) => answer.url().includes(`/api/processes/suggestions`) || answer.url().includes('text='),
    )
    await field.fill(text)
    await answered
  }
  expect((await other.getByText(word).count()) === 0, 'no summary among what is suggested')
  for (const path of [`/api/processes/${processId}`, `/api/processes/${processId}/history`]) {
    expect((await other.request.get(stage.address + path)).status() === 404, `${path} not to exist for others`)
  }
})
