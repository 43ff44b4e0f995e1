/** SQL that shows a process: its page and its tree. Every statement carries the visibility condition of its door. */
import type { AccessLevel, SecrecyDegree } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'
import { documentVisibleTo, isProtocol, summaryToldTo, visibleTo } from '../access/index.ts'

export interface ProcessPageRow {
  id: string
  number: string
  type: { id: string; name: string }
  summary: string
  agency: { code: string; name: string }
  creatingUnit: { id: string; code: string; name: string; agencyCode: string }
  createdBy: { id: string; name: string; login: string }
  created_at: Date
  filedOn: string | null
  local_level: AccessLevel
  levels: AccessLevel[]
  level: AccessLevel
  legalBasis: { id: string; name: string; law: string; level: AccessLevel } | null
  degree: SecrecyDegree | null
  localDegree: SecrecyDegree | null
  priority: { id: string; name: string; law: string } | null
  classification: { id: string; code: string; name: string; unit: string }[]
  parties: { id: string; name: string; kind: 'person' | 'organization'; unit: string }[]
  remarks: { unit: string; text: string; mine: boolean }[]
  openIn: {
    unit: { id: string; code: string; name: string; agencyCode: string }
    assignee: { id: string; name: string; login: string } | null
    received: boolean
    since: string
  }[]
  from: string | null
  recallable: string[]
  attention: { documentId: string; cause: 'included' | 'signed' | 'moved'; since: string }[]
  folderSize: number
  articles: number
  /** Of the acting unit. */
  isProtocol: boolean
  orderRevision: number
  traces: {
    id: string
    afterId: string | null
    documentNumber: string
    title: string
    to: string | null
    reason: string
    unit: string
    at: string
  }[]
  directLine: string[]
  attachedTo: { number: string | null; unit: string; by: string; at: string } | null
  attached: { id: string; number: string; type: string; summary: string; level: AccessLevel }[]
  lock: { reason: string; unit: string; by: string; at: string } | null
  suspension: { unit: string; reason: string; boundTo: string | null; until: string | null; at: string; by: string } | null
}

