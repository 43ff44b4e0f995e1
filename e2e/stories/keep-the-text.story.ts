/** Whatever happens while somebody writes, no word is lost, and a sentence says what to do (D-08, D-23, R-03). */
import type { Page } from 'playwright-core'
import { chooseTitle } from '../support/acts.ts'
import { ask, newDraft, shownText } from '../support/preparation.ts'
import { expectAccessible, password, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'
import { openEditor, paper, untilSaved, untilStatus, write } from '../support/writing.ts'

const notice = (page: Page, words: string | RegExp) => page.getByRole('alert').filter({ hasText: words }).waitFor()

story('the network goes and comes back in mid-edit', async (stage) => {
  const { page, context } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'A rede cai')
  await openEditor(page, draft.documentId)
  await write(page, 'Antes da queda.')
  await untilSaved(page)

  await context.setOffline(true)
  await write(page, 'Escrito sem rede.')
  await untilStatus(page, 'Salvo neste dispositivo, sem rede')
  await expectAccessible(page, 'the editor without a network')
  await picture(page, 'editor-offline')
  expect(!(await shownText(page, draft.documentId)).includes('Escrito sem rede.'), 'the text cannot have arrived')

  await context.setOffline(false)
  await untilSaved(page)
  expect((await shownText(page, draft.documentId)).includes('Escrito sem rede.'), 'the text arrives with the network')
})

story('a page closed with unsaved text offers it when the document is opened again', async (stage) => {
  const { page, context } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'O navegador fecha')
  await openEditor(page, draft.documentId)
  await context.setOffline(true)
  await write(page, 'O que só este dispositivo tem.')
  await untilStatus(page, 'Salvo neste dispositivo, sem rede')
  await page.close()

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`${stage.address}/documentos/${draft.documentId}/editar`)
  await notice(again, 'Este dispositivo guarda um texto seu')
  await expectAccessible(again, 'an unsaved text is offered')
  await picture(again, 'editor-restore')
  await again.getByRole('button', { name: 'Restaurar meu texto' }).click()
  await paper(again).getByText('O que só este dispositivo tem.').waitFor()
  await untilSaved(again)
  expect((await shownText(again, draft.documentId)).includes('O que só este dispositivo tem.'), 'the restored text is saved')
})

story('the session ends in mid-edit', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'A sessão termina')
  await openEditor(page, draft.documentId)

  const elsewhere = await signInAs(stage, 'ana.moura')
  const { items } = await ask<{ items: { id: string; current: boolean }[] }>(elsewhere.page, 'GET', '/sessions')
  for (const { id } of items.filter(({ current }) => !current)) await ask(elsewhere.page, 'DELETE', `/sessions/${id}`)

  await write(page, 'Escrito depois do fim da sessão.')
  const again = page.getByRole('dialog', { name: 'Entre de novo para continuar' })
  await again.waitFor()
  await expectAccessible(page, 'signing in again over the editor')
  await picture(page, 'editor-session-ended')
  await again.getByLabel('Senha').fill(password)
  await again.getByRole('button', { name: 'Entrar' }).click()
  await again.waitFor({ state: 'detached' })
  await paper(page).getByText('Escrito depois do fim da sessão.').waitFor()
  await untilSaved(page)
  expect((await shownText(page, draft.documentId)).includes('Escrito depois do fim da sessão.'), 'the text is saved after signing in again')
})

story('one person opens a draft in two tabs', async (stage) => {
  const { page: first, context } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(first, 'Duas abas')
  await openEditor(first, draft.documentId)
  await write(first, 'Da primeira aba.')

  const second = await context.newPage()
  await second.goto(`${stage.address}/documentos/${draft.documentId}/editar`)
  await notice(second, 'Você está editando este documento em outra aba')
  await expectAccessible(second, 'the second tab')
  await second.getByRole('button', { name: 'Editar nesta aba' }).click()
  await paper(second).getByText('Da primeira aba.').waitFor()
  await write(second, 'Da segunda aba.')
  await untilSaved(second)

  await notice(first, 'Você está editando este documento em outra aba')
  await first.getByRole('button', { name: 'Editar nesta aba' }).click()
  await paper(first).getByText('Da segunda aba.').waitFor()
})

