import { describe, expect, it } from 'vitest'
import { planRequest } from './request.ts'

describe('planRequest', () => {
  it('puts the names of the path into the path, encoded', () => {
    expect(planRequest({ method: 'GET', path: '/processes/:number' }, { number: '1500.01.0000001/2026-15' })).toEqual({
      method: 'GET',
      url: '/api/processes/1500.01.0000001%2F2026-15',
      body: undefined,
    })
  })

  it('repeats the key for each value of a list, and leaves out what is absent', () => {
    const input = { marker: ['1', '2'], after: undefined, text: 'a b', assignee: null }
    expect(planRequest({ method: 'GET', path: '/desk' }, input).url).toBe('/api/desk?marker=1&marker=2&text=a+b')
  })

  it('sends what is not in the path as a JSON body', () => {
    const planned = planRequest({ method: 'POST', path: '/processes/:processId/routings' }, { processId: '7', unitIds: ['1'], note: null })
    expect(planned).toEqual({ method: 'POST', url: '/api/processes/7/routings', body: '{"unitIds":["1"],"note":null}' })
  })

  it('replaces what is no text, however deep, and leaves whole emoji', () => {
    const input = { text: 'a\0b\ud83d', body: { content: ['\ude00 😀'] } }
    expect(planRequest({ method: 'PUT', path: '/x' }, input).body).toBe(
      JSON.stringify({ text: 'ab\uFFFD', body: { content: ['\uFFFD 😀'] } }),
    )
  })

  it('carries a deletion in the query', () => {
    expect(planRequest({ method: 'DELETE', path: '/sessions/:id' }, { id: '3', all: true }).url).toBe('/api/sessions/3?all=true')
  })
})
