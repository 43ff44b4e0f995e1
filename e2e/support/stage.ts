/** What a story acts on: people in browsers of their own, their screens checked for accessibility as they go. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const artifacts = join(import.meta.dirname, '..', 'artifacts')

export const password = 'lavra-demo-2026'
export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

export interface Stage {
  browser: Browser
  address: string
}

export interface PersonOptions {
  viewport?: { width: number; height: number }
  language?: 'pt-BR' | 'en'
  theme?: 'light' | 'dark' | 'contrast'
  javaScript?: boolean
}

/** Opens a browser of its own for somebody who has not signed in. */
export async function newVisitor(stage: Stage, options: PersonOptions = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await stage.browser.newContext({
    viewport: options.viewport ?? desktop,
    locale: options.language ?? 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.viewport === phone,
  })
  const cookie = (name: string, value: string) => ({ name, value, url: stage.address })
  await context.addCookies([cookie('lavra-lang', options.language ?? 'pt-BR'), cookie('lavra-theme', options.theme ?? 'light')])
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return { context, page }
}

/** Signs in through the screen; ends on the desk. */
export async function signInAs(stage: Stage, login: string, options: PersonOptions = {}): Promise<{ context: BrowserContext; page: Page }> {
  const visitor = await newVisitor(stage, options)
  const english = options.language === 'en'
  await visitor.page.goto(`${stage.address}/entrar`)
  await visitor.page.getByLabel(english ? /^(user|login)/i : /^usuário/i).fill(login)
  await visitor.page.getByLabel(english ? /^password/i : /^senha/i).fill(password)
  await visitor.page.getByRole('button', { name: english ? /^sign in$/i : /^entrar$/i }).click()
  await visitor.page.waitForURL((url) => url.pathname === '/')
  return visitor
}

/** Colours on their way from one to another are nobody's: whatever moves and will end has ended. */
async function untilAtRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    return Promise.all(ending.map((one) => one.finished.catch(() => null)))
  })
}

/** Nothing serious may be found by axe-core on the screen as it is now; `rules`: by these rules alone. */
export async function expectAccessible(page: Page, name: string, rules?: readonly string[]): Promise<void> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource)
  await untilAtRest(page)
  const violations = await page.evaluate(async (only) => {
    const axe = (
      window as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{ violations: { id: string; impact: string | null; help: string; nodes: { target: unknown[] }[] }[] }>
        }
      }
    ).axe
    // React Aria's announcer points at an element for the moment of speaking only.
    const everythingButAnnouncer = { exclude: [['[data-live-announcer]']] }
    const result = await axe.run(everythingButAnnouncer, {
      runOnly: only ? { type: 'rule', values: only } : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    })
    return result.violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map(
        (v) =>
          `${v.id}: ${v.help} (${v.nodes
            .slice(0, 3)
            .map((n) => n.target.join(' '))
            .join('; ')})`,
      )
  }, rules)
  if (violations.length > 0) throw new Error(`${name} is not accessible:\n  ${violations.join('\n  ')}`)
}

/** Keeps a picture of the screen under e2e/artifacts, for the eye. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true })
  await page.screenshot({ path: join(artifacts, `${name}.png`) })
}
