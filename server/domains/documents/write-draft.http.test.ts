/** What reaches a draft over HTTP (D-08): what a person pasted is mended and kept, what only a program can send is refused, nothing fails. */
import { expect, it } from 'vitest'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency, samplePassword } from '../../testing/agency.ts'
import { testHttp } from '../../testing/http.ts'
import { testWorld } from '../../testing/world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted } = sampleActs(world, agency)
const { app, signIn } = await testHttp(world)
const cookie = await signIn('ana', samplePassword)

async function save(body: string) {
  const ana = agency.as('ana')
  const { documentId, revision } = await drafted(ana, (await started(ana)).processId)
  const answer = await app.inject({
    method: 'PUT',
    url: `/api/documents/${documentId}/draft`,
    headers: { cookie, 'x-requested-with': 'lavra', 'content-type': 'application/json', 'lavra-unit': agency.units.purchases },
    payload: `{"tab":"a-tab-by-http","baseRevision":${revision},"body":${body}}`,
  })
  return { status: answer.statusCode, code: answer.json().code }
}
const said = (text: string) => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
const nested = (times: number) => `${'{"type":"bulletList","content":['.repeat(times)}{"type":"paragraph"}${']}'.repeat(times)}`
const oddBody = '{"type":"doc","content":[{"type":"paragraph","attrs":{"__proto__":{"style":"title"}}}]}'

it.each([
  ['controls and half characters from a clipboard', said('a\u0000b\u0007c\ud800'), 200, undefined],
  ['five megabytes of text', said('a'.repeat(5_000_000)), 422, 'content-not-valid'],
  ['more than a request may hold', said('a'.repeat(17_000_000)), 422, 'file-too-large'],
  ['twenty thousand lists in each other', `{"type":"doc","content":[${nested(20_000)}]}`, 422, 'content-not-valid'],
  ['two hundred thousand brackets', `{"type":"doc","content":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 422, 'content-not-valid'],
  ['a prototype', oddBody, 422, 'invalid-input'],
  ['half a JSON', '{"type":"doc","content":[', 422, 'invalid-input'],
  ['a text and not a content', '"<b>Segue</b>"', 422, 'invalid-input'],
])('%s', async (_what, body, status, code) => {
  expect(await save(body)).toEqual({ status, code })
})
