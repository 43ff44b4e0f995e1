/** Sign (assinar, S-01, S-02, S-08): exactly the revision the person saw is frozen and signed by their key and the installation's seal. */
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { DocumentPage } from '@lavra/contract/content/model.ts'
import { isEmptyContent } from '@lavra/contract/content/text.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import type { RefusalParams } from '@lavra/contract/refusals.ts'
import type { SignatureRecord } from '@lavra/contract/signature-record.ts'
import * as contract from '@lavra/contract/signatures.ts'
import { type Actor, person } from '../../kernel/actor.ts'
import { type Context, command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import type { Signer } from '../../kernel/ed25519.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { World } from '../../kernel/world.ts'
import { isSignerOf, markSignatureGrantUsed } from '../access/index.ts'
import {
  type DocumentFacts,
  keepVersion,
  openDocument,
  openDocumentTo,
  raiseAttention,
  selectDraft,
  selectEditor,
  updateDocument,
  upsertFile,
  whyNotSign,
  writingSince,
} from '../documents/index.ts'
import { requirePassword } from '../organization/index.ts'
import { checksumOf, sha256 } from './evidence/canonical.ts'
import { buildRecord, recordDigest } from './evidence/record.ts'
import { leafOf, leafSaltLength, seal, signRecord } from './evidence/seal.ts'
import { canonicalPage, renderPdf } from './rendition.ts'
import {
  type FrozenRow,
  insertFrozen,
  insertSignature,
  type SigningFacts as RecordFacts,
  selectFrozen,
  selectOwnSignature,
  selectShown,
  selectSigningFacts,
} from './signature.queries.ts'
import { type DraftFacts, planSignature, versionToSign, whyNotFreeze } from './signature.rules.ts'
import { openSignerKey } from './signer-keys.ts'

type Wish = Input<typeof contract.signDocument>

interface Prepared {
  signer: Signer
  version: number
  /** The bytes to freeze; null when a signature has frozen this version already. */
  rendered: { canonical: Buffer; pdf: { sha256: string; size: number } } | null
}

export const signDocument = command(contract.signDocument, {
  prepare: (world, actor, input) => preparing(world, actor, input, () => keyOf(world, actor, input.password)),

  async run(ctx, input, prepared) {
    const { userId, unitId } = person(ctx.actor)
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotSign)
    const { facts: draft, writer } = await selectDraftFacts(ctx.tx, document.id, ctx.now)
    const frozenAlready = draft && !draft.dirty ? await selectFrozen(ctx.tx, document.id, draft.version) : null
    const before = frozenAlready && (await selectOwnSignature(ctx.tx, frozenAlready.id, userId))
    const about = { documentId: document.id, userId, unitId, titleId: input.titleId, keyId: prepared.signer.keyId }
    const facts = await selectSigningFacts(ctx.tx, about)
    const plan = planSignature(
      {
        draft,
        preparedVersion: prepared.version,
        frozen: frozenAlready !== null,
        signed: before !== null,
        title: facts.title,
        keyIsCurrent: facts.key_is_current,
        published: document.published,
      },
      { revision: input.revision, signerId: userId },
    )
    if (plan.act === 'refuse') throw new Refusal(plan.code, plan.code === 'being-edited' ? whoWrites(writer) : {})
    if (plan.act === 'answer' && frozenAlready && before) {
      ctx.unchanged()
      return { signatureId: before.id, signedAt: before.signed_at.toISOString(), checksum: frozenAlready.checksum, first: false }
    }

    await keepVersion(ctx.tx, document.id, { userId, unitId, at: ctx.now, reason: 'signature' })
    const frozen = frozenAlready ?? (await freeze(ctx, document, prepared))
    const record = recordOf(ctx, document, frozen, facts)
    const signatureId = await insertSigned(ctx, document, frozen, record, prepared.signer)
    const first = plan.act === 'sign' && plan.publish
    if (first) await updateDocument(ctx.tx, document.id, { published_at: ctx.now })
    if (isSignerOf(ctx.actor, document)) await markSignatureGrantUsed(ctx.tx, { documentId: document.id, userId, unitId }, ctx.now)
    ctx.record({
      kind: 'document.signed',
      processId: process.id,
      documentId: document.id,
      data: {
        documentNumber: document.number,
        title: document.title,
        signer: record.signer.name,
        signerTitle: record.signer.title,
        method: 'password',
      },
    })
    for (const unit of process.units) ctx.touch(`desk:${unit.unitId}`)
    await raiseAttention(ctx, { processId: process.id, documentId: document.id, ofUnitId: document.creatingUnitId, cause: 'signed' })
    return { signatureId, signedAt: ctx.now.toISOString(), checksum: frozen.checksum, first }
  },
})

/** Their personal key, for the password that was typed again. */
export async function keyOf(world: World, actor: Actor, password: string): Promise<Signer> {
  await requirePassword(world, actor, password)
  return openSignerKey(world, actor, password)
}

/** The same act with a key that is open already: for many documents after one password (B-07). */
export function signDocumentWith(signer: Signer): typeof signDocument {
  return { ...signDocument, prepare: (world, actor, input) => preparing(world, actor, input, async () => signer) }
}