story('a colleague takes the writing over', async (stage) => {
  const { page: ana } = await signInAs(stage, 'ana.moura')
  const { page: edson } = await signInAs(stage, 'edson.quirino')
  const draft = await newDraft(ana, 'Dois redatores')
  await openEditor(ana, draft.documentId)
  await write(ana, 'Escrito por Ana.')
  await untilSaved(ana)

  await edson.goto(`${stage.address}/documentos/${draft.documentId}/editar`)
  await edson.getByText(/Ana Luísa Moura Teixeira está editando este documento/).waitFor()
  await expectAccessible(edson, 'a draft that somebody else is writing')
  await picture(edson, 'editor-being-edited')
  await edson.getByRole('button', { name: 'Assumir a edição' }).click()
  await paper(edson).getByText('Escrito por Ana.').waitFor()
  await write(edson, 'Continuado por Edson.')
  await untilSaved(edson)

  await write(ana, 'O que Ana ainda escreveu.')
  await notice(ana, /Edson Quirino da Luz está editando este documento/)
  await expectAccessible(ana, 'the writing was taken over')
  await picture(ana, 'editor-taken-over')
  await paper(ana).getByText('O que Ana ainda escreveu.').waitFor()
  await ana.getByRole('button', { name: 'Copiar o meu texto' }).click()
  await ana.getByText('Texto copiado').waitFor()
})

story('a colleague signs while somebody without a network is still writing', async (stage) => {
  const { page: ana, context } = await signInAs(stage, 'ana.moura')
  const { page: edson } = await signInAs(stage, 'edson.quirino')
  const draft = await newDraft(ana, 'Assinado enquanto isso')
  await openEditor(ana, draft.documentId)
  await write(ana, 'Texto que Edson assina.')
  await untilSaved(ana)
  await context.setOffline(true)
  await write(ana, 'Acréscimo de Ana.')
  await untilStatus(ana, 'Salvo neste dispositivo, sem rede')

  await edson.goto(`${stage.address}/documentos/${draft.documentId}/editar`)
  await edson.getByRole('button', { name: 'Assumir a edição' }).click()
  await paper(edson).getByText('Texto que Edson assina.').waitFor()
  await edson.getByRole('button', { name: 'Assinar' }).click()
  const dialog = edson.getByRole('dialog', { name: 'Assinar documento' })
  await chooseTitle(edson)
  await dialog.getByLabel('Senha').fill(password)
  const turnGivenBack = edson.waitForResponse((response) => response.request().method() === 'DELETE')
  await dialog.getByRole('button', { name: 'Assinar' }).click()
  await edson.waitForURL(/\/p\//)
  await turnGivenBack

  await context.setOffline(false)
  await notice(ana, 'Salvar esta alteração cancela as assinaturas de Edson Quirino da Luz')
  await expectAccessible(ana, 'signed by somebody else meanwhile')
  await picture(ana, 'editor-signed-meanwhile')
  await paper(ana).getByText('Acréscimo de Ana.').waitFor()
  const state = async () => (await ask<{ state: string }>(ana, 'GET', `/documents/${draft.documentId}`)).state
  expect((await state()) === 'signed', 'the signature stands until Ana decides')

  await ana.getByRole('button', { name: 'Cancelar as assinaturas e salvar' }).click()
  await untilSaved(ana)
  expect((await state()) === 'draft', 'the document is a draft again, with the text of both')
  expect((await shownText(ana, draft.documentId)).includes('Acréscimo de Ana.'), 'the text of Ana is saved')
})

story('a process concluded while the editor is open keeps the text and takes it after reopening', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'Concluído enquanto se escreve')
  await openEditor(page, draft.documentId)
  await ask(page, 'POST', `/processes/${draft.processId}/conclusion`)

  await write(page, 'Escrito depois da conclusão.')
  await notice(page, 'O processo não está aberto na sua unidade')
  await expectAccessible(page, 'the process was concluded meanwhile')
  await picture(page, 'editor-concluded')
  await paper(page).getByText('Escrito depois da conclusão.').waitFor()
  await page.getByRole('button', { name: 'Copiar o texto' }).click()
  await page.getByText('Texto copiado').waitFor()

  await ask(page, 'POST', `/processes/${draft.processId}/reopening`)
  await page.getByRole('button', { name: 'Tentar salvar de novo' }).click()
  await untilSaved(page)
  expect((await shownText(page, draft.documentId)).includes('Escrito depois da conclusão.'), 'the text is saved after reopening')
})
