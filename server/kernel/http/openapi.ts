/** The OpenAPI 3.1 document, made from the same endpoints that are bound. */
import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'
import { refusals, statusOfKind } from '@lavra/contract/refusals.ts'
import { z } from 'zod'

type Json = Record<string, unknown>

const schema = (type: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Json
  return rest
}

export function openApi(endpoints: readonly AnyEndpoint[], publicUrl: string, version: string): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Lavra', version, license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' } },
    servers: [{ url: publicUrl }],
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A personal API key (createApiKey).' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'lavra-session',
          description: 'A session (signIn); writing also needs the header x-requested-with: lavra.',
        },
      },
      schemas: {
        Problem: {
          type: 'object',
          required: ['title', 'status', 'code', 'params'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string', description: 'A sentence for people, in the language of the request.' },
            status: { type: 'integer' },
            code: { type: 'string' },
            params: { type: 'object' },
            fields: { type: 'object', additionalProperties: { type: 'string' } },
            incident: { type: 'string' },
          },
        },
      },
    },
    paths,
  }
}

function operation(endpoint: AnyEndpoint): Json {
  const named = new Set(pathNames(endpoint.path))
  const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const whole = schema(endpoint.input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const properties = Object.entries(whole.properties ?? {})
  const required = new Set(whole.required ?? [])
  const rest = properties.filter(([name]) => !named.has(name))
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    'x-stability': endpoint.stability,
    security: endpoint.audience === 'public' ? [] : [{ key: [] }, { session: [] }],
    parameters: [
      ...[...named].map((name) => ({ name, in: 'path', required: true, schema: whole.properties?.[name] ?? { type: 'string' } })),
      ...(inQuery ? rest.map(([name, s]) => ({ name, in: 'query', required: required.has(name), schema: s })) : []),
    ],
    ...(inQuery || rest.length === 0
      ? {}
      : {
          requestBody: {
            required: rest.some(([name]) => required.has(name)),
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(rest),
                  required: rest.map(([name]) => name).filter((name) => required.has(name)),
                },
              },
            },
          },
        }),
    responses: { 200: success(endpoint), ...problems(endpoint) },
  }
}

function success(endpoint: AnyEndpoint): Json {
  if (endpoint.produces) return { description: 'The bytes.', content: { [endpoint.produces]: {} } }
  return { description: 'Done.', content: { 'application/json': { schema: schema(endpoint.output, 'output') } } }
}

function problems(endpoint: AnyEndpoint): Record<string, Json> {
  const codes = new Set<keyof typeof refusals>(['invalid-input', ...endpoint.refusals])
  if (endpoint.audience !== 'public') codes.add('not-signed-in').add('key-not-valid')
  if (endpoint.audience === 'in-unit') codes.add('no-unit')
  const byStatus = new Map<number, string[]>()
  for (const code of codes) {
    const status = statusOfKind[refusals[code]]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      String(status),
      { description: list.join(', '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    ]),
  )
}
