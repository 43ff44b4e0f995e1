/** Change a document's registration (D-30) or access level, delete it (D-27), cancel it (D-29). */
import * as contract from '@lavra/contract/documents.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { recomputeLevel, unknownAmong } from '../processes/index.ts'
import { clearSignsOf } from './attention.queries.ts'
import { openDocumentTo } from './document.door.ts'
import { whyNotCancel, whyNotChangeDocument, whyNotChangeDocumentLevel, whyNotDelete } from './document.policy.ts'
import { replaceDocumentParties, updateDocument } from './document.queries.ts'
import { requireDocumentLevel } from './include.ts'
import { type PartyRole, planRegistration, type Registration, type RegistrationPlan } from './registration.rules.ts'
import { selectDocumentPage } from './show.queries.ts'
import { throwAway } from './throw-away.ts'
import { selectDocumentTypes } from './type.queries.ts'

export const changeDocument = command(contract.changeDocument, {
  async run(ctx, input) {
    const { unitId } = person(ctx.actor)
    const { document } = await openDocumentTo(ctx, input.documentId, whyNotChangeDocument)
    const page = await selectDocumentPage(ctx.tx, document.id)
    const senderIds = input.senderId === undefined ? undefined : input.senderId === null ? [] : [input.senderId]
    const plan = planRegistration(registrationOf(page), {
      typeId: input.typeId,
      description: input.description,
      treeName: input.treeName,
      typeNumber: input.typeNumber,
      documentDate: input.documentDate,
      source: input.source,
      interested: input.interestedIds,
      recipient: input.recipientIds,
      sender: senderIds,
    })
    if (plan.fields.length === 0) {
      ctx.unchanged()
      return {}
    }
    requireUploaded(plan, document.kind)
    if (plan.values.document_date && plan.values.document_date > dayIn(ctx.actor.timeZone, ctx.now)) throw new Refusal('date-in-future')
    requireOwn(plan, page.parties, unitId)
    const people = plan.parties.flatMap(({ ids }) => ids)
    if ((await unknownAmong(ctx.tx, 'contact', people)).length > 0) throw new Refusal('contact-unknown')
    if (plan.values.type_id) await requireType(ctx.tx, plan.values.type_id, document.kind)
    if (document.kind === 'uploaded') await requireNumber(ctx.tx, plan, page)
    if (Object.keys(plan.values).length > 0) await updateDocument(ctx.tx, document.id, plan.values)
    for (const { role, ids } of plan.parties) await replaceDocumentParties(ctx.tx, document.id, role, ids, unitId)
    ctx.record({
      kind: 'document.data-changed',
      processId: document.processId,
      documentId: document.id,
      data: { documentNumber: document.number, title: document.title, fields: plan.fields },
    })
    return {}
  },
})

type Page = Awaited<ReturnType<typeof selectDocumentPage>>

function registrationOf(d: Page): Registration {
  const idsOf = (role: PartyRole) => d.parties.filter((party) => party.role === role).map((party) => party.id)
  const parties = { interested: idsOf('interested'), recipient: idsOf('recipient'), sender: idsOf('sender') }
  const { description, source } = d
  const scalars = { typeId: d.type.id, treeName: d.tree_name, typeNumber: d.type_number ?? '', documentDate: d.document_date }
  return { ...scalars, description, source, ...parties }
}

/** Date, number and source are facts of a file; those of a document written here are its own (D-30). */
function requireUploaded({ fields }: RegistrationPlan, kind: Page['kind']): void {
  const isFact = fields.some((field) => ['type_number', 'document_date', 'source'].includes(field))
  if (kind === 'authored' && isFact) throw new Refusal('authored-keeps-date-and-number')
}

/** An interested party that another unit entered is not removed by yours; the refusal says which unit. */
function requireOwn({ parties }: RegistrationPlan, present: Page['parties'], unitId: string): void {
  const wished = parties.find(({ role }) => role === 'interested')
  if (!wished) return
  const foreign = present.find((party) => party.role === 'interested' && !wished.ids.includes(party.id) && party.unitId !== unitId)
  if (foreign) throw new Refusal('entered-by-other-unit', { name: foreign.name, unit: foreign.unit })
}

/** One of those that a new document of this kind could have; its text and number stay as they are. */
async function requireType(tx: Tx, id: string, kind: 'authored' | 'uploaded'): Promise<void> {
  const [type] = await selectDocumentTypes(tx, { text: '', for: kind, unitId: null, activeOnly: true, id })
  if (!type) throw new Refusal('document-type-unknown')
}

/** A file of a type whose number is informed has one, whatever of the two is changed (D-25). */
async function requireNumber(tx: Tx, { values }: RegistrationPlan, page: Page): Promise<void> {
  if (values.type_id === undefined && values.type_number === undefined) return
  const ask = { text: '', for: 'uploaded', unitId: null, activeOnly: false, id: values.type_id ?? page.type.id } as const
  const [type] = await selectDocumentTypes(tx, ask)
  const number = values.type_number === undefined ? page.type_number : values.type_number
  if (type?.numbering === 'informed' && !number) throw new Refusal('type-number-missing')
}

export const changeDocumentLevel = command(contract.changeDocumentLevel, {
  async run(ctx, input) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotChangeDocumentLevel)
    const { legalBasisId, degree, basisName } = await requireDocumentLevel(ctx.tx, process, input, document.id)
    const before = await selectDocumentPage(ctx.tx, document.id)
    if (before.level === input.level && (before.legalBasis?.id ?? null) === legalBasisId && before.degree === degree) {
      ctx.unchanged()
      return {}
    }
    await updateDocument(ctx.tx, document.id, { local_level: input.level, legal_basis_id: legalBasisId, degree })
    await recomputeLevel(ctx.tx, process, { userId: ctx.actor.userId, unitId: ctx.actor.unitId, at: ctx.now })
    ctx.record({
      kind: 'document.level-changed',
      processId: process.id,
      documentId: document.id,
      data: {
        documentNumber: document.number,
        title: document.title,
        from: document.localLevel,
        to: input.level,
        basis: basisName,
        ...(degree ? { degree } : {}),
      },
    })
    for (const unit of process.units) ctx.touch(`desk:${unit.unitId}`)
    return {}
  },
})

export const deleteDocument = command(contract.deleteDocument, {
  async run(ctx, input) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotDelete)
    await updateDocument(ctx.tx, document.id, { deleted_at: ctx.now })
    await throwAway(ctx, { documentId: document.id, cause: 'deleted' })
    await clearSignsOf(ctx.tx, document.id)
    await recomputeLevel(ctx.tx, process, { userId: ctx.actor.userId, unitId: ctx.actor.unitId, at: ctx.now })
    ctx.record({
      kind: 'document.deleted',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title: document.title },
    })
    return {}
  },
})

export const cancelDocument = command(contract.cancelDocument, {
  async run(ctx, input) {
    const { document, process } = await openDocumentTo(ctx, input.documentId, whyNotCancel)
    await updateDocument(ctx.tx, document.id, {
      cancelled_at: ctx.now,
      cancelled_by: person(ctx.actor).userId,
      cancel_reason: input.reason,
    })
    await throwAway(ctx, { documentId: document.id, cause: 'cancelled' })
    ctx.record({
      kind: 'document.cancelled',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title: document.title, reason: input.reason },
    })
    return {}
  },
})
