/** What did the upload server say? Its refusals read as everywhere else; pure. */
import { z } from 'zod'
import { ApiError } from '../api/api-error.ts'

const problem = z.looseObject({ code: z.string(), params: z.record(z.string(), z.unknown()).optional(), incident: z.string().nullish() })

export function problemOf(status: number, body: string): ApiError {
  try {
    const read = problem.parse(JSON.parse(body))
    const params = Object.fromEntries(Object.entries(read.params ?? {}).map(([name, value]) => [name, String(value)]))
    return new ApiError(read.code, status, params, read.incident ?? null)
  } catch {
    return new ApiError(status === 0 ? 'no-connection' : 'unexpected', status)
  }
}

export const uploadIdOf = (url: string): string =>
  url
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1) ?? ''
