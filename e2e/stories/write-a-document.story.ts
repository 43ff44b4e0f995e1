/** Documents from the first word to the signature, and files, as they are made and looked at every day (D-05, D-08, D-12, D-40, S-01). */
import { chooseTitle, signOpenDocument } from '../support/acts.ts'
import { ask, newDraft, newProcess } from '../support/preparation.ts'
import { expectAccessible, password, phone, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'
import { backInText, copyHtml, cursorAtEnd, openEditor, paper, untilSaved, write } from '../support/writing.ts'

story('a document with a table, a list and a picture is written, signed and shown as it was written', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'Mobiliário da biblioteca', 'Nota Técnica')
  await openEditor(page, draft.documentId)
  await write(page, 'Seguem os itens a adquirir.')

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tabela' }).click()
  await page.getByRole('menuitem', { name: '2 linhas × 2 colunas' }).click()
  await backInText(page)
  const table = paper(page).getByRole('table')
  await table.waitFor()
  // Tab goes from cell to cell; after the last one it adds a row.
  for (const cell of ['Item', 'Quantidade', 'Cadeira', '12', 'Mesa', '3']) {
    await page.keyboard.type(cell)
    if (cell !== '3') await page.keyboard.press('Tab')
  }
  expect((await table.getByRole('row').count()) === 3, 'Tab in the last cell adds a row')
  await expectAccessible(page, 'the editor with a table')

  await cursorAtEnd(page)
  await page.getByRole('button', { name: 'Lista numerada' }).click()
  await backInText(page)
  await page.keyboard.type('Entrega em até trinta dias')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('na sede da biblioteca')
  await paper(page).locator('ol ol').getByText('na sede da biblioteca').waitFor()

  const drawing = { name: 'planta.png', mimeType: 'image/png', buffer: await page.screenshot() }
  await page.getByLabel('Arquivo de imagem').setInputFiles(drawing)
  await paper(page).locator('img').click()
  await page.getByRole('button', { name: 'Editar imagem' }).click()
  const about = page.getByRole('dialog', { name: 'Imagem' })
  await about.getByLabel('Descrição da imagem').fill('Planta da sala de leitura')
  await expectAccessible(page, 'the picture’s dialog')
  await about.getByRole('button', { name: 'Salvar imagem' }).click()
  await paper(page).getByRole('img', { name: 'Planta da sala de leitura' }).waitFor()
  await untilSaved(page)
  await picture(page, 'editor-table-list-picture')

  await signOpenDocument(page, password)
  await page.waitForURL(/\/p\//)
  const shown = page.frameLocator('iframe')
  await shown.getByRole('cell', { name: 'Mesa' }).waitFor()
  expect((await shown.getByRole('columnheader').count()) === 2, 'the first row is the header of its columns')
  await shown.getByRole('img', { name: 'Planta da sala de leitura' }).waitFor()
  await shown.locator('ol ol').getByText('na sede da biblioteca').waitFor()
  await shown.getByText('Documento assinado eletronicamente por').waitFor()
  await shown.getByText('Ana Luísa Moura Teixeira').first().waitFor()
  await expectAccessible(page, 'a signed document')
  await picture(page, 'viewer-signed-table')
})

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm;font-family:Calibri}</style></head>
<body lang=PT-BR style='tab-interval:35.4pt'><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt;color:red'>Parecer da comissão<o:p></o:p></span></b></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Primeira exigência<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>detalhe da primeira<o:p></o:p></p>
<p class=MsoNormal>Texto <i>em itálico</i> e <a href="javascript:alert(1)">um endereço perigoso</a>.<script>document.title='x'</script><o:p></o:p></p>
<!--EndFragment--></body></html>`

story('text pasted from Word keeps its structure and loses everything else', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'Colado do Word')
  await openEditor(page, draft.documentId)
  await page.keyboard.press('Enter')
  await copyHtml(page, fromWord)
  await paper(page).focus()
  await page.keyboard.press('Control+V')

  const text = paper(page)
  await text.locator('strong').getByText('Parecer da comissão').waitFor()
  await text.locator('ol > li').getByText('Primeira exigência').waitFor()
  await text.locator('ol ol > li').getByText('detalhe da primeira').waitFor()
  await text.locator('em').getByText('em itálico').waitFor()
  await text.getByText('um endereço perigoso').waitFor()
  expect((await text.locator('a').count()) === 0, 'no link that runs a program')
  expect(!/mso|Calibri|color|<script|style=/i.test(await text.innerHTML()), 'nothing of Word’s own')
  await untilSaved(page)
})

story('a real PDF is uploaded and read; what is no PDF is refused beside it', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const source = await newDraft(page, 'Origem do PDF')
  const printed = await page.request.get(`${stage.address}/api/documents/${source.documentId}/pdf`)
  const { processId, number } = await newProcess(page, 'Recebimento de documentos')

  await page.goto(`${stage.address}/processos/${processId}/enviar-arquivo`)
  await page.getByText('Arraste os arquivos para cá').waitFor()
  await expectAccessible(page, 'uploading')
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Certidão negativa.pdf', mimeType: 'application/pdf', buffer: await printed.body() },
    { name: 'instalador.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ, um programa') },
    { name: 'quebrado.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 e nada mais') },
  ])
  await page.getByText('Arquivos “.exe” não são aceitos.').waitFor()
  await page.getByRole('button', { name: 'Retirar instalador.exe' }).click()

  // What is missing is said at its place, and the first of it has the focus.
  await page.getByRole('button', { name: 'Incluir 2 documentos' }).click()
  await page.getByText('Falta informar dados de 2 arquivos.').waitFor()
  await page.keyboard.type('certidao neg')
  await page.getByRole('option', { name: 'Certidão Negativa' }).click()
  await page.getByRole('spinbutton').first().focus()
  await page.keyboard.type('20112026')
  await page.getByRole('button', { name: /^Repetir tipo, data/ }).click()
  await expectAccessible(page, 'files with their data')
  await page.getByRole('button', { name: 'Incluir 2 documentos' }).click()
  await page.getByText('O PDF está danificado e não abre.').waitFor()
  await page.getByText('Um documento incluído.').waitFor()
  await picture(page, 'upload-partly')
  await page.getByRole('button', { name: 'Retirar quebrado.pdf' }).click()
  await page.getByRole('link', { name: 'Ir para o processo' }).click()
  await page.waitForURL(/\/p\//)

  await page.getByRole('treeitem', { name: /Certidão negativa/ }).click()
  await page.getByRole('heading', { name: /Certidão negativa/ }).waitFor()
  await page
    .getByRole('region', { name: /Certidão negativa/ })
    .getByText('DESPACHO Nº')
    .waitFor()
  await page.getByText('de 1', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Localizar' }).click()
  await page.getByRole('searchbox', { name: /Localizar/ }).fill('Gestão de Contratos')
  await page.getByText(/1 de \d/).waitFor()
  await expectAccessible(page, 'a PDF')
  await picture(page, 'viewer-pdf')
  expect(number.length > 0, 'the process has its number')
})

story('a double click signs once', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const draft = await newDraft(page, 'Assinado com pressa')
  await page.goto(`${stage.address}/d/${draft.documentNumber}`)
  await page.getByRole('button', { name: 'Assinar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Assinar documento' })
  await chooseTitle(page)
  await dialog.getByLabel('Senha').fill(password)
  await dialog.getByRole('button', { name: 'Assinar' }).dblclick()
  await dialog.waitFor({ state: 'detached' })
  await page.frameLocator('iframe').getByText('Documento assinado eletronicamente por').waitFor()
  const { signatures } = await ask<{ signatures: unknown[] }>(page, 'GET', `/documents/${draft.documentId}`)
  expect(signatures.length === 1, `one signature, not ${signatures.length}`)
})

story('a document is signed on a phone', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura', { viewport: phone })
  const draft = await newDraft(page, 'Assinado na rua')
  await page.goto(`${stage.address}/d/${draft.documentNumber}`)
  await page.getByRole('button', { name: 'Assinar' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Assinar documento' })
  await chooseTitle(page)
  await dialog.getByLabel('Senha').fill('não é esta')
  await dialog.getByRole('button', { name: 'Assinar' }).tap()
  await dialog.getByText('A senha não confere.').waitFor()
  await expectAccessible(page, 'the signing dialog on a phone')
  await picture(page, 'phone-signing')
  await dialog.getByLabel('Senha').fill(password)
  await dialog.getByRole('button', { name: 'Assinar' }).tap()
  await dialog.waitFor({ state: 'detached' })
  await page.frameLocator('iframe').getByText('Documento assinado eletronicamente por').waitFor()
  await expectAccessible(page, 'a signed document on a phone')
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider <= 0, 'nothing wider than the phone')
  await picture(page, 'phone-signed')
})
