/**
 * What does the browser's viewer show of an authored document? One whole HTML file without script, for the sandboxed frame and for
 * printing. The same page always gives the same bytes.
 *
 * The stylesheet stands in the file, so that the policy of its path can be `default-src 'none'; img-src 'self'; style-src <hash>`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { contentHtml, escapeHtml } from '@lavra/contract/content/html.ts'
import type { Content, DocumentPage } from '@lavra/contract/content/model.ts'
import { isEmptyContent } from '@lavra/contract/content/text.ts'

const read = (file: string): string => readFileSync(file, 'utf8').trim()
const sharedLook = createRequire(import.meta.url).resolve('@lavra/contract/content/page.css')
const stylesheet = `${read(sharedLook)}\n${read(fileURLToPath(new URL('page-sheet.css', import.meta.url)))}`

/** The CSP source expression that allows exactly our stylesheet: `'sha256-…'`. */
export const pageStyleSource = `'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`

/**
 * The HTML file of the page. `title` is plain text. `stampsHtml` is markup of our own making (signature stamps) and stands between
 * body and footer as it is; the looks of its classes belong into `page-sheet.css`.
 */
export function renderPage(page: DocumentPage, options: { title: string; stampsHtml?: string }): string {
  const parts = [
    section('header', page.header),
    `<main class="page-body">\n${contentHtml(page.body)}\n</main>`,
    options.stampsHtml ? `<section class="page-stamps">\n${options.stampsHtml}\n</section>` : '',
    section('footer', page.footer),
  ]
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(options.title)}</title>
<style>${stylesheet}</style>
</head>
<body>
<div class="lavra-page">
${parts.filter(Boolean).join('\n')}
</div>
</body>
</html>
`
}

function section(tag: 'header' | 'footer', content: Content): string {
  return isEmptyContent(content) ? '' : `<${tag} class="page-${tag}">\n${contentHtml(content)}\n</${tag}>`
}
