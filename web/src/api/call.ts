/** How does the browser call an endpoint? One function for all of them; errors come as `ApiError`. */
import type { AnyEndpoint, InputSent, Output } from '@lavra/contract/endpoint.ts'
import { actingUnit } from './acting-unit.ts'
import { ApiError, errorOf } from './api-error.ts'
import { attendance } from './attendance.ts'
import { reportReachable } from './connection.ts'
import { waitForPassword } from './password-gate.ts'
import { planRequest } from './request.ts'
import { waitForSignIn } from './sign-in-gate.ts'

export interface CallOptions {
  signal?: AbortSignal
  /** `false`: an ended session, or a password that is needed, is an error like any other (sign-in itself, the first look at the session). */
  gate?: boolean
}

/** Headers of every request: the tab's unit, and the one no other site can send (CSRF). For uploads too. */
export function requestHeaders(): Record<string, string> {
  const unit = actingUnit()
  return { 'x-requested-with': 'lavra', ...(unit ? { 'lavra-unit': unit } : {}) }
}

async function answer(endpoint: AnyEndpoint, input: Record<string, unknown>, options: CallOptions): Promise<Response> {
  const { method, url, body } = planRequest(endpoint, input)
  const headers = {
    accept: 'application/json',
    ...requestHeaders(),
    ...attendance(),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  try {
    const response = await fetch(url, { method, headers, body, signal: options.signal, credentials: 'same-origin' })
    reportReachable(true)
    return response
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    reportReachable(false)
    throw new ApiError('no-connection', 0)
  }
}

export async function call<E extends AnyEndpoint>(endpoint: E, input: InputSent<E>, options: CallOptions = {}): Promise<Output<E>> {
  const sent = input as Record<string, unknown>
  let response = await answer(endpoint, sent, options)
  if (response.status === 401 && options.gate !== false) {
    const refused = await errorOf(response)
    if (refused.code !== 'not-signed-in') throw refused
    await waitForSignIn()
    response = await answer(endpoint, sent, options)
  }
  if (response.status === 403 && options.gate !== false) {
    const refused = await errorOf(response)
    if (refused.code !== 'confidential-password-needed') throw refused
    await waitForPassword(refused)
    response = await answer(endpoint, sent, options)
  }
  if (!response.ok) throw await errorOf(response)
  return (response.status === 204 ? {} : await response.json()) as Output<E>
}
