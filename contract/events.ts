/**
 * Every kind of history event: who reads it (audience) and its data. Stored for decades: a kind is never edited but for a field that may be missing;
 * a new shape is a new kind. Sentences are in `event-sentences.ts`.
 *
 * `history`: the process's andamentos. `unit`: the acting unit's own business. `audit`: settings, saves, doors.
 */
import { z } from 'zod'
import { accessLevel, secrecyDegree } from './values.ts'

const s = z.string()
const kind = <A extends 'history' | 'unit' | 'audit', D extends z.ZodObject>(audience: A, data: D) => ({ audience, data })
const none = z.object({})
const blockKind = z.enum(['signature', 'meeting'])
const doc = z.object({ documentNumber: s, title: s })

export const events = {
  'process.started': kind('history', z.object({ number: s, type: s })),
  'process.number-informed': kind('history', z.object({ number: s, filedOn: s })),
  'process.number-changed': kind('history', z.object({ from: s, to: s, filedFrom: s, filedTo: s })),
  'process.type-changed': kind('history', z.object({ from: s, to: s })),
  'process.level-changed': kind(
    'history',
    z.object({ from: accessLevel, to: accessLevel, basis: s.nullable(), degree: secrecyDegree.optional() }),
  ),
  /** Of an empty process that never left its unit nothing remains but this (P-17). */
  'process.deleted': kind('audit', z.object({ number: s, type: s })),
  'process.data-changed': kind('unit', z.object({ fields: z.array(s) })),
  'process.remark-changed': kind('unit', none),
  'process.received': kind('history', none),
  'process.sent': kind('history', z.object({ toUnitIds: z.array(s), toUnits: z.array(s), keptOpen: z.boolean() })),
  'process.recalled': kind('history', z.object({ fromUnits: z.array(s), reopened: z.boolean() })),
  'process.concluded': kind('history', z.object({ bySending: z.boolean() })),
  'process.reopened': kind('history', none),
  'process.locked': kind('history', z.object({ reason: s })),
  'process.unlocked': kind('history', z.object({ reason: s })),
  'process.suspended': kind('history', z.object({ reason: s, until: s.nullable(), boundTo: s.nullable() })),
  'process.suspension-lifted': kind('history', z.object({ byDay: z.boolean() })),
  /** `number` null: the other process is not public, and whoever reads this may not know of it. */
  'process.related': kind('history', z.object({ number: s.nullable() })),
  'process.unrelated': kind('history', z.object({ number: s.nullable() })),
  'process.return-demanded': kind('history', z.object({ ofUnits: z.array(s), dueOn: s })),
  'process.return-extended': kind('history', z.object({ ofUnit: s, from: s, dueOn: s })),
  'process.return-removed': kind('history', z.object({ ofUnit: s, dueOn: s })),
  'process.return-met': kind('history', z.object({ toUnits: z.array(s) })),
  'process.reopening-planned': kind('unit', z.object({ reopenOn: s.nullable() })),
  'process.reopened-by-plan': kind('history', z.object({ unit: s })),
  /** By a protocol unit that never had it, for what it included (P-16). */
  'process.reopened-by-inclusion': kind('history', z.object({ documentNumber: s, units: z.array(s) })),
  'process.reopening-passed': kind('audit', z.object({ processId: s, unitId: s, outcome: s })),
  'calendar-feed.created': kind('audit', z.object({ feedId: s, scope: s, replaced: z.boolean() })),
  'calendar-feed.revoked': kind('audit', z.object({ feedId: s })),
  'send-group.changed': kind('audit', z.object({ groupId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'process.deadline-changed': kind('unit', z.object({ change: z.enum(['set', 'concluded', 'removed']), dueOn: s })),
  /** Null: taken away (P-23). */
  'process.checkpoint-set': kind('unit', z.object({ checkpoint: s.nullable() })),
  /** `from` null: as with relations. */
  'process.duplicated': kind('history', z.object({ from: s.nullable(), documents: z.number() })),
  /** `number` null: as with relations. */
  'process.attached': kind('history', z.object({ number: s.nullable() })),
  'process.took-in': kind('history', z.object({ number: s.nullable() })),
  'process.detached': kind('history', z.object({ number: s.nullable(), reason: s })),
  'process.gave-back': kind('history', z.object({ number: s.nullable(), reason: s })),
  'process.assigned': kind('unit', z.object({ to: s.nullable() })),
  'process.remark-added': kind('history', z.object({ text: s })),
  'process.acknowledged': kind('history', none),
  'process.noted': kind('unit', z.object({ change: z.enum(['added', 'changed', 'removed']), priority: z.boolean() })),
  'process.marked': kind('unit', z.object({ marker: s, change: z.enum(['added', 'changed', 'removed']), text: s })),
  'process.marked-personally': kind('audit', z.object({ processId: s, markerId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'process.followed': kind('unit', z.object({ group: s.nullable(), change: z.enum(['added', 'changed', 'removed']) })),
  'process.kept': kind('unit', z.object({ documentNumber: s.nullable(), change: z.enum(['added', 'changed', 'removed']) })),
  'process.unread-set': kind('audit', z.object({ processId: s, unread: z.boolean() })),
  'process.attention-cleared': kind('audit', z.object({ processId: s, signs: z.number() })),
  'comment.changed': kind('audit', z.object({ commentId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'desk-view.changed': kind('audit', z.object({ viewId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'desk.arranged': kind('audit', z.object({})),
  'marker.changed': kind('audit', z.object({ markerId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'work-plan.set': kind('unit', z.object({ plan: s.nullable() })),
  'work-item.told': kind('unit', z.object({ item: s, state: s })),
  'work-item.document': kind('unit', z.object({ item: s, documentNumber: s, change: z.enum(['added', 'removed']) })),
  'block.process-included': kind('history', z.object({ blockNumber: s })),
  'block.process-removed': kind('history', z.object({ blockNumber: s })),
  'block.meeting-included': kind('history', z.object({ blockNumber: s })),
  'block.meeting-removed': kind('history', z.object({ blockNumber: s })),
  'block.document-included': kind('history', doc.extend({ blockNumber: s })),
  'block.document-removed': kind('history', doc.extend({ blockNumber: s })),
  'block.released': kind('history', z.object({ blockKind, blockNumber: s, units: z.array(s) })),
  'block.release-cancelled': kind('history', z.object({ blockKind, blockNumber: s })),
  'block.returned': kind('history', z.object({ blockKind, blockNumber: s })),
  'block.state-changed': kind('audit', z.object({ blockId: s, to: z.enum(['open', 'released', 'returned', 'concluded']) })),
  'block.arranged': kind('audit', z.object({ blockIds: z.array(s) })),
  'block.item-noted': kind('audit', z.object({ blockId: s, itemId: s })),
  'block.changed': kind('audit', z.object({ blockId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'note-group.changed': kind('audit', z.object({ groupId: s, change: z.enum(['added', 'changed', 'removed']) })),
  'document.created': kind('history', doc),
  'document.uploaded': kind('history', doc.extend({ fileName: s, sha256: s, size: z.number() })),
  /** The bytes that stood there before stay in the storage under `wasSha256` (D-13). */
  'document.file-replaced': kind(
    'history',
    doc.extend({ fileName: s, sha256: s, size: z.number(), wasFileName: s, wasSha256: s, wasSize: z.number() }),
  ),
  'knowledge.saved': kind('audit', z.object({ articleId: s, title: s, version: z.number() })),
  'knowledge.released': kind('audit', z.object({ articleId: s, version: z.number() })),
  'knowledge.withdrawn': kind('audit', z.object({ articleId: s, version: z.number() })),
  'trash.taken': kind('audit', z.object({ itemId: s, documentNumber: s, cause: s })),
  'trash.ended': kind('audit', z.object({ count: z.number(), draftsErased: z.number() })),
  'document.saved': kind('audit', z.object({ documentNumber: s, revision: z.number() })),
  'document.version-kept': kind('audit', z.object({ documentNumber: s, version: z.number() })),
  'document.data-changed': kind('history', doc.extend({ fields: z.array(s) })),
  'document.level-changed': kind(
    'history',
    doc.extend({ from: accessLevel, to: accessLevel, basis: s.nullable(), degree: secrecyDegree.optional() }),
  ),
  'document.signed': kind('history', doc.extend({ signer: s, signerTitle: s, method: z.enum(['password']) })),
  'document.signatures-cancelled': kind('history', doc.extend({ signers: z.array(s) })),
  'documents.locked': kind('audit', z.object({ documentNumbers: z.array(s), cause: z.enum(['viewed', 'external', 'sent', 'concluded']) })),
  'document.acknowledged': kind('history', doc),
  'documents.unlocked': kind('audit', z.object({ documentNumbers: z.array(s) })),
  'document.seen-outside': kind('audit', z.object({ cause: z.enum(['viewed', 'external']) })),
  'document.deleted': kind('history', doc),
  'process.documents-ordered': kind('history', z.object({ count: z.number() })),
  /** The first step of a sitting; those that follow leave `process.tree-step` only (P-35). */
  'process.tree-ordered': kind('history', none),
  'process.tree-step': kind('audit', z.object({ processId: s, count: z.number() })),
  /** `to`, `from` null: the other process is not public, and whoever reads this may not know of it. */
  'document.moved-out': kind('history', doc.extend({ to: s.nullable(), reason: s })),
  'document.moved-in': kind('history', doc.extend({ from: s.nullable(), reason: s })),
  'document.cancelled': kind('history', doc.extend({ reason: s })),
  'notification-wishes.changed': kind('audit', z.object({ userId: s, by: z.enum(['self', 'link']) })),
  'push-device.added': kind('audit', z.object({ deviceId: s, name: s })),
  'push-device.removed': kind('audit', z.object({ deviceId: s, by: z.enum(['self', 'service']) })),
  'signer-key.created': kind('audit', z.object({ keyId: s })),
  'grant.given': kind('history', z.object({ to: s, unit: s })),
  'grant.renewed': kind('history', z.object({ of: s, unit: s })),
  'grant.revoked': kind('history', z.object({ of: s, unit: s })),
  'grant.renounced': kind('history', none),
  'grant.activated': kind('history', z.object({ to: s, unit: s })),
  'grant.restored': kind('history', z.object({ to: s, unit: s })),
  'signature-grant.given': kind('history', doc.extend({ to: s, unit: s })),
  'signature-grant.revoked': kind('history', z.object({ documentNumber: s, of: s, unit: s })),
  'signature-grant.voided': kind('history', z.object({ documentNumber: s, of: s, unit: s })),
  'grant.cancelled': kind('history', z.object({ of: s, unit: s })),
  'confidential.opened': kind('audit', z.object({ processIds: z.array(s) })),
  'holdings.opened': kind('audit', none),
  'session.opened': kind('audit', z.object({ userId: s })),
  'session.ended': kind('audit', z.object({ sessionId: s })),
  'session.unit-switched': kind('audit', z.object({ unit: s })),
  'password.changed': kind('audit', z.object({ userId: s, by: z.enum(['self', 'link']) })),
  'password.reset-issued': kind('audit', z.object({ userId: s })),
  'api-key.created': kind('audit', z.object({ keyId: s, name: s })),
  'api-key.ended': kind('audit', z.object({ keyId: s })),
  'agency.searchers-changed': kind('audit', z.object({ agency: s, from: z.array(s), to: z.array(s) })),
  'registry.changed': kind('audit', z.object({ registry: s, id: s, change: z.enum(['created', 'changed', 'deactivated', 'activated']) })),
  /** What it opens from now on: control units, then where, which types of process and of document; empty is all. */
  'control-criterion.changed': kind(
    'audit',
    z.object({
      criterionId: s,
      change: z.enum(['created', 'changed', 'deactivated', 'activated']),
      name: s,
      active: z.boolean(),
      readers: z.array(s),
      agencies: z.array(s),
      units: z.array(s),
      processTypes: z.array(s),
      documentTypes: z.array(s),
    }),
  ),
  'setting.changed': kind('audit', z.object({ name: s, from: s, to: s })),
  'batch.started': kind('audit', z.object({ batchId: s, act: s, total: z.number() })),
  'batch.stopped': kind('audit', z.object({ batchId: s })),
  'batch.finished': kind('audit', z.object({ batchId: s })),
  'dashboard.changed': kind('audit', z.object({ cards: z.array(s), isHome: z.boolean() })),
  'bundle.started': kind('audit', z.object({ bundleId: s, processId: s, format: s, total: z.number() })),
  'bundle.stopped': kind('audit', z.object({ bundleId: s })),
  'bundle.finished': kind('audit', z.object({ bundleId: s, processId: s, included: z.number(), leftOut: z.number() })),
  'bundle.taken': kind('audit', z.object({ bundleId: s, processId: s, part: z.number() })),
  'bundles.expired': kind('audit', z.object({ count: z.number() })),
  'installation.link-issued': kind('audit', none),
  'installation.begun': kind('audit', none),
} as const

export type EventKind = keyof typeof events
export type EventData<K extends EventKind> = z.infer<(typeof events)[K]['data']>

/** What a command hands to `record`: the kind, what it is about, and its data. */
export type Fact = {
  [K in EventKind]: { kind: K; processId?: string; documentId?: string; data: EventData<K> }
}[EventKind]
