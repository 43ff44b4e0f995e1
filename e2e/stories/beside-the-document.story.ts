/** A process is noted, marked and followed while its document stays open (P-40…P-45, R-46); two colleagues at once lose nothing, and another unit sees none of it. */
import { ask, newDraft } from '../support/preparation.ts'
import { expectAccessible, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a process is noted, marked and followed without leaving the document', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const { page: colleague } = await signInAs(stage, 'edson.quirino')
  const { processId, number, documentNumber } = await newDraft(page, 'Aquisição de estações de trabalho, lote 2')
  await page.goto(`${stage.address}/p/${number}?documento=${documentNumber}`)
  const panel = page.getByRole('region', { name: 'Dados do processo' })
  const viewer = page.getByRole('article')
  await viewer.getByText('Minuta').first().waitFor()

  await panel.getByRole('button', { name: 'Anotar' }).click()
  await page.keyboard.type('Aguardar a nota fiscal')
  await ask(colleague, 'PUT', `/processes/${processId}/note`, { text: 'O fornecedor já entregou', revision: null })
  await panel.getByText('alterou a anotação enquanto você escrevia').waitFor()
  await panel.getByText('O fornecedor já entregou').waitFor()
  await panel.getByRole('button', { name: 'Salvar o meu texto' }).click()
  await panel.getByRole('button', { name: 'Alterar anotação' }).waitFor()
  await panel.getByText('Aguardar a nota fiscal').waitFor()

  const marker = `Depende do parecer ${Date.now()}`
  await panel.getByRole('button', { name: 'Marcar' }).click()
  await page.getByRole('menuitem', { name: 'Novo marcador' }).click()
  const making = page.getByRole('dialog', { name: 'Novo marcador' })
  await making.getByLabel('Nome').fill(marker)
  await making.getByRole('radio', { name: 'roxo', exact: true }).check()
  await making.getByRole('button', { name: 'Criar marcador' }).click()
  await panel.getByText(marker).click()
  const marking = page.getByRole('dialog', { name: `Marcador “${marker}”` })
  await marking.getByLabel(/^Texto/).fill('até sexta-feira')
  await marking.getByRole('button', { name: 'Salvar' }).click()
  await panel.getByText('até sexta-feira').waitFor()

  await panel.getByRole('button', { name: 'Acompanhar' }).click()
  const following = page.getByRole('dialog', { name: 'Acompanhar processo' })
  await following.getByLabel(/^Observação/).fill('Cobrar em março')
  await following.getByRole('button', { name: 'Acompanhar', exact: true }).click()
  await panel.getByText('Cobrar em março').waitFor()
  await page.getByRole('button', { name: 'Incluir nos favoritos da unidade' }).click()
  await page.getByRole('button', { name: 'Retirar dos favoritos da unidade' }).waitFor()
  expect(await viewer.getByText('Minuta').first().isVisible(), 'the document still open')
  await expectAccessible(page, 'noted process')

  const { page: outsider } = await signInAs(stage, 'joao.barreto')
  const seen = JSON.stringify(await ask(outsider, 'GET', `/processes/${processId}/notes`))
  expect(!seen.includes('nota fiscal') && !seen.includes(marker) && !seen.includes('março'), 'another unit to see nothing of it')

  await page.goto(`${stage.address}/acompanhamento?texto=marco`)
  await page.getByRole('row', { name: new RegExp(number.replace(/[./]/g, '\\$&')) }).waitFor()
})
