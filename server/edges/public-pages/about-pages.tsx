/** @jsxRuntime automatic */
/** What eMAG asks of a public site besides its service: the accessibility statement and the site map. */
import { addresses } from './addresses.ts'
import { type Frame, Layout } from './layout.tsx'

export function AccessibilityPage(frame: Frame) {
  const { say } = frame.reader
  return (
    <Layout {...frame} title={say('Acessibilidade', 'Accessibility')}>
      <h1>{say('Acessibilidade', 'Accessibility')}</h1>
      <p className="lead">
        {say(
          'Este sistema busca atender às Diretrizes de Acessibilidade para Conteúdo Web (WCAG 2.2, nível AA), ao eMAG 3.1 e à ABNT NBR 17225, como manda o art. 63 da Lei Brasileira de Inclusão.',
          'This system aims at the Web Content Accessibility Guidelines (WCAG 2.2, level AA), eMAG 3.1 and ABNT NBR 17225, as article 63 of the Brazilian Inclusion Act requires.',
        )}
      </p>
      <div className="prose">
        <h2>{say('Atalhos de teclado', 'Keyboard shortcuts')}</h2>
        <ul>
          <li>{say('1: conteúdo; 2: menu; 3: conferência; 4: rodapé.', '1: content; 2: menu; 3: verification; 4: footer.')}</li>
          <li>
            {say(
              'Chrome e Edge: Alt e o número. Firefox: Alt, Shift e o número.',
              'Chrome and Edge: Alt and the number. Firefox: Alt, Shift and the number.',
            )}
          </li>
          <li>
            {say(
              'No sistema, a tecla ? mostra os atalhos de cada tela.',
              'Inside the system, the ? key shows the shortcuts of each screen.',
            )}
          </li>
        </ul>
        <h2>{say('O que já funciona', 'What works')}</h2>
        <ul>
          <li>{say('Tudo se faz só com o teclado.', 'Everything can be done by keyboard alone.')}</li>
          <li>
            {say(
              'Temas claro, escuro e de alto contraste, também sem JavaScript.',
              'Light, dark and high-contrast themes, without JavaScript too.',
            )}
          </li>
          <li>
            {say(
              'Documentos com títulos, listas e tabelas de verdade; PDF/A com etiquetas.',
              'Documents with real headings, lists and tables; tagged PDF/A.',
            )}
          </li>
          <li>
            {say(
              'Cada tela passa por verificação automática antes de ser publicada.',
              'Each screen passes an automatic check before it is released.',
            )}
          </li>
        </ul>
        <h2>{say('O que ainda falta', 'What is missing')}</h2>
        <p>
          {say(
            'Arquivos enviados por terceiros podem não ser acessíveis. Ainda não houve testes com pessoas que usam leitores de tela.',
            'Files sent by others may not be accessible. No tests with people who use screen readers have been made yet.',
          )}
        </p>
        <p>{say('Encontrou uma barreira? Fale com a ouvidoria do órgão.', 'Met a barrier? Write to the agency’s ombudsman.')}</p>
      </div>
    </Layout>
  )
}

export function SiteMapPage(frame: Frame) {
  const { say } = frame.reader
  const pages: [string, string][] = [
    [addresses.landing, say('Início', 'Home')],
    [addresses.verify, say('Conferência de autenticidade', 'Authenticity check')],
    [addresses.accessibility, say('Acessibilidade', 'Accessibility')],
    [addresses.reference, say('Documentação da API', 'API reference')],
    [addresses.application, say('Entrar no sistema', 'Sign in')],
  ]
  return (
    <Layout {...frame} title={say('Mapa do site', 'Site map')}>
      <h1>{say('Mapa do site', 'Site map')}</h1>
      <ul className="prose">
        {pages.map(([href, name]) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
