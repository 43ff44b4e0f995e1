/** @jsxRuntime automatic */
/** What stands around every public page: skip links, header, breadcrumb, footer, and the switches of theme and language. */
import type { ReactNode } from 'react'
import { addresses } from './addresses.ts'
import { assetPaths } from './assets.ts'
import { Mark } from './icons.tsx'
import type { Reader, Theme } from './reader.ts'

export interface Frame {
  reader: Reader
  /** Whose installation this is. */
  installation: string
}

interface LayoutProps extends Frame {
  title: string
  /** Pages between the landing page and this one. */
  trail?: readonly { href: string; name: string }[]
  /** The landing page needs no breadcrumb. */
  isLanding?: boolean
  children: ReactNode
}

export function Layout({ reader, installation, title, trail = [], isLanding, children }: LayoutProps) {
  const { say } = reader
  return (
    <Document reader={reader} title={`${title} – ${installation}`}>
      <SkipLinks reader={reader} />
      <Header reader={reader} installation={installation} />
      <main id="conteudo" tabIndex={-1} className="wide">
        {isLanding ? null : (
          <nav className="trail" aria-label={say('Você está aqui', 'You are here')}>
            <ol>
              {[{ href: addresses.landing, name: say('Início', 'Home') }, ...trail].map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        {children}
      </main>
      <Footer reader={reader} />
    </Document>
  )
}

/** The bare HTML file; `className` is the body's. */
export function Document({
  reader,
  title,
  className,
  children,
}: {
  reader: Reader
  title: string
  className?: string
  children: ReactNode
}) {
  return (
    <html lang={reader.language} {...(reader.theme === 'system' ? {} : { 'data-theme': reader.theme })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={assetPaths.mark} type="image/svg+xml" />
        <link rel="preload" href={assetPaths.font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={assetPaths.stylesheet} />
      </head>
      <body className={className}>{children}</body>
    </html>
  )
}

/** eMAG 1.5: the four shortcuts, the first things a keyboard reaches. */
function SkipLinks({ reader: { say } }: { reader: Reader }) {
  const links = [
    ['#conteudo', say('Ir para o conteúdo', 'Skip to content')],
    ['#menu', say('Ir para o menu', 'Skip to menu')],
    [`${addresses.verify}#conferencia`, say('Ir para a conferência', 'Skip to verification')],
    ['#rodape', say('Ir para o rodapé', 'Skip to footer')],
  ] as const
  return (
    <nav className="skip" aria-label={say('Atalhos', 'Shortcuts')}>
      {links.map(([href, name], index) => (
        <a key={href} href={href} accessKey={String(index + 1)}>
          {name} <kbd>{index + 1}</kbd>
        </a>
      ))}
    </nav>
  )
}

function Header({ reader, installation }: Frame) {
  const { say } = reader
  const english = reader.language === 'en'
  const inContrast = reader.theme === 'contrast'
  return (
    <header className="top">
      <div className="wide">
        <a className="brand" href={addresses.landing}>
          <Mark />
          <span className="name">Lavra</span>
          {installation === 'Lavra' ? null : <span className="installation">{installation}</span>}
        </a>
        <nav id="menu" tabIndex={-1} aria-label={say('Menu principal', 'Main menu')}>
          <a href={addresses.verify}>{say('Conferir documento', 'Verify a document')}</a>
          <a href={addresses.accessibility}>{say('Acessibilidade', 'Accessibility')}</a>
          <a href={reader.here({ tema: inContrast ? 'system' : 'contrast' })}>
            {inContrast ? say('Contraste normal', 'Normal contrast') : say('Alto contraste', 'High contrast')}
          </a>
          <a href={reader.here({ lang: english ? 'pt-BR' : 'en' })} hrefLang={english ? 'pt-BR' : 'en'} lang={english ? 'pt-BR' : 'en'}>
            {english ? 'Português' : 'English'}
          </a>
          <a className="button small" href={addresses.application}>
            {say('Entrar', 'Sign in')}
          </a>
        </nav>
      </div>
    </header>
  )
}

function Footer({ reader }: { reader: Reader }) {
  const { say } = reader
  const themeNames: [Theme, string][] = [
    ['system', say('Como no meu aparelho', 'As on my device')],
    ['light', say('Claro', 'Light')],
    ['dark', say('Escuro', 'Dark')],
    ['contrast', say('Alto contraste', 'High contrast')],
  ]
  return (
    <footer id="rodape" tabIndex={-1}>
      <div className="wide">
        <section>
          <h2>{say('Serviços', 'Services')}</h2>
          <a href={addresses.verify}>{say('Conferência de autenticidade', 'Authenticity check')}</a>
          <a href={addresses.application}>{say('Entrar no sistema', 'Sign in')}</a>
        </section>
        <section>
          <h2>{say('Sobre', 'About')}</h2>
          <a href={addresses.accessibility}>{say('Declaração de acessibilidade', 'Accessibility statement')}</a>
          <a href={addresses.siteMap}>{say('Mapa do site', 'Site map')}</a>
          <a href={addresses.reference}>{say('Documentação da API', 'API reference')}</a>
        </section>
        <section>
          <h2>{say('Aparência', 'Appearance')}</h2>
          {themeNames.map(([theme, name]) => (
            <a key={theme} href={reader.here({ tema: theme })} {...(theme === reader.theme ? { 'aria-current': 'true' } : {})}>
              {name}
            </a>
          ))}
        </section>
        <p>
          {say(
            'Lavra é um sistema livre de processo eletrônico, sob a licença AGPL-3.0.',
            'Lavra is a free system for electronic government files, under the AGPL-3.0 licence.',
          )}
        </p>
      </div>
    </footer>
  )
}
