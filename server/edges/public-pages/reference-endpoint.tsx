/** @jsxRuntime automatic */
/** One endpoint of the reference: what it does, who may call it, its fields and its refusals. */
import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'
import { refusalSentence } from '@lavra/contract/sentences.ts'
import { z } from 'zod'
import type { Reader } from './reader.ts'

type Shape = {
  type?: string | string[]
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

export function ReferenceEndpoint({ endpoint, reader }: { endpoint: AnyEndpoint; reader: Reader }) {
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
        <a href={`#${endpoint.name}`}>{endpoint.name}</a>
      </h3>
      <p className="reference-address">
        <span className={`reference-method ${endpoint.method.toLowerCase()}`}>{endpoint.method}</span> <code>/api{endpoint.path}</code>
      </p>
      <p lang="en">{endpoint.summary}</p>
      <p className="reference-facts">
        {endpoint.stability === 'stable' ? say('Estável', 'Stable') : say('Em evolução', 'Evolving')} ·{' '}
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

function Fields({ title, shape, place, reader }: { title: string; shape: Shape; place?: (name: string) => string; reader: Reader }) {
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
  return `${[shape.type ?? 'any'].flat().join(' | ')}${limits ? ` (${limits})` : ''}`
}
