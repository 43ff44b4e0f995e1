/** Every screen at desktop and phone width, in the themes: accessible, nothing wider than the phone, no error of ours in the console. */
import { desktop, expectAccessible, phone, picture, signInAs } from '../support/stage.ts'
import { expect, story } from '../support/story.ts'

const screens = ['/', '/processos/novo', '/conta/sessoes', '/conta/senha', '/conta/chaves', '/administracao']

for (const [size, viewport] of [
  ['desktop', desktop],
  ['phone', phone],
] as const) {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    story(`screens are accessible on ${size}, ${theme}`, async (stage) => {
      const { page } = await signInAs(stage, 'tiago.nogueira', { viewport, theme })
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      for (const path of screens) {
        await page.goto(stage.address + path)
        await page.locator('main h1').first().waitFor()
        await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
        await expectAccessible(page, `${path} (${size}, ${theme})`)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(wider <= 0, `${path} no wider than the screen (${wider} px)`)
        await picture(page, `${size}-${theme}-${path.replace(/\W+/g, '-')}`)
      }
      expect(errors.length === 0, `no errors on the screens: ${errors.join('; ')}`)
    })
  }
}
