/** @jsxRuntime automatic */
/** The API reference: every endpoint with its fields and refusals, drawn from the contract that the server binds. */
import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'
import { refusalSentence } from '@lavra/contract/sentences.ts'
import { z } from 'zod'
import { addresses } from './addresses.ts'
import { type Frame, Layout } from './layout.tsx'

type Shape = {
  type?: string
  properties?: Record<string, Shape>
  items?: Shape
  required?: string[]
  enum?: unknown[]
  anyOf?: Shape[]
  const?: unknown
  pattern?: string
  maxLength?: number
  format?: string
}

export interface Group {
  /** The first part of the path: what the endpoints are about. */
  name: string
  endpoints: AnyEndpoint[]
}

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
      <nav aria-label={say('Endereços por assunto', 'Addresses by subject')} className="reference-contents">
        {groups.map((group) => (
          <section key={group.name}>
            <h2>{group.name}</h2>
            <ul>
              {group.endpoints.map((one) => (
                <li key={one.name}>
                  <a href={`#${one.name}`}>{one.name}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {groups.flatMap((group) => group.endpoints.map((one) => <Endpoint key={one.name} endpoint={one} {...frame} />))}
    </Layout>
  )
}

function Endpoint({ endpoint, reader }: Frame & { endpoint: AnyEndpoint }) {
  const { say, language } = reader
  const input = shapeOf(endpoint.input, 'input')
  const output = endpoint.produces ? null : shapeOf(endpoint.output, 'output')
  const inPath = new Set(pathNames(endpoint.path))
  const place = (name: string) =>
    inPath.has(name)
      ? say('endereço', 'path')
      : endpoint.method === 'GET' || endpoint.method === 'DELETE'
        ? say('consulta', 'query')
        : say('corpo', 'body')
  return (
    <article id={endpoint.name} className="reference-endpoint">
      <h3>
        <span className="reference-method">{endpoint.method}</span> <code>/api{endpoint.path}</code>
      </h3>
      <p>
        <strong>{endpoint.name}</strong> · <span lang="en">{endpoint.summary}</span>
      </p>
      <p className="reference-facts">
        {endpoint.stability === 'stable' ? say('estável', 'stable') : say('em evolução', 'evolving')} ·{' '}
        {endpoint.audience === 'public'
          ? say('qualquer pessoa', 'anybody')
          : endpoint.audience === 'signed-in'
            ? say('quem entrou', 'signed in')
            : say('quem atua em uma unidade', 'acting in a unit')}
      </p>
      <Fields title={say('Entrada', 'Input')} shape={input} place={place} reader={reader} />
      {output ? (
        <Fields title={say('Resposta', 'Answer')} shape={output} reader={reader} />
      ) : (
        <p>
          {say('Resposta', 'Answer')}: {endpoint.produces}
        </p>
      )}
      {endpoint.refusals.length > 0 ? (
        <details>
          <summary>
            {say('Recusas', 'Refusals')} ({endpoint.refusals.length})
          </summary>
          <dl>
            {[...new Set(endpoint.refusals)].map((code) => (
              <div key={code}>
                <dt>
                  <code>{code}</code>
                </dt>
                <dd>{refusalSentence(code, {}, language)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </article>
  )
}

function Fields({
  title,
  shape,
  place,
  reader,
}: { title: string; shape: Shape; place?: (name: string) => string } & Pick<Frame, 'reader'>) {
  const { say } = reader
  const fields = Object.entries(shape.properties ?? {})
  if (fields.length === 0) return null
  return (
    <div className="reference-fields">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Campo', 'Field')}</th>
            <th scope="col">{say('Tipo', 'Type')}</th>
            {place ? <th scope="col">{say('Onde', 'Where')}</th> : null}
            {place ? <th scope="col">{say('Obrigatório', 'Required')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {fields.map(([name, field]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{typeOf(field)}</td>
              {place ? <td>{place(name)}</td> : null}
              {place ? <td>{shape.required?.includes(name) ? say('sim', 'yes') : say('não', 'no')}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function shapeOf(schema: z.ZodType, io: 'input' | 'output'): Shape {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Shape
}

/** A type in a few words: `string`, `public | restricted`, `{id, name}[]`. */
function typeOf(shape: Shape): string {
  if (shape.enum) return shape.enum.join(' | ')
  if (shape.const !== undefined) return String(shape.const)
  if (shape.anyOf) return [...new Set(shape.anyOf.map(typeOf))].join(' | ')
  if (shape.type === 'array') return `${shape.items ? typeOf(shape.items) : 'any'}[]`
  if (shape.type === 'object') return shape.properties ? `{${Object.keys(shape.properties).join(', ')}}` : 'object'
  const limits = [shape.format, shape.maxLength ? `≤ ${shape.maxLength}` : null].filter(Boolean).join(', ')
  return `${shape.type ?? 'any'}${limits ? ` (${limits})` : ''}`
}

/** Grouped by what the path begins with, in the order of the contract. */
export function groupsOf(endpoints: readonly AnyEndpoint[]): Group[] {
  const groups = new Map<string, AnyEndpoint[]>()
  for (const endpoint of endpoints) {
    const name = endpoint.path.split('/')[1] ?? ''
    groups.set(name, [...(groups.get(name) ?? []), endpoint])
  }
  return [...groups].map(([name, list]) => ({ name, endpoints: list }))
}