/** Everything beside the tree, in one statement. Assignees are the business of their own unit only (P-10). */
export async function selectProcessPage(tx: Tx, actor: Actor, processId: string): Promise<ProcessPageRow> {
  const { rows } = await sql<ProcessPageRow>`
    select p.id, p.number, p.summary, p.created_at, p.filed_on::text as "filedOn", p.local_level, p.level, p.degree as "localDegree",
      greatest(p.degree, (select max(d.degree) from document d where d.process_id = p.id and d.deleted_at is null and d.local_level <> 'public')) as degree,
      t.levels::text[] as levels,
      json_build_object('id', t.id::text, 'name', t.name) as type,
      json_build_object('code', g.code, 'name', g.name) as agency,
      json_build_object('id', cu.id::text, 'code', cu.code, 'name', cu.name, 'agencyCode', g.code) as "creatingUnit",
      json_build_object('id', cb.id::text, 'name', coalesce(cb.social_name, cb.name), 'login', cb.login) as "createdBy",
      case when b.id is not null then json_build_object('id', b.id::text, 'name', b.name, 'law', b.law, 'level', b.level) end as "legalBasis",
      (select json_build_object('id', y.id::text, 'name', y.name, 'law', y.law) from priority y where y.id = p.priority_id) as priority,
      coalesce((select json_agg(json_build_object('id', c.id::text, 'code', c.code, 'name', c.name, 'unit', u.code) order by pc.position)
        from process_classification pc join classification_code c on c.id = pc.classification_id join unit u on u.id = pc.unit_id
        where pc.process_id = p.id), '[]') as classification,
      coalesce((select json_agg(json_build_object('id', c.id::text, 'name', c.name, 'kind', c.kind, 'unit', u.code) order by pp.position)
        from process_party pp join contact c on c.id = pp.contact_id join unit u on u.id = pp.unit_id where pp.process_id = p.id), '[]') as parties,
      coalesce((select json_agg(json_build_object('unit', u.code, 'text', r.text, 'mine', r.unit_id = ${actor.unitId}) order by u.code)
        from unit_remark r join unit u on u.id = r.unit_id where r.process_id = p.id), '[]') as remarks,
      coalesce((select json_agg(json_build_object(
          'unit', json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'agencyCode', ug.code),
          'assignee', case when a.id is not null and w.unit_id = ${actor.unitId}
            then json_build_object('id', a.id::text, 'name', coalesce(a.social_name, a.name), 'login', a.login) end,
          'received', w.received_at is not null, 'since', w.opened_at) order by w.opened_at)
        from process_unit w join unit u on u.id = w.unit_id join agency ug on ug.id = u.agency_id left join app_user a on a.id = w.assignee_id
        where w.process_id = p.id and w.state = 'open'), '[]') as "openIn",
      (select f.code from process_unit w join unit f on f.id = w.from_unit_id where w.process_id = p.id and w.unit_id = ${actor.unitId}) as from,
      coalesce((select json_agg(ru.code order by ru.code) from routing r
        join process_unit rw on rw.process_id = r.process_id and rw.unit_id = r.to_unit_id and rw.opened_at = r.sent_at
          and rw.state = 'open' and rw.received_at is null
        join unit ru on ru.id = r.to_unit_id
        where r.process_id = p.id and r.from_unit_id = ${actor.unitId} and r.recalled_at is null and r.sender_before is not null
          and r.sent_at = (select max(l.sent_at) from routing l where l.process_id = p.id and l.from_unit_id = ${actor.unitId} and l.recalled_at is null)
        ), '[]') as recallable,
      coalesce((select json_agg(json_build_object('documentId', s.document_id::text, 'cause', s.cause, 'since', s.since) order by s.since desc, s.document_id)
        from attention_sign s where s.process_id = p.id and s.unit_id = ${actor.unitId}), '[]') as attention,
      coalesce((select o.revision from tree_order o where o.process_id = p.id), 0) as "orderRevision",
      coalesce((select json_agg(json_build_object('id', x.id::text, 'documentNumber', xd.number::text, 'title', x.title, 'reason', x.reason,
          'unit', xu.code, 'at', x.moved_at,
          'afterId', (select d.id::text from document d where d.process_id = x.process_id and d.position < x.position and ${documentVisibleTo(actor)}
            order by d.position desc limit 1),
          'to', (select xp.number from (select p.id, p.number, p.level from process p where p.id = x.to_process_id and ${visibleTo(actor)}) xp)) order by x.position)
        from document_trace x join document xd on xd.id = x.document_id join unit xu on xu.id = x.unit_id where x.process_id = p.id), '[]') as traces,
      coalesce((select json_agg(distinct lu.code) from routing l join unit lu on lu.id in (l.from_unit_id, l.to_unit_id)
        where l.process_id = p.id and ${actor.unitId}::bigint in (l.from_unit_id, l.to_unit_id) and l.recalled_at is null), '[]') as "directLine",
      ${settingText('tree.folder-size')}::int as "folderSize",
      ${isProtocol(actor)} as "isProtocol",
      (select count(*)::int from knowledge_version_type x join knowledge_article k on k.id = x.article_id and k.released_version = x.version
        where x.process_type_id = p.type_id) as articles,
      (select json_build_object('number', (select p.number from process p where p.id = x.main_id and ${visibleTo(actor)}),
          'unit', xu.code, 'by', coalesce(xb.social_name, xb.name), 'at', x.attached_at)
        from process_attachment x join unit xu on xu.id = x.unit_id join app_user xb on xb.id = x.attached_by
        where x.process_id = p.id and x.detached_at is null) as "attachedTo",
      coalesce((select json_agg(b.node order by b.place) from (
        select x.id as place, json_build_object('id', p.id::text, 'number', p.number, 'type', xt.name, 'summary', ${summaryToldTo(actor)}, 'level', p.level) as node
        from process_attachment x join process p on p.id = x.process_id join process_type xt on xt.id = p.type_id
        where x.main_id = ${processId} and x.detached_at is null and ${visibleTo(actor)} limit 500) b), '[]') as attached,
      (select json_build_object('reason', k.reason, 'unit', ku.code, 'by', coalesce(kb.social_name, kb.name), 'at', k.locked_at)
        from process_lock k join unit ku on ku.id = k.unit_id join app_user kb on kb.id = k.locked_by where k.process_id = p.id) as lock,
      (select json_build_object('unit', su.code, 'reason', s.reason, 'until', s.until::text, 'at', s.suspended_at, 'by', coalesce(sb.social_name, sb.name),
          'boundTo', (select b.number from (select p.id, p.number, p.level from process p where p.id = s.bound_to_id and ${visibleTo(actor)}) b))
        from suspension s join unit su on su.id = s.unit_id join app_user sb on sb.id = s.suspended_by
        where s.process_id = p.id and s.lifted_at is null) as suspension
    from process p
    join process_type t on t.id = p.type_id join agency g on g.id = p.agency_id join unit cu on cu.id = p.creating_unit_id
    join app_user cb on cb.id = p.created_by left join legal_basis b on b.id = p.legal_basis_id
    where p.id = ${processId} and ${visibleTo(actor)}`.execute(tx)
  return rows[0]!
}

export interface TreeRow {
  id: string
  number: string
  kind: 'authored' | 'uploaded'
  title: string
  unit: string
  level: AccessLevel
  published: boolean
  locked: boolean
  cancelled: boolean
  cancel_reason: string | null
  mime: string | null
}

/** The documents of a process that the actor sees, in the tree's order. */
export async function selectTree(tx: Tx, actor: Actor, processId: string): Promise<TreeRow[]> {
  const { rows } = await sql<TreeRow>`
    select d.id, d.number::text as number, d.kind, u.code as unit, d.local_level as level, d.published_at is not null as published,
      d.locked_at is not null as locked, d.cancelled_at is not null as cancelled, d.cancel_reason, f.mime,
      t.name || coalesce(' ' || d.type_number, '') || case when d.tree_name <> '' then ' ' || d.tree_name else '' end as title
    from document d
    join process p on p.id = d.process_id
    join document_type t on t.id = d.type_id join unit u on u.id = d.creating_unit_id left join file f on f.sha256 = d.file_sha256
    where d.process_id = ${processId} and ${visibleTo(actor)} and ${documentVisibleTo(actor)}
    order by d.position`.execute(tx)
  return rows
}
