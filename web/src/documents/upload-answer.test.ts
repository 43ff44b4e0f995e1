import { describe, expect, it } from 'vitest'
import { problemOf, uploadIdOf } from './upload-answer.ts'

describe('an upload', () => {
  it('is refused in the words of the server', () => {
    const body = JSON.stringify({ type: 'about:blank', title: '', status: 422, code: 'file-too-large', params: { limit: 200 } })
    const error = problemOf(422, body)
    expect([error.code, error.status, error.params]).toEqual(['file-too-large', 422, { limit: '200' }])
  })

  it('names what is no answer of the system', () => {
    expect(problemOf(0, '').code).toBe('no-connection')
    expect(problemOf(502, '<html>Bad gateway</html>').code).toBe('unexpected')
  })

  it('is known by the end of its address', () => {
    expect(uploadIdOf('/api/uploads/0123abcd')).toBe('0123abcd')
    expect(uploadIdOf('https://lavra.example/api/uploads/0123abcd?x=1')).toBe('0123abcd')
  })
})
