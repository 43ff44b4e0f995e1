/** The pages for everybody, over HTTP (S-10, R-01, R-12, D-29): what is said for which codes, under which policy, and what they never give away. */
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { uploadImage } from '../../domains/documents/images.ts'
import { openDraft, saveDraft } from '../../domains/documents/index.ts'
import { sampleActs, written } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testHttp } from '../../testing/http.ts'
import { testWorld } from '../../testing/world.ts'
import { registerPublicPages } from './register-public-pages.tsx'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { app } = await testHttp(world)
await registerPublicPages(app, world, [], { installationName: async () => 'Estado de Teste' })
const ana = agency.as('ana')
let processId = ''
beforeAll(async () => {
  processId = (await started(ana)).processId
})

const get = (url: string, { ip = '203.0.113.1', headers = {} }: { ip?: string; headers?: Record<string, string> } = {}) =>
  app.inject({ method: 'GET', url, remoteAddress: ip, headers })
const result = (number: string, checksum: string) =>
  `/publico/conferir?codigo=${encodeURIComponent(number)}&crc=${encodeURIComponent(checksum)}`
const headingOf = (html: string) => /<h2 id="resultado">(.*?)<\/h2>/.exec(html)?.[1]
async function made(text = 'Defiro.', inside = processId) {
  const { documentId, number } = await drafted(ana, inside)
  const { revision } = await save(documentId, { ...written(text) })
  return { documentId, number, revision, ...(await signed(ana, documentId, revision)) }
}
async function save(documentId: string, body: Record<string, unknown>, cancelSignatures = false) {
  const tab = 'a-tab-of-this-test'
  const { revision: baseRevision } = await world.run(openDraft, ana, { documentId, tab, takeOver: true })
  return world.run(saveDraft, ana, { documentId, tab, baseRevision, body, keep: false, cancelSignatures })
}

describe('the check', () => {
  it('is one page without script, in the language that was asked for, under a policy that would stop one', async () => {
    const page = await get('/publico/conferir')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<html lang="pt-BR"')
    expect(page.body).not.toMatch(/<script|onclick|javascript:/i)
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'none'.*frame-ancestors 'none'/)
    const english = await get('/publico/conferir', { headers: { 'accept-language': 'en-GB,en;q=0.8' } })
    expect(english.body).toContain('Verify document')
    expect((await get('/publico/conferir?lang=en')).headers['set-cookie']).toContain('lavra-lang=en')
  })

  it('finds the document by codes as people copy them, and turns the pen black at the first look only (R-01)', async () => {
    const d = await made()
    const before = (await world.eventsOf(processId)).length
    const copied = `${d.checksum.slice(0, 4).toLowerCase()} ${d.checksum.slice(4).toLowerCase()}`
    const page = await get(result(`${d.number.slice(0, 1)}.${d.number.slice(1, 4)}.${d.number.slice(4)} `, copied))
    expect(headingOf(page.body)).toBe('Documento autêntico')
    expect(page.body).toContain('Ana Beatriz Moura')
    expect((await world.eventsOf(processId)).slice(before)).toEqual(['documents.locked'])
    const again = await get(result(d.number, d.checksum))
    expect(headingOf(again.body)).toBe('Documento autêntico')
    expect((await world.eventsOf(processId)).length).toBe(before + 1)
    expect(again.headers['cache-control']).toBe('no-store')
    const { rows } = await sql<{ data: object; user_id: null }>`
      select data, user_id from history_event where kind = 'documents.locked' and document_id is not distinct from null order by id desc limit 1`.execute(
      world.db,
    )
    expect(rows).toEqual([{ data: { documentNumbers: [d.number], cause: 'external' }, user_id: null }])
  })

  it('says what is wrong with codes that cannot be, and proposes what they may have been on paper', async () => {
    const page = await get(result('1OO0001', '9F3A7IC2'))
    expect(page.statusCode).toBe(400)
    expect(page.body).toContain('O código verificador tem só números.')
    expect(page.body).toContain('O CRC só tem números e as letras A, B, C, D, E e F.')
    expect(page.body).toContain('href="/publico/conferir?codigo=1000001&amp;crc=9F3A71C2"')
    expect((await get(result('', '9F3A'))).body).toContain('Preencha este campo.')
  })

  it('writes back what was typed as text', async () => {
    const page = await get(result('"><script>alert(1)</script>', "' onfocus=alert(1) x='"))
    expect(page.body).not.toContain('<script')
    expect(page.body).not.toMatch(/<[^>]*\sonfocus=/i)
  })

  it('takes the form of a browser that sends it', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/publico/conferir',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'codigo=1000001&crc=9f3a+71c2',
    })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/publico/conferir?codigo=1000001&crc=9F3A71C2'])
  })

  it('makes an address wait that guesses, says for how long, and lets everybody else through', async () => {
    const d = await made()
    world.clock.set(new Date())
    for (let i = 0; i < 5; i++) await get(result(d.number, '00000000'), { ip: '198.51.100.20' })
    const page = await get(result(d.number, '00000000'), { ip: '198.51.100.20' })
    expect([page.statusCode, page.headers['retry-after']]).toEqual([429, '1'])
    expect(page.body).toContain('Espere um momento')
    expect(headingOf((await get(result(d.number, d.checksum), { ip: '198.51.100.21' })).body)).toBe('Documento autêntico')
    world.clock.run()
  })
})

