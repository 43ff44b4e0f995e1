/** The desk lives: what arrives appears by itself, many are sent at once, and the keyboard reaches all of it. */
import { ask, newProcess } from '../support/preparation.ts'
import { expectAccessible, picture, signInAs } from '../support/stage.ts'
import { story } from '../support/story.ts'

const escaped = (number: string) => new RegExp(number.replace(/[./]/g, '\\$&'))

story(
  'several are sent at once: what is refused says why before, the rest arrives on the other desk while it is looked at',
  async (stage) => {
    const { page: sender } = await signInAs(stage, 'ana.moura')
    const { page: receiver } = await signInAs(stage, 'neide.caldas')
    await receiver.getByRole('heading', { name: 'Controle de Processos' }).waitFor()
    const stamp = Date.now()
    const made = []
    for (const n of [1, 2, 3]) made.push(await newProcess(sender, `Lote ${stamp} parte ${n}`))
    const there = await newProcess(sender, `Lote ${stamp} que já está lá`)
    const { items: units } = await ask<{ items: { id: string }[] }>(sender, 'GET', '/units?text=SEPLAG%2FSPGF%2FDCF&receiving=true')
    await ask(sender, 'POST', `/processes/${there.processId}/routings`, { unitIds: [units[0]?.id], keepOpen: true })
    await sender.getByRole('searchbox').fill(String(stamp))
    await sender.waitForURL(/texto=/)
    await sender.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
    await sender.getByText('4 processos', { exact: true }).waitFor()
    await sender.getByRole('button', { name: 'Filtros', exact: true }).click()
    const filters = sender.getByRole('dialog', { name: 'Mais filtros' })
    await filters.getByText('Com minuta da unidade').waitFor()
    await expectAccessible(sender, 'the filters')
    await filters.getByRole('button', { name: 'Ver processos' }).click()
    await filters.waitFor({ state: 'detached' })
    await sender.getByRole('checkbox', { name: /selecionar tudo|select all/i }).click({ force: true })
    const bar = sender.getByRole('toolbar', { name: 'Ações com os selecionados' })
    await bar.getByText('4 selecionados').waitFor()
    await expectAccessible(sender, 'the desk with the bar')
    await bar.getByRole('button', { name: /^Enviar/ }).click()
    const drawer = sender.getByRole('dialog', { name: 'Enviar processos' })
    await drawer.getByRole('combobox', { name: 'Para quais unidades?' }).fill('SPGF/DCF')
    await sender.getByRole('option', { name: /SEPLAG\/SPGF\/DCF/ }).click()
    await drawer.getByText('Serão concluídos em SEPLAG/SPGF/DCLC.').waitFor()
    await drawer.getByText('3 podem ser feitos agora; 1 não, e fica como está:').waitFor()
    await expectAccessible(sender, 'a batch rehearsed')
    await picture(sender, 'batch-rehearsed')
    await drawer.getByRole('button', { name: 'Enviar', exact: true }).click()
    await sender.getByText('3 processos enviados para SEPLAG/SPGF/DCF.').waitFor()
    await sender.getByText('1 processo', { exact: true }).waitFor()
    await sender.getByRole('row', { name: escaped(there.number) }).waitFor()

    for (const { number } of made)
      await receiver
        .getByRole('row', { name: escaped(number) })
        .getByText('Não visualizado')
        .waitFor({ state: 'attached' })
    await receiver.getByRole('link', { name: /^Controle de Processos ?, \d+ não visualizado/ }).waitFor()
  },
)

story('the desk is worked by keyboard alone', async (stage) => {
  const { page } = await signInAs(stage, 'gustavo.mendonca')
  const stamp = Date.now()
  const first = await newProcess(page, `Teclado ${stamp} um`)
  await newProcess(page, `Teclado ${stamp} dois`)
  await page.getByRole('row', { name: escaped(first.number) }).waitFor()

  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Atalhos do teclado' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // to the filter, by its text to two rows, into the list, both of them chosen
  await page.keyboard.press('/')
  await page.keyboard.type(String(stamp))
  await page.waitForURL(/texto=/)
  await page.getByText('2 processos', { exact: true }).waitFor()
  await tabTo(page, (name) => name === 'row' || name === 'gridcell' || name === 'rowheader' || name === 'columnheader' || name === 'grid')
  await page.keyboard.press('Control+a')
  await page.getByText('2 selecionados').waitFor()
  // T assigns them; the drawer has the focus and gives it back
  await page.keyboard.press('t')
  const drawer = page.getByRole('dialog', { name: 'Atribuir processos' })
  await drawer.waitFor()
  await page.keyboard.type('Gustavo')
  await page.getByRole('option', { name: /Gustavo/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, (_, label) => label === 'Atribuir')
  await page.keyboard.press('Enter')
  await page.getByText('2 processos atribuídos a').waitFor()
  await drawer.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  // one of them is opened, left again with G C, and a new one begun with N
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('searchbox').waitFor()
  await page.keyboard.type(first.number)
  await page.getByRole('menuitem', { name: new RegExp(`Processo ${escaped(first.number).source}`) }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: first.number }).waitFor()
  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: 'Enviar processo' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement !== document.body)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.getByRole('heading', { name: 'Controle de Processos' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('heading', { name: 'Iniciar processo' }).waitFor()
})

/** Presses Tab until the focus is on what is wanted, as somebody without a mouse does. */
async function tabTo(page: import('playwright-core').Page, isWanted: (role: string, label: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const { role, label } = await page.evaluate(() => ({
      role: document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName.toLowerCase() ?? '',
      label: document.activeElement?.textContent?.trim() ?? '',
    }))
    if (isWanted(role, label)) return
  }
  throw new Error('Tab does not lead there')
}
