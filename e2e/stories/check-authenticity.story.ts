/** Anybody checks a document, without signing in and without JavaScript (S-10). */
import { createAndWrite, signOpenDocument, startProcess } from '../support/acts.ts'
import { expectAccessible, newVisitor, password, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

story('a citizen checks a signed document without JavaScript', async (stage) => {
  const ana = await signInAs(stage, 'ana.moura')
  const number = await startProcess(ana.page, { type: 'Gestão de Contratos: Aditivo', summary: 'Documento a conferir' })
  await createAndWrite(ana.page, { type: 'Despacho', text: 'Defiro o pedido do cidadão.' })
  await signOpenDocument(ana.page, password)

  const read = async <T>(path: string): Promise<T> => (await (await ana.page.request.get(`${stage.address}/api${path}`)).json()) as T
  const { processId } = await read<{ processId: string }>(`/numbers/${encodeURIComponent(number)}`)
  const { documents } = await read<{ documents: { id: string }[] }>(`/processes/${processId}`)
  const signed = await read<{ number: string; checksum: string }>(`/documents/${documents[0]?.id}`)

  const { page } = await newVisitor(stage, { javaScript: false })
  await page.goto(`${stage.address}/publico/conferir`)
  await page.getByLabel('Código verificador').fill(signed.number)
  await page.getByLabel('Código CRC').fill(signed.checksum)
  await page.getByRole('button', { name: 'Conferir documento' }).click()
  await page.getByRole('heading', { name: 'Documento autêntico' }).waitFor()
  await page.getByText('Ana Luísa Moura Teixeira').first().waitFor()
  await picture(page, 'authentic')

  await page.getByRole('link', { name: 'Ver documento' }).click()
  await page.frameLocator('iframe').getByText('Defiro o pedido do cidadão.').waitFor()

  const wrong = signed.checksum === '00000000' ? '11111111' : '00000000'
  await page.goto(`${stage.address}/publico/conferir?codigo=${signed.number}&crc=${wrong}`)
  expect((await page.getByRole('heading', { name: 'Documento autêntico' }).count()) === 0, 'no authentic document under a wrong CRC')
  expect(!(await page.content()).includes('Ana Luísa'), 'nothing of the document under a wrong CRC')
})

story('public pages are accessible', async (stage) => {
  const { page } = await newVisitor(stage)
  for (const path of [
    '/publico',
    '/publico/conferir',
    '/publico/conferir?codigo=1&crc=00000000',
    '/acessibilidade',
    '/mapa-do-site',
    '/api/docs',
  ]) {
    await page.goto(stage.address + path)
    await expectAccessible(page, path)
  }
})
