/** `npm run docs:pictures`: takes the pictures of the README anew, from a demo that is running at LAVRA_ADDRESS or one started for it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from './support/browser.ts'
import { ask } from './support/preparation.ts'
import { phone, type Stage, signInAs } from './support/stage.ts'
import { startSystem } from './support/system.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const running = process.env.LAVRA_ADDRESS
const system = running ? null : await startSystem([])
const stage: Stage = { browser: await openBrowser(), address: running ?? system?.address ?? '' }
await untilTold(stage.address)
await mkdir(folder, { recursive: true })

const { page: analyst } = await signInAs(stage, 'ana.moura')
await take(analyst, 'desk')
await openReadable(analyst)
await take(analyst, 'process')

const { page: chief } = await signInAs(stage, 'helena.prado', { viewport: phone })
await openReadable(chief)
await chief.getByRole('tab', { name: 'Visualizar' }).click()
await chief.frameLocator('iframe').locator('body').waitFor()
await take(chief, 'phone')

await stage.browser.close()
await system?.stop()

/** The demo goes on behind the first page: its pictures are taken when all of it is there. */
async function untilTold(address: string): Promise<void> {
  for (;;) {
    const answer = (await (await fetch(`${address}/api/sign-in`)).json()) as { demoProgress: number | null }
    if (answer.demoProgress === null) return
    console.log(`the demo is ${Math.floor(answer.demoProgress * 100)} % there`)
    await sleep(10_000)
  }
}

/** Opens a process of the desk that has something to read: a signed document among several. */
async function openReadable(page: Page): Promise<void> {
  const { items } = await ask<{ items: { id: string; number: string; unread: boolean; summary: string }[] }>(
    page,
    'GET',
    '/desk?situation=received',
  )
  for (const { id, number, unread } of items) {
    if (unread) continue
    const { documents } = await ask<{ documents: { number: string; kind: string; state: string }[] }>(page, 'GET', `/processes/${id}`)
    const signed = documents.findLast(({ kind, state }) => kind === 'authored' && state === 'signed')
    if (!signed || documents.length < 5) continue
    await page.goto(`${stage.address}/p/${number}?documento=${signed.number}`)
    await page.getByRole('heading', { name: number }).waitFor()
    return
  }
  throw new Error('no process with enough to read')
}

/** As small as a picture with few colours can be. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const bytes = await sharp(await page.screenshot({ animations: 'disabled' }))
    .png({ palette: true, quality: 90, effort: 10 })
    .toBuffer()
  await writeFile(join(folder, `${name}.png`), bytes)
  console.log(`docs/pictures/${name}.png, ${Math.ceil(bytes.length / 1000)} KB`)
}
