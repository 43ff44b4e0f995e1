/**
 * The same six pieces of work as SQL alone: the statements that read or leave what the command reads or leaves, through the same driver
 * and as many connections as the server has. No HTTP, no session, no rules, no validation, no rendering, no cryptography.
 */
import { abilities } from '@lavra/contract/abilities.ts'
import { sql } from 'kysely'
import { updateDocument, upsertFile } from '../../server/domains/documents/document.queries.ts'
import { takeEditor, updateDraft } from '../../server/domains/documents/draft.queries.ts'
import { insertAudit, insertEvents } from '../../server/domains/history/history.queries.ts'
import { insertProcess, selectProcessFacts, takeNumber } from '../../server/domains/processes/process.queries.ts'
import { concludeIn, openInUnits, stirDesks } from '../../server/domains/processes/process-unit.queries.ts'
import { selectProcessPage, selectTree } from '../../server/domains/processes/show.queries.ts'
import { selectDesk } from '../../server/domains/routing/desk.queries.ts'
import { selectSigns } from '../../server/domains/routing/desk-signs.queries.ts'
import { insertRoutings } from '../../server/domains/routing/routing.queries.ts'
import { sampleAct, sampleContent, sampleKeyring } from '../../server/domains/signatures/evidence/sample-act.ts'
import { insertFrozen, insertSignature } from '../../server/domains/signatures/signature.queries.ts'
import { type Actor, systemActor } from '../../server/kernel/actor.ts'
import type { Database, Tx } from '../../server/kernel/db.ts'
import { enqueue } from '../../server/kernel/jobs.ts'
import type { Person } from '../load/person.ts'
import { type Filled, sampleText } from './fill.ts'
import type { Work } from './measure.ts'
import type { Name } from './work.ts'

const desk = {
  situation: 'all',
  text: '',
  today: '2026-03-10',
  order: 'activity',
  direction: 'desc',
  after: null,
  limit: 51,
  parties: 3,
} as const

