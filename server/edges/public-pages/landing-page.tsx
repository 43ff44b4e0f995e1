/** @jsxRuntime automatic */
/** What is this system, and what can somebody without an account do here? */
import { addresses } from './addresses.ts'
import { Icon, type IconName } from './icons.tsx'
import { type Frame, Layout } from './layout.tsx'

export function LandingPage({ reader, installation }: Frame) {
  const { say } = reader
  const services: [IconName, string, string, string][] = [
    [
      'authentic',
      addresses.verify,
      say('Conferir um documento', 'Verify a document'),
      say(
        'Recebeu um ofício, decisão ou certidão? Veja se é autêntico, quem assinou e quando.',
        'Received a letter, decision or certificate? See whether it is authentic, who signed it and when.',
      ),
    ],
    [
      'people',
      addresses.application,
      say('Entrar no sistema', 'Sign in'),
      say(
        'Para servidores e colaboradores: processos, documentos e assinaturas da sua unidade.',
        'For civil servants and staff: the processes, documents and signatures of your unit.',
      ),
    ],
    [
      'code',
      addresses.reference,
      say('Integrar outro sistema', 'Connect another system'),
      say(
        'Tudo o que se faz na tela também se faz por programa. Veja a documentação da API.',
        'Whatever is done on screen can be done by a program. See the API reference.',
      ),
    ],
  ]
  return (
    <Layout reader={reader} installation={installation} title={say('Processo eletrônico', 'Electronic processes')} isLanding>
      <div className="hero">
        <h1>{say('Processo eletrônico, aberto à conferência de todos', 'Electronic processes that anyone can verify')}</h1>
        <p className="lead">
          {say(
            'O Lavra guarda os processos e documentos do governo em meio digital. Cada assinatura pode ser conferida por qualquer pessoa, sem cadastro.',
            'Lavra keeps government processes and documents in digital form. Anybody can verify each signature, without an account.',
          )}
        </p>
      </div>
      <ul className="services">
        {services.map(([icon, href, name, text]) => (
          <li key={href} className="card">
            <Icon name={icon} size={32} />
            <h2>
              <a href={href}>{name}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
