/** Plays the stories in a real browser against the whole system; `npm run stories [-- part of a title]`. Ends with the totals. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from './support/browser.ts'
import { picture } from './support/stage.ts'
import { stories } from './support/story.ts'
import { startSystem } from './support/system.ts'

const wanted = process.argv[2]?.toLowerCase() ?? ''
const folder = join(import.meta.dirname, 'stories')
for (const file of (await readdir(folder)).filter((f) => f.endsWith('.story.ts')).sort()) await import(join(folder, file))

const system = await startSystem()
const browser = await openBrowser()
let passed = 0
let failed = 0
for (const { title, tell } of stories.filter((s) => s.title.toLowerCase().includes(wanted))) {
  const began = Date.now()
  try {
    await tell({ browser, address: system.address })
    passed++
    console.log(`✓ ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.error(`✗ ${title}\n  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    for (const [c, context] of browser.contexts().entries()) {
      for (const [p, page] of context.pages().entries()) await picture(page, `failed-${failed}-${c}-${p}`).catch(() => {})
    }
  }
  for (const context of browser.contexts()) await context.close()
}
await browser.close()
await system.stop()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
