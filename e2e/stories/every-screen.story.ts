/** Every screen on a desktop and on a phone, in the themes: accessible, nothing wider than the screen, no error of ours in the console. */
import type { Page } from 'playwright-core'
import { addDraft, ask, newProcess } from '../support/preparation.ts'
import { desktop, expectAccessible, newVisitor, phone, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

const registries = [
  'orgaos',
  'unidades',
  'usuarios',
  'tipos-de-processo',
  'tipos-de-documento',
  'planos-de-trabalho',
  'pontos-de-controle',
  'criterios-de-controle',
  'hipoteses-legais',
  'prioridades',
  'feriados',
  'assuntos',
  'cargos-de-assinatura',
  'contatos',
]
const publicPages = [
  '/entrar',
  '/publico',
  '/publico/conferir',
  '/publico/conferir?codigo=1&crc=00000000',
  '/acessibilidade',
  '/mapa-do-site',
]

/** The addresses of the screens behind the door, and what is pressed on some of them to see what opens over the page. */
async function screensOf(page: Page): Promise<[path: string, key?: string][]> {
  const { number, processId } = await newProcess(page, 'Contrato de manutenção predial: segundo termo aditivo, com acréscimo de postos')
  const { documentId } = await addDraft(page, processId, 'Despacho')
  const processType = (await ask<{ items: { id: string }[] }>(page, 'GET', '/process-types')).items[0]?.id
  const documentType = (await ask<{ items: { id: string }[] }>(page, 'GET', '/document-types?for=authored')).items[0]?.id
  const process = `/p/${number}`
  return [
    ['/'],
    ['/', 'Control+k'],
    ['/?texto=nada+disso'],
    ['/painel'],
    ['/processos/novo'],
    [`/processos/novo?tipo=${processType}`],
    [process],
    [process, 'e'],
    [process, 't'],
    [process, '?'],
    [`${process}/historico`],
    [`${process}/protocolo`],
    ['/p/0000.00.0000000/1999-00'],
    [`/processos/${processId}/incluir`],
    [`/processos/${processId}/incluir?tipo=${documentType}`],
    [`/processos/${processId}/enviar-arquivo`],
    [`/processos/${processId}/plano-de-trabalho`],
    [`/documentos/${documentId}/editar`],
    [process, 'm'],
    ['/calendario'],
    ['/calendario?modo=semana'],
    ['/prazos'],
    ['/reaberturas'],
    ['/retornos?lado=aguardando'],
    ['/acompanhamento'],
    ['/favoritos'],
    ['/marcadores'],
    ['/pontos-de-controle'],
    ['/pontos-de-controle/processos'],
    ['/blocos/internos'],
    ['/blocos/assinatura'],
    ['/blocos/reuniao'],
    ['/lotes'],
    ['/notificacoes'],
    ['/recentes'],
    ['/lixeira'],
    ['/conhecimento'],
    ['/processos/sobrestados'],
    ['/processos/com-credencial'],
    ['/administracao/acervo-de-sigilosos'],
    ['/conta/sessoes'],
    ['/conta/senha'],
    ['/conta/chaves'],
    ['/conta/notificacoes'],
    ['/conta/calendario'],
    ['/administracao/emails-nao-entregues'],
    ['/administracao/parametros'],
    ['/administracao/historico'],
    ['/administracao/parametros?item=document.move'],
    ['/administracao/parametros?item=number.masks'],
    ['/administracao'],
    ...registries.flatMap((slug): [string][] => [[`/administracao/${slug}`], [`/administracao/${slug}?item=novo`]]),
    [`/administracao/tipos-de-documento/${documentType}`],
  ]
}

for (const [size, viewport] of [
  ['desktop', desktop],
  ['phone', phone],
] as const) {
  story(`every screen is accessible on a ${size}`, async (stage) => {
    const { page } = await signInAs(stage, 'tiago.nogueira', { viewport })
    // a colour on its way to another is no colour to be judged
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    for (const [path, key] of await screensOf(page)) {
      await page.goto(stage.address + path)
      await page.locator('main h1, main [class*=title]').first().waitFor()
      if (key) {
        await page.keyboard.press(key)
        await page.getByRole('dialog').waitFor()
      } else if (path.endsWith('item=novo')) await page.getByRole('dialog').waitFor()
      await judge(page, `${path}${key ? ` + ${key}` : ''}`, size)
    }
    expect(errors.length === 0, `no errors on the screens: ${errors.join('; ')}`)
  })

  story(`every page in front of the door is accessible on a ${size}`, async (stage) => {
    const { page } = await newVisitor(stage, { viewport })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const path of publicPages) {
      await page.goto(stage.address + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await judge(page, path, size)
    }
  })
}

/** All rules in the light; in the other themes only colours are different. */
async function judge(page: Page, name: string, size: 'desktop' | 'phone'): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  await expectAccessible(page, `${name} (${size})`)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider <= 0, `${name} no wider than the ${size} (${wider} px)`)
  await picture(page, `${size}-${name.replace(/\W+/g, '-')}`)
  for (const theme of size === 'desktop' ? (['dark', 'contrast'] as const) : []) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen
    }, theme)
    await expectAccessible(page, `${name} (${size}, ${theme})`, ['color-contrast'])
  }
}
