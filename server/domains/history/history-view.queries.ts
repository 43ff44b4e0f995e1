/** SQL of what the installation decided about the views of histories: one row among its parameters. */
import type { BriefestView, HistoryKind } from '@lavra/contract/history-views.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'

export const historyViewSetting = 'history.views'

export interface DecidedViews {
  views: Partial<Record<HistoryKind, BriefestView>>
  changed: { at: string; by: string } | null
}

export async function selectDecidedViews(tx: Tx): Promise<DecidedViews> {
  const { rows } = await sql<DecidedViews>`
    select s.value as views, case when u.id is not null then json_build_object('at', s.changed_at, 'by', coalesce(u.social_name, u.name)) end as changed
    from setting s left join app_user u on u.id = s.changed_by
    where s.name = ${historyViewSetting} and s.agency_id is null`.execute(tx)
  return rows[0] ?? { views: {}, changed: null }
}
