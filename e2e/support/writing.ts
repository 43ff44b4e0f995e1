/** What people do in the editor, found by role and accessible name as they would. */
import type { Locator, Page } from 'playwright-core'

export const paper = (page: Page): Locator => page.getByRole('textbox', { name: 'Texto do documento' })

/** Opens the editor of a draft; ends when one can write, the cursor at the end of the text. */
export async function openEditor(page: Page, documentId: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/documentos/${documentId}/editar`)
  await cursorAtEnd(page)
}

export async function cursorAtEnd(page: Page): Promise<void> {
  const text = paper(page)
  await text.and(page.locator('[contenteditable=true]')).waitFor()
  await text.focus()
  await page.keyboard.press('Control+End')
  // the next key of a person comes when the screen shows where the cursor is
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

/** After a tool was used the text has the cursor again. */
export const backInText = (page: Page): Promise<void> => paper(page).and(page.locator(':focus')).waitFor()

/** Writes a paragraph of its own below the text. */
export async function write(page: Page, text: string): Promise<void> {
  await cursorAtEnd(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type(text)
  await paper(page).getByText(text).waitFor()
}

/** How the saving stands, at the top of the editor. */
export async function untilStatus(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('header').getByText(words).and(page.locator(':visible')).first().waitFor()
}

export const untilSaved = (page: Page): Promise<void> => untilStatus(page, /Salvo às/)

/** Puts HTML on the clipboard exactly as another program would. */
export async function copyHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', text)
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true, once: true },
    )
    document.execCommand('copy')
  }, html)
}
