/** How do the stamps look as HTML? Classes only (no styles, no script); every text is escaped, whoever it came from. */
import { escapeHtml } from '@lavra/contract/content/html.ts'
import type { DocumentStamps, Run } from './stamp.ts'

/** For `renderPage`: one paragraph per signature, then how to check them. */
export function stampHtml({ signatures, verification }: DocumentStamps): string {
  return [
    ...signatures.map(({ sentence }) => `<p class="signature-stamp">${runsHtml(sentence)}</p>`),
    '<div class="signature-check">',
    `<a class="signature-check-qr" href="${escapeHtml(verification.link)}" aria-label="Conferir a autenticidade deste documento">${verification.qr}</a>`,
    `<p class="signature-check-text">${runsHtml(verification.sentence)}</p>`,
    '</div>',
  ].join('\n')
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(({ text, strong }) => (strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text))).join('')
}