describe('each state has its words, and only an authentic one its content', () => {
  const parts = ['/publico/documento', '/publico/documento/conteudo', '/publico/documento/pdf']
  const codes = (d: { number: string; checksum: string }) => `codigo=${d.number}&crc=${d.checksum}`
  async function closed(d: { number: string; checksum: string }) {
    for (const part of parts) {
      const answer = await get(`${part}?${codes(d)}`)
      expect([answer.statusCode, answer.headers.location]).toEqual([303, result(d.number, d.checksum)])
    }
  }

  it('authentic: public or restricted', async () => {
    const restricted = await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })
    for (const d of [await made(), await made('Defiro em reserva.', restricted.processId)]) {
      expect(headingOf((await get(result(d.number, d.checksum))).body)).toBe('Documento autêntico')
      const page = await get(`/publico/documento/conteudo?${codes(d)}`)
      expect(page.body).toContain('Defiro')
      expect(page.headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox/)
      expect(page.headers['content-security-policy']).not.toMatch(/allow-scripts|unsafe/)
      const pdf = await get(`/publico/documento/pdf?${codes(d)}`)
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  it('confidential: authentic and since when, nothing else', async () => {
    const own = (await started(ana)).processId
    const d = await made('Segredo.', own)
    await sql`update process set level = 'confidential' where id = ${own}`.execute(world.db)
    const page = await get(result(d.number, d.checksum))
    expect(headingOf(page.body)).toBe('Documento autêntico e sigiloso')
    expect(page.body).not.toMatch(/Ana Beatriz|Despacho|1500\.\d\d\./)
    await closed(d)
  })

  it('cancelled, signatures cancelled by an edit, deleted, wrong', async () => {
    const cancelled = await made()
    await sql`update document set cancelled_at = now(), cancelled_by = ${ana.userId}, cancel_reason = 'Ana errou' where id = ${cancelled.documentId}`.execute(
      world.db,
    )
    const edited = await made()
    await save(edited.documentId, { ...written('Indefiro.') }, true)
    const deleted = await made()
    await sql`update document set deleted_at = now() where id = ${deleted.documentId}`.execute(world.db)
    const wrong = { ...(await made()), checksum: '00000000' }
    const states = [
      [cancelled, 'Documento cancelado'],
      [edited, 'Assinaturas canceladas'],
      [deleted, 'Documento não encontrado'],
      [wrong, 'Documento não encontrado'],
    ] as const
    for (const [d, heading] of states) {
      const page = await get(result(d.number, d.checksum))
      expect(headingOf(page.body)).toBe(heading)
      expect(page.body).not.toMatch(/Ana |Despacho|efiro|1500\.\d\d\./)
      await closed(d)
    }
  })
})

it('the typefaces that a document asks for are there, and its policy lets them in', async () => {
  const { number, checksum } = await made()
  const page = await get(`/publico/documento/conteudo?codigo=${number}&crc=${checksum}`)
  expect(page.headers['content-security-policy']).toContain("font-src 'self'")
  const asked = [...page.body.matchAll(/url\("([^"]+)"\)/g)].map((found) => found[1] ?? '')
  expect(asked).toHaveLength(6)
  for (const url of asked) {
    const font = await get(url)
    expect([font.statusCode, font.headers['content-type'], font.rawPayload.subarray(0, 4).toString()]).toEqual([200, 'font/woff2', 'wOF2'])
  }
})

it('pictures of a document are open to its codes, and to those of no other', async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  const { sha256 } = await world.run(uploadImage, ana, { data: png.toString('base64'), use: 'text' })
  const { documentId, number } = await drafted(ana, processId)
  const image = { type: 'image', attrs: { sha256, alt: 'Mapa', width: null, align: 'center' } }
  const { revision } = await save(documentId, { type: 'doc', content: [...written('Ver mapa.').content, image] })
  const { checksum } = await signed(ana, documentId, revision)
  const page = await get(`/publico/documento/conteudo?codigo=${number}&crc=${checksum}`)
  const address = /<img src="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(address).toBe(`/publico/imagem/${sha256}?codigo=${number}&crc=${checksum}`)
  const picture = await get(address)
  expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png'])
  expect(picture.rawPayload.equals(await buffer(world.storage.open(sha256)))).toBe(true)
  const other = await made()
  expect((await get(`/publico/imagem/${sha256}?codigo=${other.number}&crc=${other.checksum}`)).statusCode).toBe(404)
  expect((await get(`/api/images/${sha256}`)).statusCode).toBe(401)
})

it.each(['/publico/nada', '/publico/documento/../../etc/passwd'])('%s is no page, and says so', async (url) => {
  const page = await get(url)
  expect(page.statusCode).toBe(404)
})
