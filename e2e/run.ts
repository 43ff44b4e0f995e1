/**
 * Plays the stories in real browsers against whole systems; `npm run stories [-- part of a title]`. Ends with the totals.
 * Two lanes, each with a browser and a system of its own: what one story does is never in another's way.
 */
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from './support/browser.ts'
import { picture } from './support/stage.ts'
import { type Story, stories } from './support/story.ts'
import { startSystem } from './support/system.ts'

const wanted = process.argv[2]?.toLowerCase() ?? ''
const folder = join(import.meta.dirname, 'stories')
for (const file of (await readdir(folder)).filter((f) => f.endsWith('.story.ts')).sort()) await import(join(folder, file))

const chosen = stories.filter((one) => one.title.toLowerCase().includes(wanted))
const lanes = Math.min(2, availableParallelism(), chosen.length)
const queue = chosen.values()
let passed = 0
let failed = 0
await Promise.all(Array.from({ length: lanes }, lane))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

async function lane(): Promise<void> {
  const [system, browser] = await Promise.all([startSystem(), openBrowser()])
  for (const one of queue) await play(one)
  await browser.close()
  await system.stop()

  async function play({ title, tell }: Story): Promise<void> {
    const began = Date.now()
    try {
      await tell({ browser, address: system.address })
      passed++
      console.log(`✓ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    } catch (error) {
      failed++
      const at = failed
      console.error(`✗ ${title}\n  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      for (const [c, context] of browser.contexts().entries()) {
        for (const [p, page] of context.pages().entries()) await picture(page, `failed-${at}-${c}-${p}`).catch(() => {})
      }
    }
    for (const context of browser.contexts()) await context.close()
  }
}
