/** What cannot be understood is refused with the name of the field, never answered with a failure; what is odd but right goes through. */
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleActs } from './acts.ts'
import { sampleAgency, samplePassword } from './agency.ts'
import { type Call, testHttp } from './http.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started } = sampleActs(world, agency)
const { call, signIn } = await testHttp(world)
const cursor = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')

let cookie = ''
let process = ''
beforeAll(async () => {
  cookie = await signIn('ana', samplePassword)
  process = `/processes/${(await started(agency.as('ana'))).processId}`
})
const ask = (method: Call['method'], path: string, body?: object | string) =>
  call({ method, path: path.replace('PROCESS', process), cookie, ...(body ? { body } : {}) })

describe('refused, and the field named', () => {
  it.each<[string, Call['method'], string, object | string | undefined, string | null]>([
    ['NUL in a text', 'PUT', 'PROCESS/remark', { text: 'a\0b' }, 'text'],
    ['NUL inside a list', 'POST', 'PROCESS/routings', { unitIds: ['1\0'] }, 'unitIds.0'],
    ['half a character', 'PUT', 'PROCESS/remark', '{"text":"a\\ud800b"}', 'text'],
    ['a line break in a line', 'PATCH', 'PROCESS', { summary: 'a\nb' }, 'summary'],
    ['ten thousand letters', 'PATCH', 'PROCESS', { summary: 'x'.repeat(10_000) }, 'summary'],
    ['a number for a text', 'PATCH', 'PROCESS', { summary: 5 }, 'summary'],
    ['a misspelt field', 'PATCH', 'PROCESS', { sumary: 'x' }, 'sumary'],
    ['a misspelt field inside another', 'PUT', 'PROCESS/deadline', { due: { on: '2090-01-01', hour: 12 } }, 'due.hour'],
    ['a field of the path in the body', 'PUT', 'PROCESS/remark', { processId: '1', text: '' }, 'processId'],
    ['a field every object has', 'PATCH', 'PROCESS', { constructor: 'x' }, 'constructor'],
    ['an id that fits no bigint', 'GET', '/processes/999999999999999999999', undefined, 'processId'],
    ['an id of zero', 'GET', '/processes/0', undefined, 'processId'],
    ['an id with SQL', 'GET', "/processes/1'--", undefined, 'processId'],
    ['no destination', 'POST', 'PROCESS/routings', { unitIds: [] }, 'unitIds'],
    ['an id as a number', 'POST', 'PROCESS/routings', { unitIds: [5] }, 'unitIds.0'],
    ['a limit of a milliard', 'GET', '/desk?limit=1000000000', undefined, 'limit'],
    ['a limit given twice', 'GET', '/desk?limit=1&limit=2', undefined, 'limit'],
    ['a cursor made up', 'GET', `/desk?cursor=${cursor(['x', 'y'])}`, undefined, null],
    ['a cursor of the history', 'GET', `PROCESS/history?cursor=${cursor(['x', 'y'])}`, undefined, null],
    ['a list for a body', 'POST', '/processes', [], 'body'],
    ['a body that is no JSON', 'POST', '/processes', '{', 'body'],
    ['a body that poisons prototypes', 'PATCH', 'PROCESS', '{"__proto__":{"summary":"x"}}', 'body'],
    ['an address that is none', 'GET', '/numbers/%E0%A4%A', undefined, 'address'],
  ])('%s', async (_what, method, path, body, field) => {
    const answer = await ask(method, path, body)
    expect([answer.statusCode, answer.headers['content-type'], answer.json().code]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
      'invalid-input',
    ])
    if (field) expect(Object.keys(answer.json().fields)).toEqual([field])
  })
})

describe('taken as it is', () => {
  it.each([
    ['a hundred emoji', '😀'.repeat(100)],
    ['wildcards', '100%_\\'],
    ['markup', '<script>alert(1)</script>'],
    ['letters on letters', 'a\u0301\u0323ção'],
  ])('%s in a summary', async (_what, summary) => {
    expect((await ask('PATCH', 'PROCESS', { summary })).statusCode).toBe(200)
    expect((await ask('GET', 'PROCESS')).json().summary).toBe(summary)
  })

  it('a search for signs that are wildcards in SQL finds those signs', async () => {
    await started(agency.as('ana'), { summary: 'Desconto de 100% na taxa_única' })
    const found = async (text: string) =>
      (await ask('GET', `/processes?text=${encodeURIComponent(text)}`)).json().items.map((p: { summary: string }) => p.summary)
    const onDesk = async (text: string) =>
      (await ask('GET', `/desk?text=${encodeURIComponent(text)}`)).json().items.map((p: { summary: string }) => p.summary)
    await ask('PATCH', 'PROCESS', { summary: 'Compra de cadeiras' })
    for (const text of ['0%', 'a_u', '%%', '__', '\\\\']) {
      const expected = text.startsWith('%%') || text.startsWith('__') || text.startsWith('\\') ? [] : ['Desconto de 100% na taxa_única']
      expect([text, await found(text), await onDesk(text)]).toEqual([text, expected, expected])
    }
  })
})