export async function sqlWork(
  db: Database,
  people: readonly Person[],
  filled: Filled,
  take: { process(person: number): string; draft(person: number): string },
  given: { typeId: string; classificationId: string },
): Promise<Record<Name, Work>> {
  const actors = people.map(
    ({ userId, unitId }): Actor => ({
      ...systemActor,
      kind: 'person',
      channel: 'web',
      userId,
      unitId,
      ip: '::1',
      abilities: new Set(abilities),
    }),
  )
  const actorOf = (client: number) => actors[client % actors.length] as Actor
  const placeOf = (client: number) => ({ unitId: actorOf(client).unitId ?? '', userId: actorOf(client).userId ?? '' })
  const act = sampleAct(await sampleKeyring())
  const keys = await sql<{ id: string; user_id: string }>`select id, user_id from signer_key`.execute(db)
  const pdfSha256 = 'ab'.repeat(32)
  const writing = new Map<number, { documentId: string; revision: number }>()
  // Reads need no transaction of their own here: that is part of what is compared.
  const reader = db as unknown as Tx
  const transaction = (work: (tx: Tx, at: Date) => Promise<void>) => db.transaction().execute((tx) => work(tx, new Date()))
  const audit = (tx: Tx, client: number, at: Date, name: string) =>
    insertAudit(tx, actorOf(client), at, { name, outcome: 'changed', inputDigest: Buffer.alloc(32) })

  return {
    async listDesk(client) {
      const rows = await selectDesk(reader, actorOf(client), desk)
      await selectSigns(
        reader,
        actorOf(client),
        rows.slice(0, 50).map(({ id }) => id),
        desk.today,
      )
    },
    async showProcess(client) {
      const own = filled.processes[client % people.length] ?? []
      const processId = own[Math.floor(Math.random() * own.length)] ?? ''
      await selectProcessFacts(reader, processId, null)
      await selectProcessPage(reader, actorOf(client), processId)
      await selectTree(reader, actorOf(client), processId)
    },
    startProcess: (client) =>
      transaction(async (tx, at) => {
        const number = `S ${await takeNumber(tx, 'bench')}`
        const digits = number.replace('S ', '88').padEnd(12, '0') + number.length
        const processId = (await insertProcess(tx, {
          ...placeOf(client),
          number,
          digits,
          agencyId: '1',
          typeId: given.typeId,
          summary: 'Aquisição de material',
          at,
          level: 'public',
          legalBasisId: null,
          degree: null,
          priorityId: null,
          filedOn: null,
          classificationIds: [given.classificationId],
          partyIds: [],
          remark: '',
        }))!
        await insertEvents(tx, actorOf(client), at, [{ kind: 'process.started', processId, data: { number, type: 'T' } }])
        await audit(tx, client, at, 'startProcess')
      }),
    async saveDraft(client) {
      const { documentId, revision } = writing.get(client) ?? { documentId: take.draft(client % people.length), revision: 1 }
      await transaction(async (tx, at) => {
        const body = sampleText(6, `Revisão ${revision}.`)
        await updateDraft(tx, documentId, { baseRevision: revision, body, userId: placeOf(client).userId, at })
        await takeEditor(tx, { documentId, ...placeOf(client), tab: `bench-${client}`, at })
        const data = { documentNumber: '1', revision }
        await insertEvents(tx, actorOf(client), at, [{ kind: 'document.saved', documentId, data }])
        await audit(tx, client, at, 'saveDraft')
      })
      writing.set(client, { documentId, revision: revision + 1 })
    },
    sendProcess: (client) =>
      transaction(async (tx, at) => {
        const processId = take.process(client % people.length)
        const { unitId, userId } = placeOf(client)
        const toUnitIds = [people.find((p) => p.unitId !== unitId)?.unitId ?? '']
        await stirDesks(tx, processId, at)
        await openInUnits(tx, processId, toUnitIds, unitId, at)
        await insertRoutings(tx, { processId, fromUnitId: unitId, toUnitIds, userId, at, keptOpen: false })
        await concludeIn(tx, processId, unitId, userId, at)
        await sql`update document set locked_at = ${at} where process_id = ${processId} and published_at is not null and locked_at is null`.execute(
          tx,
        )
        await insertEvents(tx, actorOf(client), at, [
          { kind: 'process.sent', processId, data: { toUnitIds, toUnits: ['U'], keptOpen: false } },
          { kind: 'process.concluded', processId, data: { bySending: true } },
          { kind: 'documents.locked', processId, data: { documentNumbers: ['1', '2'], cause: 'sent' } },
        ])
        await audit(tx, client, at, 'sendProcess')
      }),
    signDocument: (client) =>
      transaction(async (tx, at) => {
        const documentId = take.draft(client % people.length)
        const { unitId, userId } = placeOf(client)
        await upsertFile(tx, { sha256: pdfSha256, size: 1000, mime: 'application/pdf', at })
        const frozen = await insertFrozen(tx, {
          documentId,
          version: 1,
          canonical: Buffer.concat([Buffer.from(documentId), sampleContent]),
          sha256: pdfSha256,
          pdfSha256,
          checksum: '00000000',
          at,
        })
        const keyId = keys.rows.find((key) => key.user_id === userId)?.id ?? ''
        await insertSignature(tx, {
          documentId,
          frozenId: frozen.id,
          signerId: userId,
          unitId,
          record: act.record,
          digest: pdfSha256,
          userSignature: { ...act.userSignature, keyId },
          seal: act.seal,
          leaf: act.leaf,
          at,
        })
        await updateDocument(tx, documentId, { published_at: at })
        const data = { documentNumber: '1', title: 'Despacho', signer: 'S', signerTitle: 'T', method: 'password' as const }
        await insertEvents(tx, actorOf(client), at, [{ kind: 'document.signed', documentId, data }])
        await enqueue(tx, [{ name: 'renderSignedPdf', payload: { processId: null, documentId }, key: `renderSignedPdf::${documentId}` }])
        await audit(tx, client, at, 'signDocument')
      }),
  }
}
