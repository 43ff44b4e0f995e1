/** An installation without the demo: from the printed link to a process that two new people took to its conclusion, on screens only. */
import { createAndWrite, openProcessFromDesk, sendTo, signOpenDocument, startProcess } from '../support/acts.ts'
import { enter, enterPerson, pick } from '../support/administer.ts'
import { newVisitor, picture, type Stage } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'
import { startSystem } from '../support/system.ts'

const secret = 'uma frase boa de lembrar'

story('an empty installation is made ready on screens, and two people finish a process in it', async ({ browser }) => {
  const system = await startSystem(['--empty'])
  try {
    const stage: Stage = { browser, address: system.address }
    const link = await system.untilSaid(/\/convite\/\S+/)
    const { page } = await newVisitor(stage)
    await page.goto(system.address + link)
    for (const [label, text] of [
      ['Seu nome', 'Maria Souza'],
      ['Usuário', 'maria.souza'],
      ['Nova senha', secret],
      ['Repita a nova senha', secret],
      ['Sigla do órgão', 'PMSC'],
      ['Nome do órgão', 'Prefeitura de Serra Clara'],
      ['Código do órgão na numeração', '31'],
      ['Sigla da unidade', 'PMSC/GAB'],
      ['Nome da unidade', 'Gabinete'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text)
    await page.getByRole('button', { name: 'Criar e começar' }).click()

    await page.getByRole('heading', { name: 'Primeiros passos' }).waitFor()
    await picture(page, 'first-steps')
    await page.getByRole('link', { name: /Cadastre os assuntos/ }).click()
    await enter(page, 'Assuntos', 'Novo assunto', async (form) => {
      await form.getByLabel('Código').fill('010')
      await form.getByLabel('Assunto', { exact: true }).fill('Organização administrativa')
    })
    await enter(page, 'Hipóteses legais', 'Nova hipótese legal', async (form) => {
      await form.getByLabel('Nome', { exact: true }).fill('Informação pessoal')
      await form.getByLabel('Fundamento').fill('art. 31 da Lei nº 12.527/2011')
    })
    await enter(page, 'Tipos de processo', 'Novo tipo de processo', async (form) => {
      await form.getByLabel('Nome', { exact: true }).fill('Compras: Material de Consumo')
      await pick(page, form, 'Assuntos sugeridos', '010')
    })
    await enter(page, 'Cargos de assinatura', 'Novo cargo', (form) => form.getByLabel('Cargo ou função').fill('Secretária Municipal'))
    await enter(page, 'Unidades', 'Nova unidade', async (form) => {
      await form.getByLabel('Sigla').fill('PMSC/COMPRAS')
      await form.getByLabel('Nome', { exact: true }).fill('Divisão de Compras')
      await pick(page, form, 'Unidade superior', 'PMSC/GAB')
    })
    await enter(
      page,
      'Tipos de documento',
      'Novo tipo de documento',
      (form) => form.getByLabel('Nome', { exact: true }).fill('Despacho'),
      'Criar e editar o modelo',
    )
    await page.getByRole('heading', { name: 'Modelo de Despacho' }).waitFor()
    const ana = await enterPerson(page, { name: 'Ana Reis', login: 'ana.reis', unit: 'PMSC/COMPRAS', role: 'Básico' })
    const bento = await enterPerson(page, { name: 'Bento Lima', login: 'bento.lima', unit: 'PMSC/GAB', role: 'Básico' })

    const [buyer, chief] = [await accept(stage, ana), await accept(stage, bento)]
    const number = await startProcess(buyer, { type: 'Compras: Material de Consumo', summary: 'Papel para as escolas' })
    expect(number.startsWith('0031.'), `a number by the agency's mask, not ${number}`)
    await createAndWrite(buyer, { type: 'Despacho', text: 'Solicito a compra de papel.' })
    await signOpenDocument(buyer, secret)
    await sendTo(buyer, 'PMSC/GAB', /PMSC\/GAB/)
    await openProcessFromDesk(chief, number)
    await createAndWrite(chief, { type: 'Despacho', text: 'Autorizo.' })
    await signOpenDocument(chief, secret)
    await chief.getByRole('button', { name: /^Concluir/ }).click()
    await chief.getByText(`Processo ${number} concluído na sua unidade.`).waitFor()
    await picture(chief, 'empty-to-concluded')
  } finally {
    await system.stop()
  }
})

/** The person opens their link, sets a password and is in. */
async function accept(stage: Stage, link: string) {
  const { page } = await newVisitor(stage)
  await page.goto(link)
  await page.getByLabel('Nova senha', { exact: true }).fill(secret)
  await page.getByLabel('Repita a nova senha').fill(secret)
  await page.getByRole('button', { name: /^Definir senha/ }).click()
  await page.waitForURL((url) => url.pathname === '/')
  return page
}
