/** The text to the clipboard, with its formatting and without. By the copy event: the newer interface exists on HTTPS only. */
import { contentHtml } from '@lavra/contract/content/html.ts'
import type { Content } from '@lavra/contract/content/model.ts'
import { contentText } from '@lavra/contract/content/text.ts'

export function copyText(content: Content): boolean {
  let isCopied = false
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', contentHtml(content))
    event.clipboardData?.setData('text/plain', contentText(content))
    event.preventDefault()
    event.stopImmediatePropagation()
    isCopied = true
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  return isCopied
}
