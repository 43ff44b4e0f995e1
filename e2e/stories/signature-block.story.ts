/** A signature block goes through three units: one composes it, two sign what is in it, and it comes back (B-01, B-04, B-07). */
import { addDraft, ask, newDraft } from '../support/preparation.ts'
import { expectAccessible, password, picture, signInAs } from '../support/stage.ts'
import { story } from '../support/story.ts'

story('a signature block across three units', async (stage) => {
  const { page } = await signInAs(stage, 'ana.moura')
  const { processId, number, documentNumber } = await newDraft(page, `Termo aditivo a assinar ${Date.now()}`)
  const second = await addDraft(page, processId, 'Despacho')
  const units = await ask<{ items: { id: string; code: string }[] }>(page, 'GET', '/units?text=SEPLAG')
  const unitIds = ['SEPLAG/GAB', 'SEPLAG/SPGF/DCF'].map((code) => units.items.find((unit) => unit.code === code)?.id)
  const { id: blockId } = await ask<{ id: string }>(page, 'PUT', '/blocks', {
    kind: 'signature',
    description: 'Aditivos de novembro',
    unitIds,
  })

  // from a document into the block, and off
  await page.goto(`${stage.address}/p/${number}?documento=${documentNumber}`)
  await page.getByRole('button', { name: 'Mais ações do documento' }).click()
  await page.getByRole('menuitem', { name: 'Incluir em bloco de assinatura' }).click()
  const dialog = page.getByRole('dialog', { name: 'Incluir em bloco de assinatura' })
  await dialog.getByRole('button', { name: /Bloco de assinatura/ }).click()
  await page.getByRole('option', { name: new RegExp(`nº ${blockId}$`) }).click()
  await dialog.getByText(`nº ${second.number}`).click()
  await expectAccessible(page, 'putting documents into a block')
  await picture(page, 'block-include')
  await dialog.getByRole('button', { name: 'Incluir e disponibilizar' }).click()
  await dialog.waitFor({ state: 'detached' })

  // it arrives in another unit, is read there, and signed whole with one password
  const { page: there } = await signInAs(stage, 'neide.caldas')
  await there.goto(`${stage.address}/blocos/assinatura`)
  await there.getByRole('row', { name: 'Aditivos de novembro' }).first().waitFor()
  await picture(there, 'blocks-received')
  await there.goto(`${stage.address}/blocos/${blockId}`)
  await there.getByRole('button', { name: 'Ler' }).click()
  await there.getByText('1 de 2', { exact: true }).waitFor()
  await there.getByRole('button', { name: 'Próximo' }).click()
  await there.getByText('2 de 2', { exact: true }).waitFor()
  await there.getByTitle(/^Texto de/).waitFor()
  await expectAccessible(there, 'a document read in a block')
  await picture(there, 'block-reader')
  await there.getByRole('button', { name: 'Voltar à lista do bloco' }).click()
  await there.getByRole('button', { name: 'Assinar o bloco' }).click()
  const signing = there.getByRole('dialog', { name: 'Assinar 2 documentos' })
  await signing.getByRole('button', { name: /Cargo ou função/ }).click()
  await there.getByRole('option', { name: 'Contadora' }).click()
  await signing.getByLabel(/^Senha/).fill(password)
  await expectAccessible(there, 'signing a block')
  await picture(there, 'block-signing')
  await signing.getByRole('button', { name: 'Assinar', exact: true }).click()
  await signing.waitFor({ state: 'detached' })
  await there.getByText('Assinado por você').nth(1).waitFor()
  await expectAccessible(there, 'a block that is signed')
  await picture(there, 'block-signed')

  // returned, it is gone from there; its unit sees who is still missing
  await there.getByRole('button', { name: `Ações do bloco ${blockId}` }).click()
  await there.getByRole('menuitem', { name: 'Devolver' }).click()
  await there.getByRole('alertdialog').getByRole('button', { name: 'Devolver' }).click()
  await there.waitForURL(/\/blocos\/assinatura$/)
  await page.goto(`${stage.address}/blocos/assinatura`)
  await page.getByText('2 de 2 assinados').first().waitFor()
  const row = page.getByRole('row', { name: 'Aditivos de novembro' }).first()
  await row.getByLabel('devolvido').waitFor()
  await row.getByLabel('pendente').waitFor()
  await picture(page, 'blocks-own')
})
