/** @jsxRuntime automatic */
/** The document as it was signed, below a slim bar. The frame fills the window and scrolls by itself; the page around it does not. */
import { addresses } from './addresses.ts'
import type { Codes } from './codes.ts'
import { Icon } from './icons.tsx'
import { Document } from './layout.tsx'
import type { Reader } from './reader.ts'

export function DocumentPage({ reader, title, codes }: { reader: Reader; title: string; codes: Codes }) {
  const { say } = reader
  return (
    <Document reader={reader} title={title} className="viewer">
      <nav className="skip" aria-label={say('Atalhos', 'Shortcuts')}>
        <a href="#documento" accessKey="1">
          {say('Ir para o documento', 'Skip to the document')} <kbd>1</kbd>
        </a>
      </nav>
      <header>
        <a href={addresses.result(codes)} className="back">
          ← {say('Conferência', 'Check')}
        </a>
        <h1>{title}</h1>
        <a className="button small second" href={addresses.content(codes)}>
          {say('Página inteira', 'Whole page')}
        </a>
        <a className="button small" href={addresses.pdf(codes)}>
          <Icon name="download" size={18} />
          PDF/A
        </a>
      </header>
      <main>
        <iframe
          id="documento"
          title={title}
          src={addresses.content(codes)}
          sandbox="allow-same-origin allow-popups allow-top-navigation-by-user-activation"
        />
      </main>
    </Document>
  )
}
