// `node --import tsx e2e/scroll-tree.ts <address> <process number>`: how long each frame takes while the wheel turns over the tree, as JSON.
import type { Page } from 'playwright-core'
import { openBrowser } from './support/browser.ts'
import { signInAs } from './support/stage.ts'

/** Kept as text: what runs in the page must not be touched by the compiler of these tools. */
const begin = `window.frames_ = []; window.last_ = performance.now(); window.step_ = (now) => {
  window.frames_.push(now - window.last_); window.last_ = now; if (window.step_) requestAnimationFrame(window.step_) };
  requestAnimationFrame(window.step_)`
const end = `(() => { window.step_ = null; return window.frames_.slice(2) })()`

const [address = '', number = ''] = process.argv.slice(2)
const browser = await openBrowser()
try {
  const { page } = await signInAs({ browser, address }, 'ana.moura')
  await page.goto(`${address}/p/${number}`)
  await page.getByRole('tree', { name: 'Documentos do processo' }).getByRole('treeitem').first().waitFor()
  await page.getByRole('button', { name: 'Expandir todas as pastas' }).click()
  await page.getByRole('button', { name: 'Recolher todas as pastas' }).waitFor()
  await turn(page)
  const open = await turn(page)
  await page.getByRole('searchbox', { name: 'Filtrar documentos' }).fill('lote')
  await page.getByRole('button', { name: 'Limpar filtros' }).waitFor()
  const found = await turn(page)
  console.log(JSON.stringify({ 'all folders open': open, 'found by the filter': found }))
} finally {
  await browser.close()
}

/** Some 120 turns of the wheel, each a screen further. */
async function turn(page: Page): Promise<number[]> {
  const box = await page.getByRole('tree').boundingBox()
  if (!box) throw new Error('the tree is nowhere')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate(begin)
  for (let i = 0; i < 120; i++) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(16)
  }
  const ms = (await page.evaluate(end)) as number[]
  return ms.sort((a, b) => a - b)
}
