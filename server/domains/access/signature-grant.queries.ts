/** SQL of credentials to sign one document of a confidential process (signature_grant, A-10). */
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export interface SignatureGrantRow {
  id: string
  user: { id: string; name: string; login: string }
  unit: { id: string; code: string }
  granted_by: { id: string; name: string; unit_id: string }
  granted_at: Date
  used_at: Date | null
  ended_at: Date | null
  ended_by: string | null
  ended_why: 'revoked' | 'access-ended' | 'level-lowered' | null
}

/** All there were of a document, the active ones first; one of them when its id is named. */
export async function selectSignatureGrants(tx: Tx, documentId: string, grantId: string | null): Promise<SignatureGrantRow[]> {
  const { rows } = await sql<SignatureGrantRow>`
    select s.id, json_build_object('id', h.id::text, 'name', coalesce(h.social_name, h.name), 'login', h.login) as user,
      json_build_object('id', n.id::text, 'code', n.code) as unit,
      json_build_object('id', b.id::text, 'name', coalesce(b.social_name, b.name), 'unit_id', s.granted_by_unit_id::text) as granted_by,
      s.granted_at, s.used_at, s.ended_at, coalesce(e.social_name, e.name) as ended_by, s.ended_why
    from signature_grant s join app_user h on h.id = s.user_id join unit n on n.id = s.unit_id join app_user b on b.id = s.granted_by
    left join app_user e on e.id = s.ended_by
    where s.document_id = ${documentId} and (${grantId}::bigint is null or s.id = ${grantId}::bigint)
    order by s.ended_at is not null or s.used_at is not null, s.id desc limit 500`.execute(tx)
  return rows
}

export interface Signer {
  documentId: string
  userId: string
  unitId: string
}

/** @returns whether they had none of this document there. */
export async function insertSignatureGrant(tx: Tx, to: Signer, by: { userId: string; unitId: string; at: Date }): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into signature_grant (document_id, user_id, unit_id, granted_by, granted_by_unit_id, granted_at)
    values (${to.documentId}, ${to.userId}, ${to.unitId}, ${by.userId}, ${by.unitId}, ${by.at})
    on conflict (document_id, user_id, unit_id) where used_at is null and ended_at is null do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export async function markSignatureGrantUsed(tx: Tx, signer: Signer, at: Date): Promise<void> {
  await sql`
    update signature_grant set used_at = ${at}
    where document_id = ${signer.documentId} and user_id = ${signer.userId} and unit_id = ${signer.unitId}
      and used_at is null and ended_at is null`.execute(tx)
}

export async function revokeSignatureGrantRow(tx: Tx, grantId: string, by: { userId: string; at: Date }): Promise<void> {
  await sql`update signature_grant set ended_at = ${by.at}, ended_by = ${by.userId}, ended_why = 'revoked' where id = ${grantId}`.execute(
    tx,
  )
}

export interface EndedSignatureGrant {
  documentId: string
  documentNumber: string
  of: string
  unit: string
}

/**
 * Voids the unused ones of a process: those of a holder in a unit, with `givenToo` also those this holder gave from there, or, without a
 * holder, all. @returns what was voided.
 */
export async function endSignatureGrants(
  tx: Tx,
  which: { processId: string; holder: { userId: string; unitId: string } | null; givenToo: boolean },
  end: { userId: string | null; at: Date; why: 'access-ended' | 'level-lowered' },
): Promise<EndedSignatureGrant[]> {
  const { holder } = which
  const given = sql`(s.granted_by = ${holder?.userId} and s.granted_by_unit_id = ${holder?.unitId})`
  const theirs = sql`and ((s.user_id = ${holder?.userId} and s.unit_id = ${holder?.unitId}) ${which.givenToo ? sql`or ${given}` : sql``})`
  const { rows } = await sql<EndedSignatureGrant>`
    update signature_grant s set ended_at = ${end.at}, ended_by = ${end.userId}, ended_why = ${end.why}
    from document d, app_user h, unit n
    where d.id = s.document_id and d.process_id = ${which.processId} and h.id = s.user_id and n.id = s.unit_id
      and s.used_at is null and s.ended_at is null ${holder ? theirs : sql``}
    returning d.id as "documentId", d.number::text as "documentNumber", coalesce(h.social_name, h.name) as of, n.code as unit`.execute(tx)
  return rows
}
