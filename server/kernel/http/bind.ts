/** Binds an endpoint of the contract to its command or query: parse, authorize, run, present. */
import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodError } from 'zod'
import { type Command, runCommand } from '../command.ts'
import { type Query, runQuery } from '../query.ts'
import { Refusal } from '../refusal.ts'
import { report } from '../report.ts'
import type { World } from '../world.ts'
import { InvalidInput } from './errors.ts'
import { languageOf } from './language.ts'
import { unknownFields } from './unknown-fields.ts'

/** `after` sees request and reply once the work is committed: cookies, streams. What it returns is the answer. */
export interface Route {
  // biome-ignore lint/suspicious/noExplicitAny: a table of routes holds commands of every input and output; each was checked where it was defined
  run: Command<any, any, any> | Query<any, any>
  // biome-ignore lint/suspicious/noExplicitAny: as above, checked by route()
  after?: (args: { request: FastifyRequest; reply: FastifyReply; input: any; output: any; world: World }) => unknown
  // biome-ignore lint/suspicious/noExplicitAny: a table of routes holds commands of every input; each was checked where it was defined
  first?: Command<any, any, any>
}

export function route<I, O, P>(
  run: Command<I, O, P> | Query<I, O>,
  after?: (args: { request: FastifyRequest; reply: FastifyReply; input: I; output: O; world: World }) => unknown,
  /** A command with the same input that has to be committed before: reading that has an effect. */
  first?: Command<NoInfer<I>, unknown, unknown>,
): Route {
  return { run, ...(after ? { after } : {}), ...(first ? { first } : {}) }
}

export function bind(app: FastifyInstance, world: World, routes: readonly Route[]): void {
  for (const { run, after, first } of routes) {
    const endpoint = run.endpoint
    if (!endpoint) throw new Error(`${run.name} has no endpoint`)
    app.route({
      method: endpoint.method,
      url: `/api${endpoint.path}`,
      config: { endpoint },
      bodyLimit: 16 * 1024 * 1024,
      handler: async (request, reply) => {
        const input = admit(world, run.name, endpoint, request)
        if (first) await runCommand(world, request.actor, first, input)
        const output = await (run.kind === 'command'
          ? runCommand(world, request.actor, run, input)
          : runQuery(world, request.actor, run, input, languageOf(request)))
        if (after) {
          const answer = await after({ request, reply, input, output, world })
          if (answer !== undefined || endpoint.produces) return answer
        }
        reply.header('cache-control', 'no-store')
        return present(endpoint, output)
      },
    })
  }
}

/** What is refused before there is a command or query leaves its line in the log too. */
function admit(world: World, name: string, endpoint: AnyEndpoint, request: FastifyRequest): unknown {
  const began = performance.now()
  try {
    authorize(request, endpoint)
    return parse(endpoint, request)
  } catch (error) {
    if (error instanceof Refusal) report(world, request.actor, name, began, { statements: 0 }, error.code)
    throw error
  }
}

function authorize(request: FastifyRequest, endpoint: AnyEndpoint): void {
  if (endpoint.audience === 'public') return
  if (request.actor.kind !== 'person') throw new Refusal('not-signed-in')
  if (endpoint.audience === 'in-unit' && !request.actor.unitId) throw new Refusal('no-unit')
}

function parse(endpoint: AnyEndpoint, request: FastifyRequest): unknown {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  const params = isObject(request.params) ? request.params : {}
  const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const rest = inQuery ? request.query : request.body
  if (rest !== undefined && rest !== null && !isObject(rest)) throw new InvalidInput({ body: 'must be a JSON object' })
  const named = new Set(pathNames(endpoint.path))
  const strange = Object.keys(rest ?? {}).flatMap((key): [string, string][] => {
    if (named.has(key)) return [[key, 'stands in the path']]
    // `unit` says in which unit a download's address acts (the entrance reads it).
    return Object.hasOwn(endpoint.input.shape, key) || (inQuery && key === 'unit') ? [] : [[key, 'is not a field of this endpoint']]
  })
  if (strange.length > 0) throw new InvalidInput(Object.fromEntries(strange))
  const unreadable = unreadableText({ ...params, ...rest })
  if (unreadable !== null) throw new InvalidInput({ [unreadable]: 'holds characters that are no text' })
  const result = endpoint.input.safeParse({ ...(rest ?? {}), ...params })
  if (!result.success) throw new InvalidInput(fieldsOf(result.error))
  const deeper = inQuery ? [] : unknownFields(rest, result.data)
  if (deeper.length > 0) throw new InvalidInput(Object.fromEntries(deeper.map((path) => [path, 'is not a field of this endpoint'])))
  return result.data
}

/**
 * Where a text holds what PostgreSQL cannot keep (NUL) or UTF-8 cannot say (half a character). @returns its path, or null.
 * Not in the content of documents, which lies deeper than any field: there such characters come from pasting and are repaired.
 */
function unreadableText(value: unknown, path = '', depth = 0): string | null {
  if (depth > 4) return null
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = unreadableText(inner, path ? `${path}.${key}` : key, depth + 1)
    if (found !== null) return found
  }
  return null
}

function fieldsOf(error: ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]))
}

/** Only what the contract names leaves: a column never leaks because somebody added it to a row. */
function present(endpoint: AnyEndpoint, output: unknown): unknown {
  const result = endpoint.output.safeParse(output)
  if (!result.success) throw new Error(`${endpoint.name} answers against its contract: ${JSON.stringify(fieldsOf(result.error))}`)
  return result.data
}
