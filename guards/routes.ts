/** Does every endpoint of the contract keep the promises a caller builds on, and is it bound once? */
import { pathNames } from '@lavra/contract/endpoint.ts'
import { refusals } from '@lavra/contract/refusals.ts'
import { z } from 'zod'
import type { Exported } from './contract-files.ts'
import { parsed } from './parsed-source.ts'
import { type Finding, isCode, isTest, lineAt, type SourceFile } from './source-tree.ts'

/** Names begin with a verb. Queries (GET) read; the others change. A new verb is a decision about the words of the API. */
const reads = ['list', 'show', 'find', 'count', 'search', 'verify', 'open', 'view', 'download']
const changes = (
  'accept acknowledge activate add apply arrange assign attach begin cancel certify change close comment conclude ' +
  'confirm create delete detach duplicate extend follow grant include leave lift lock make mark move open order ' +
  'prepare recall receive record rehearse relate release remark remove renew renounce reopen replace request ' +
  'reset restore resume return revoke save schedule send set sign start stop suspend swap switch transfer unlock ' +
  'unmark upload verify '
)
  .trim()
  .split(' ')

export function whyNotEndpoint({ exportName, endpoint }: Exported): string[] {
  const { name, method, path, summary, stability } = endpoint
  const verb = /^[a-z]+/.exec(name)?.[0] ?? ''
  const input: Record<string, z.ZodType> = endpoint.input.shape
  const wrong: (string | false)[] = [
    name !== exportName && `is exported as ${exportName} but named ${name}`,
    !/^[a-z]+([A-Z][a-z0-9]*)+$/.test(name) && 'has a name that is not verbNoun',
    !(method === 'GET' ? reads : changes).includes(verb) && `begins with "${verb}", which is no known verb of a ${method}`,
    !/^(\/([a-z0-9]+(-[a-z0-9]+)*|:[a-z][a-zA-Z0-9]*))+(\.[a-z]+)?$/.test(path) && `has the path ${path}, which is not kebab-case`,
    !/^[A-Z].{8,}[.]$/.test(summary) && 'has no summary sentence',
    stability !== 'stable' && stability !== 'evolving' && 'does not say how stable it is',
    ...endpoint.refusals.map((code) => !(code in refusals) && `declares the unknown refusal ${code}`),
    ...pathNames(path).map((key) => !isText(input[key]) && `has :${key} in its path but not as a string in its input`),
  ]
  if (method === 'GET' || method === 'DELETE')
    for (const [key, schema] of Object.entries(input))
      wrong.push(!travelsAsText(schema) && `takes ${key} in a form that a query string cannot carry`)
  return wrong.filter((reason) => reason !== false).map((reason) => `${exportName} ${reason}`)
}

export function findDoubles(all: readonly Exported[]): string[] {
  const seen = new Map<string, string>()
  return all.flatMap(({ exportName, endpoint, path }) =>
    [`name ${endpoint.name}`, `${endpoint.method} ${endpoint.path.replace(/:[a-zA-Z0-9]+/g, ':')}`].flatMap((key) => {
      const before = seen.get(key)
      seen.set(key, `${path} ${exportName}`)
      return before ? [`${path} ${exportName} repeats "${key}" of ${before}`] : []
    }),
  )
}

/** Names of endpoints that no `*.routes.ts` mentions; `showSessionWith` and `showHistoryBehind` are their endpoint with something handed in. */
export function findUnbound(names: readonly string[], files: readonly SourceFile[]): string[] {
  const bound = new Set(files.filter((file) => isRoutes(file.path)).flatMap((file) => parsed(file).identifiers.map((word) => word.name)))
  return names.filter((name) => !['', 'With', 'Behind'].some((suffix) => bound.has(name + suffix)))
}

/** An endpoint made outside the contract would be a private one. */
export function findPrivateEndpoints(files: readonly SourceFile[]): Finding[] {
  return files
    .filter((file) => isCode(file.path) && !isTest(file.path) && !/^(contract|guards)\//.test(file.path))
    .flatMap((file) =>
      parsed(file)
        .imports.filter(({ from, typeOnly }) => !typeOnly && /(^|\/)contract\/endpoint\.ts$/.test(from))
        .filter(() =>
          parsed(file).identifiers.some(
            ({ name, index }) => name === 'endpoint' && /^endpoint(<[^(]*>)?\(\{/.test(file.text.slice(index, index + 200)),
          ),
        )
        .map(({ index }) => ({ path: file.path, line: lineAt(file.text, index), reason: 'makes an endpoint outside contract/' })),
    )
}

const isRoutes = (path: string) => path.startsWith('server/') && /(^|[./])routes\.ts$/.test(path)

const isText = (schema: z.ZodType | undefined) => schema !== undefined && typeOf(schema) === 'string'

function typeOf(schema: z.ZodType): unknown {
  const { type } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return type
}

/** A number that is coerced, or a flag of two words, travels well; a list or an object does not. */
const travelsAsText = (schema: z.ZodType) => typeOf(schema) === 'string' || ['7', 'true', ''].some((text) => schema.safeParse(text).success)