/** Password, key and rendering take a second and touch no row of the document; the transaction checks again that nothing changed meanwhile. */
async function preparing(world: World, actor: Actor, input: Wish, open: () => Promise<Signer>): Promise<Prepared> {
  const { userId } = person(actor)
  const seen = await world.db.transaction().execute(async (tx) => {
    const { document, process } = await openDocument({ tx, actor }, input.documentId)
    const reason = whyNotSign(actor, document, process)
    if (reason) throw new Refusal(reason, { unit: document.creatingUnitCode })
    return readDraft(tx, document, { revision: input.revision, signerId: userId }, world.clock.now())
  })
  const signer = await open()
  if (seen.frozen) return { signer, version: seen.version, rendered: null }
  const canonical = canonicalPage(seen.page, seen.shown.number, seen.version)
  const bytes = await renderPdf(world.storage, { ...seen, date: seen.savedAt, draft: false, origin: world.publicUrl, records: [] })
  const pdf = await world.storage.put(Readable.from([Buffer.from(bytes)]), { size: bytes.length })
  return { signer, version: seen.version, rendered: { canonical, pdf } }
}

/** What the person wants to sign, as it is now: the revision they saw, nobody else writing, something to sign. */
async function readDraft(tx: Tx, document: DocumentFacts, seen: { revision: number | null; signerId: string }, now: Date) {
  const { facts, writer, draft } = await selectDraftFacts(tx, document.id, now)
  const reason = whyNotFreeze(facts, seen)
  if (reason) throw new Refusal(reason, reason === 'being-edited' ? whoWrites(writer) : {})
  if (!draft || !facts) throw new Refusal('document-changed')
  const version = versionToSign(facts)
  const page: DocumentPage = { schema: 'lavra-document/1', header: draft.header, body: draft.body, footer: draft.footer }
  const frozen = facts.dirty ? null : await selectFrozen(tx, document.id, version)
  // Nobody puts their name under bytes that are no longer those the first signer saw.
  if (frozen && sha256(frozen.canonical) !== frozen.canonical_sha256.toString('hex')) {
    throw new Error(`the frozen content ${frozen.id} does not match its digest`)
  }
  return { version, page, frozen, savedAt: draft.saved_at, shown: await selectShown(tx, document.id) }
}

async function selectDraftFacts(tx: Tx, documentId: string, now: Date) {
  const draft = await selectDraft(tx, documentId)
  const writer = await selectEditor(tx, documentId, writingSince(now))
  const facts: DraftFacts | null = draft && {
    revision: draft.revision,
    version: draft.version,
    dirty: draft.dirty,
    empty: isEmptyContent(draft.body),
    writerId: writer?.user_id ?? null,
  }
  return { draft, facts, writer }
}

function whoWrites(writer: Awaited<ReturnType<typeof selectEditor>>): RefusalParams {
  return writer ? { name: writer.name, since: writer.since.toISOString() } : {}
}

async function freeze(ctx: Context, document: DocumentFacts, { version, rendered }: Prepared): Promise<FrozenRow> {
  if (!rendered) throw new Refusal('document-changed')
  const { canonical, pdf } = rendered
  await upsertFile(ctx.tx, { sha256: pdf.sha256, size: pdf.size, mime: 'application/pdf', at: ctx.now })
  return insertFrozen(ctx.tx, {
    documentId: document.id,
    version,
    canonical,
    sha256: sha256(canonical),
    pdfSha256: pdf.sha256,
    checksum: checksumOf(canonical),
    at: ctx.now,
  })
}

function recordOf(ctx: Context, document: DocumentFacts, frozen: FrozenRow, facts: RecordFacts): SignatureRecord {
  if (facts.title === null) throw new Refusal('signing-title-unknown')
  const { actor, now } = ctx
  return buildRecord(
    {
      kind: 'signature',
      document: { number: document.number, type: facts.document_type, processNumber: facts.process_number, version: frozen.version },
      digests: { canonical: frozen.canonical_sha256.toString('hex'), pdf: frozen.pdf_sha256, checksum: frozen.checksum },
      signer: {
        id: person(actor).userId,
        name: facts.signer_name,
        socialName: facts.signer_social_name,
        title: facts.title,
        cpf: facts.signer_cpf,
      },
      unit: facts.unit,
      agency: facts.agency,
      authentication: { methods: ['password'], at: now, sessionId: actor.sessionId ?? 'key', ip: actor.ip || 'local', agent: actor.agent },
      signedAt: now,
      previous: facts.previous?.toString('hex') ?? null,
    },
    ctx.world.keys,
  )
}

async function insertSigned(ctx: Context, document: DocumentFacts, frozen: FrozenRow, record: SignatureRecord, signer: Signer) {
  const userSignature = signRecord(record, signer)
  const sealed = seal(record, userSignature, ctx.world.keys)
  const salt = randomBytes(leafSaltLength)
  return insertSignature(ctx.tx, {
    documentId: document.id,
    frozenId: frozen.id,
    signerId: record.signer.id,
    unitId: record.unit.id,
    record,
    digest: recordDigest(record),
    userSignature,
    seal: sealed,
    leaf: { salt, hash: leafOf(record, userSignature, sealed, salt) },
    at: ctx.now,
  })
}
