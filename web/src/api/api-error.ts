/** What went wrong in a call? A refusal has a code and parameters (its sentence is looked up by code), a bug has an incident number. */
import { z } from 'zod'

/** The codes the browser adds to the server's: no answer came, or an answer that nobody expected. */
export type CallFailure = 'no-connection' | 'unexpected'

export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly params: Record<string, string>
  readonly incident: string | null
  /** Of `invalid-input`: path of the field → what is wrong with it, for programmers. */
  readonly fields: Record<string, string>

  constructor(
    code: string,
    status: number,
    params: Record<string, string> = {},
    incident: string | null = null,
    fields: Record<string, string> = {},
  ) {
    super(code)
    this.fields = fields
    this.code = code
    this.status = status
    this.params = params
    this.incident = incident
  }
}

/** The part of `application/problem+json` that we read. */
const problem = z.looseObject({
  code: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  incident: z.string().nullish(),
  fields: z.record(z.string(), z.string()).optional().catch(undefined),
})

export async function errorOf(response: Response): Promise<ApiError> {
  const read = problem.safeParse(await response.json().catch(() => null))
  if (!read.success) return new ApiError('unexpected', response.status)
  const params = Object.entries(read.data.params ?? {}).map(([name, value]) => [name, String(value)] as const)
  return new ApiError(
    read.data.code ?? 'unexpected',
    response.status,
    Object.fromEntries(params),
    read.data.incident ?? null,
    read.data.fields,
  )
}
