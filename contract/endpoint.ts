/**
 * What an endpoint is. The server binds it, the browser calls it, OpenAPI and the guards read it: one object, no generated code.
 *
 * `input` is one flat object. The names that stand in `path` (`:processId`) travel in the path; of the others, GET and DELETE
 * carry them in the query string and the rest in a JSON body. Ids and numbers are strings, times ISO 8601 with zone.
 */
import type { z } from 'zod'
import type { RefusalCode } from './refusals.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Endpoint<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  /** The command's or query's name, and the OpenAPI operationId. */
  name: string
  method: Method
  /** Below `/api`, kebab-case, parameters as `:camelCase`. */
  path: string
  /** One English sentence, imperative. */
  summary: string
  /** A stable endpoint is never broken. */
  stability: 'stable' | 'evolving'
  /** Who may knock: anybody, anybody signed in (or with a key), or a person acting in a unit. What they may do is the policy's. */
  audience: 'public' | 'signed-in' | 'in-unit'
  input: I
  /** What a JSON answer looks like; for `produces` it describes nothing and is `z.unknown()`. */
  output: O
  /** Set when the answer is bytes or a stream rather than JSON. */
  produces?: string
  /** The refusals a caller has to expect beyond validation, authentication and visibility. */
  refusals: readonly RefusalCode[]
}

export type AnyEndpoint = Endpoint<z.ZodObject, z.ZodType>
export type Input<E extends { input: z.ZodType }> = z.output<E['input']>
export type InputSent<E extends { input: z.ZodType }> = z.input<E['input']>
export type Output<E extends { output: z.ZodType }> = z.output<E['output']>

export function endpoint<I extends z.ZodObject, O extends z.ZodType>(
  e: Omit<Endpoint<I, O>, 'stability' | 'audience' | 'refusals'> & Partial<Pick<Endpoint<I, O>, 'stability' | 'audience' | 'refusals'>>,
): Endpoint<I, O> {
  return { stability: 'evolving', audience: 'in-unit', refusals: [], ...e }
}

/** The names of the path's parameters, in order. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/:([a-zA-Z][a-zA-Z0-9]*)/g)].map((m) => m[1] as string)
}
