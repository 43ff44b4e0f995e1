/** Show a document: registration, signatures, what may be done; the addresses of its content (D-40). */
import * as contract from '@lavra/contract/documents.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { penOf, stateOf } from '../processes/index.ts'
import { openDocument } from './document.door.ts'
import { documentAbilitiesOn, whyNotEdit, whyNotMove } from './document.policy.ts'
import { selectEditor, selectVersions } from './draft.queries.ts'
import { inlineOf } from './files/file-kinds.ts'
import { selectMayMove } from './move.queries.ts'
import { type DocumentPageRow, selectDocumentPage, selectServed } from './show.queries.ts'
import { writingSince } from './writing.rules.ts'

/** Asked only of a file: what is written here never moves. */
const unmovable = { rule: 'all', isProtocol: false } as const

export const showDocument = query(contract.showDocument, {
  async run({ tx, actor, now, world }, input) {
    const { document, process } = await openDocument({ tx, actor }, input.documentId)
    const d = await selectDocumentPage(tx, document.id)
    const editor = d.kind === 'authored' ? await selectEditor(tx, document.id, writingSince(now)) : null
    const may = documentAbilitiesOn(actor, document, process)
    const mayMove = d.kind === 'uploaded' && actor.unitId ? await selectMayMove(tx, actor.unitId) : unmovable
    const hasSigned = d.signatures.some(({ signerId, cancelled }) => signerId === actor.userId && !cancelled)
    return {
      id: d.id,
      number: d.number,
      processId: d.process_id,
      processNumber: d.process_number,
      kind: d.kind,
      type: d.type,
      title: d.title,
      description: d.description,
      treeName: d.tree_name,
      typeNumber: d.type_number,
      documentDate: d.document_date,
      source: d.source,
      createdAt: d.created_at.toISOString(),
      createdBy: d.createdBy,
      creatingUnit: d.creatingUnit,
      level: d.level,
      legalBasis: d.legalBasis,
      degree: d.degree,
      interested: d.parties.filter((p) => p.role === 'interested'),
      sender: d.parties.find((p) => p.role === 'sender') ?? null,
      recipients: d.parties.filter((p) => p.role === 'recipient'),
      state: stateOf(d),
      pen: penOf(d),
      cancelReason: d.cancel_reason,
      version: d.version,
      revision: d.revision,
      signatures: d.signatures.map(({ signerId: _, ...s }) => ({ ...s, at: new Date(s.at).toISOString() })),
      checksum: d.cancelled ? null : d.checksum,
      verifyUrl: d.checksum && !d.cancelled ? `${world.publicUrl}/publico/conferir?codigo=${d.number}&crc=${d.checksum}` : null,
      file:
        d.file && !d.cancelled
          ? { name: d.file.name, mime: d.file.mime, size: Number(d.file.size), sha256: d.file.sha256, inline: inlineOf(d.file.mime) }
          : null,
      urls: urlsOf(d),
      editor: editor && { name: editor.name, since: editor.since.toISOString() },
      abilities: {
        ...may,
        sign: hasSigned ? (may.sign ?? 'already-signed') : may.sign,
        move: whyNotMove(actor, document, process, mayMove),
      },
    }
  },
})

/** A cancelled document has no content for anybody (D-29). */
function urlsOf(d: DocumentPageRow) {
  if (d.cancelled) return { view: null, pdf: null, file: null }
  if (d.kind === 'authored') return { view: `/api/documents/${d.id}/content`, pdf: `/api/documents/${d.id}/pdf`, file: null }
  return { view: null, pdf: null, file: `/api/documents/${d.id}/file` }
}

export const downloadFile = query(contract.downloadFile, {
  audited: false,
  async run({ tx, actor }, input) {
    const { document } = await openDocument({ tx, actor }, input.documentId)
    const served = await selectServed(tx, document.id)
    if (!served) throw new Refusal(document.cancelled ? 'document-cancelled' : 'document-not-found')
    return served
  },
})

/** Versions are the business of the unit that writes (D-24); who writes in a block sees its own; others see the document, not its making. */
export const listVersions = query(contract.listVersions, {
  async run({ tx, actor }, input) {
    const { document, process } = await openDocument({ tx, actor }, input.documentId)
    const reason = whyNotEdit(actor, document, process)
    if (reason === 'may-not-edit') throw new Refusal(reason, { unit: document.creatingUnitCode })
    const rows = await selectVersions(tx, document.id, document.creatingUnitId === actor.unitId ? null : actor.unitId)
    return { items: rows.map((v) => ({ version: v.version, at: v.created_at.toISOString(), by: v.by, unit: v.unit, reason: v.reason })) }
  },
})
