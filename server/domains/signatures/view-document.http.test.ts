/** The content of documents over HTTP: what is sent, under which policy, and to whom not (D-20, D-29, D-40, R-01, S-06). */
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { openDatabase } from '../../kernel/db.ts'
import { buildApp } from '../../kernel/http/app.ts'
import { bind } from '../../kernel/http/bind.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { testWorld } from '../../testing/world.ts'
import { signatureJobs } from './signature.jobs.ts'
import { signatureRoutes } from './signature.routes.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const ana = agency.as('ana')
const dandara = agency.as('dandara')
const owner = openDatabase(world.ownerUrl, { max: 1 })
let knocks: Actor | null = ana
let app: FastifyInstance
let processId = ''
beforeAll(async () => {
  app = await buildApp(world, { https: false, trustProxy: false, entrance: { identify: async () => knocks, setSession: () => undefined } })
  bind(app, world, signatureRoutes)
  processId = (await started(ana)).processId
})
afterAll(async () => {
  await app.close()
  await owner.destroy()
})

function get(actor: Actor | null, path: string) {
  knocks = actor
  return app.inject({ method: 'GET', url: `/api/documents/${path}` })
}
const isLocked = async (id: string) =>
  (await world.db.selectFrom('document').select('locked_at').where('id', '=', id).executeTakeFirstOrThrow()).locked_at !== null

describe('viewDocument', () => {
  it('shows a draft to its unit only, in a frame without script', async () => {
    const d = await drafted(ana, processId)
    const answer = await get(ana, `${d.documentId}/content`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('Segue o pedido.')
    expect(answer.body).not.toContain('signature-stamp"')
    const policy = String(answer.headers['content-security-policy'])
    for (const part of ["default-src 'none'", "frame-ancestors 'self'", 'sandbox', "style-src 'sha256-"]) expect(policy).toContain(part)
    expect(policy).not.toMatch(/unsafe|allow-scripts|script-src/)
    expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN')
    expect((await get(dandara, `${d.documentId}/content`)).statusCode).toBe(404)
    expect((await get(null, `${d.documentId}/content`)).statusCode).toBe(401)
  })

  it('shows the frozen page with its stamps to everybody who sees the process, whose look turns the pen black (R-01, S-06)', async () => {
    const d = await drafted(ana, processId)
    const { checksum } = await signed(ana, d.documentId, d.revision)
    expect((await get(ana, `${d.documentId}/content`)).statusCode).toBe(200)
    expect(await isLocked(d.documentId)).toBe(false)
    const { body } = await get(dandara, `${d.documentId}/content`)
    expect(body).toMatch(/Documento assinado eletronicamente por <strong>Ana Beatriz Moura<\/strong>, <strong>Diretor\(a\)<\/strong>/)
    expect(body).toContain(checksum)
    expect(await isLocked(d.documentId)).toBe(true)
  })

  it('has no content for anybody once cancelled (D-29)', async () => {
    const d = await drafted(ana, processId)
    await signed(ana, d.documentId, d.revision)
    await sql`update document set cancelled_at = now(), cancelled_by = ${ana.userId}, cancel_reason = 'engano' where id = ${d.documentId}`.execute(
      world.db,
    )
    for (const what of ['content', 'pdf']) {
      const answer = await get(ana, `${d.documentId}/${what}`)
      expect([answer.statusCode, answer.json().code]).toEqual([409, 'document-cancelled'])
    }
  })
})

describe('downloadPdf', () => {
  it('is the same file for everybody once signed, made ahead by the job', async () => {
    const d = await drafted(ana, processId)
    await signed(ana, d.documentId, d.revision)
    await signatureJobs(world).renderSignedPdf?.({ processId, documentId: d.documentId })
    const [one, two] = [await get(ana, `${d.documentId}/pdf`), await get(dandara, `${d.documentId}/pdf`)]
    expect(one.headers['content-type']).toBe('application/pdf')
    expect(one.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(one.rawPayload.equals(two.rawPayload)).toBe(true)
    const draft = await drafted(ana, processId)
    expect((await get(ana, `${draft.documentId}/pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('does not give out a text that was changed after it was signed', async () => {
    const d = await drafted(ana, processId)
    await signed(ana, d.documentId, d.revision)
    await owner.connection().execute(async (connection) => {
      await sql`alter table frozen_content disable trigger user`.execute(connection)
      await sql`update frozen_content set canonical = convert_to(replace(convert_from(canonical, 'UTF8'), 'pedido', 'desejo'), 'UTF8')
        where document_id = ${d.documentId}`.execute(connection)
      await sql`alter table frozen_content enable trigger user`.execute(connection)
    })
    for (const what of ['content', 'pdf']) {
      const answer = await get(ana, `${d.documentId}/${what}`)
      expect([answer.statusCode, answer.json().code]).toEqual([500, 'failed'])
    }
  })
})
