/** How does an endpoint and its flat input become an HTTP request? Pure, so that the table of cases in the test says it all. */
import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'

export interface PlannedRequest {
  method: string
  url: string
  body: string | undefined
}

export function planRequest(endpoint: Pick<AnyEndpoint, 'method' | 'path'>, input: Record<string, unknown>): PlannedRequest {
  const inPath = new Set(pathNames(endpoint.path))
  const path = endpoint.path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, (_, name: string) => encodeURIComponent(String(input[name])))
  const rest = Object.entries(input).filter(([name, value]) => !inPath.has(name) && value !== undefined)
  if (endpoint.method !== 'GET' && endpoint.method !== 'DELETE') {
    return { method: endpoint.method, url: `/api${path}`, body: JSON.stringify(Object.fromEntries(rest), (_, value) => readable(value)) }
  }
  const query = new URLSearchParams()
  for (const [name, value] of rest) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== null) query.append(name, String(one))
  }
  const text = query.toString()
  return { method: endpoint.method, url: `/api${path}${text ? `?${text}` : ''}`, body: undefined }
}

/** Half of an emoji, or NUL from a strange clipboard: the server refuses what is no text, and a text of ten pages must not fail for it. */
function readable(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\0/g, '').replace(/\p{Surrogate}/gu, '\uFFFD') : value
}
