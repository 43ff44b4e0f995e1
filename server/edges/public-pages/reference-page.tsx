/** @jsxRuntime automatic */
/** The API reference: every endpoint with its fields and refusals, drawn from the contract that the server binds. */
import { addresses } from './addresses.ts'
import { type Frame, Layout } from './layout.tsx'
import { ReferenceEndpoint } from './reference-endpoint.tsx'
import type { Group } from './reference-groups.ts'

export function ReferencePage({ groups, origin, ...frame }: Frame & { groups: readonly Group[]; origin: string }) {
  const { say } = frame.reader
  return (
    <Layout {...frame} title={say('Documentação da API', 'API reference')}>
      <h1>{say('Documentação da API', 'API reference')}</h1>
      <p className="lead">
        {say(
          'Tudo o que as telas fazem passa por estes endereços. Não há endereços reservados: o que uma pessoa pode fazer, um programa com a chave dela também pode.',
          'Whatever the screens do passes through these addresses. None is private: what a person may do, a program with that person’s key may do.',
        )}
      </p>
      <div className="prose">
        <h2 id="key">{say('Como se identificar', 'How to identify yourself')}</h2>
        <p>
          {say(
            'Crie uma chave pessoal em Conta › Chaves de acesso. Ela age como você, na unidade em que foi criada. As respostas de erro são application/problem+json, com um código estável em “code”.',
            'Create a personal key in Account › Access keys. It acts as you, in the unit where it was made. Errors are application/problem+json, with a stable code in “code”.',
          )}
        </p>
        <pre>
          <code>{`curl -H 'Authorization: Bearer lavra_…' ${origin}/api/desk`}</code>
        </pre>
        <p>
          <a href={addresses.openApi}>OpenAPI 3.1 (JSON)</a>
        </p>
      </div>
      <div className="reference">
        <nav aria-label={say('Endereços por assunto', 'Addresses by subject')} className="reference-contents">
          {groups.map(({ key, title, endpoints }) => (
            <details key={key} open={key === 'processes'}>
              <summary>{say(...title)}</summary>
              <ul>
                {endpoints.map(({ name }) => (
                  <li key={name}>
                    <a href={`#${name}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
        <div>
          {groups.map(({ key, title, endpoints }) => (
            <section key={key} aria-labelledby={key} className="reference-group">
              <h2 id={key}>{say(...title)}</h2>
              {endpoints.map((one) => (
                <ReferenceEndpoint key={one.name} endpoint={one} reader={frame.reader} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Layout>
  )
}
