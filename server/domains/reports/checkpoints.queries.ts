/** SQL of the report on control points: what the unit told and did not take away, as the person may see it: of a confidential process nothing before the password (T-05, R-60). */
import type { listCheckpointProcesses, showCheckpointReport } from '@lavra/contract/checkpoints.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'
import { openedBy } from '../access/index.ts'

type Shown = Output<typeof showCheckpointReport>
type Listed = Output<typeof listCheckpointProcesses>['items'][number]
type Age = Shown['ages'][number]['age']

const ages = sql`(values (1, 'week'), (2, 'month'), (3, 'quarter'), (4, 'longer')) as g(place, age)`
const ageOf = (now: Date) => sql`case when x.set_at > ${now}::timestamptz - interval '7 days' then 'week'
  when x.set_at > ${now}::timestamptz - interval '30 days' then 'month'
  when x.set_at > ${now}::timestamptz - interval '90 days' then 'quarter' else 'longer' end`
/** On the unit's desk, suspended or not. */
const isOpen = sql`coalesce((select w.state <> 'concluded' from process_unit w where w.process_id = x.process_id and w.unit_id = x.unit_id), false)`
const figures = sql`count(*) filter (where h.is_open)::int as open, count(*) filter (where not h.is_open)::int as concluded`
const asFigures = sql`'open', y.open, 'concluded', y.concluded`

/** By one look at what the unit told. */
export async function selectCheckpointReport(tx: Tx, actor: Actor, typeId: string | null, now: Date): Promise<Shown> {
  const { rows } = await sql<Shown>`
    with here as materialized (
      select x.checkpoint_id, x.set_at, p.type_id, ${ageOf(now)} as age, ${isOpen} as is_open
      from process_checkpoint x join process p on p.id = x.process_id
      where x.unit_id = ${actor.unitId} and ${openedBy(actor)} ${typeId ? sql`and p.type_id = ${typeId}` : sql``}
    )
    select
      coalesce((select json_agg(json_build_object('id', y.id::text, 'name', y.name, 'active', y.active, 'since', y.since, ${asFigures})
          order by y.position, plain(y.name), y.id) from (
        select k.id, k.name, k.active, k.position, min(h.set_at) filter (where h.is_open) as since, ${figures}
        from here h join checkpoint k on k.id = h.checkpoint_id group by k.id) y), '[]') as checkpoints,
      coalesce((select json_agg(json_build_object('id', y.id::text, 'name', y.name, ${asFigures}) order by y.open + y.concluded desc, y.name) from (
        select t.id, t.name, ${figures} from here h join process_type t on t.id = h.type_id group by t.id order by count(*) desc, t.name limit 20) y), '[]') as types,
      (select json_agg(json_build_object('age', g.age, 'open', coalesce(y.open, 0), 'concluded', coalesce(y.concluded, 0)) order by g.place)
        from ${ages} left join (select h.age, ${figures} from here h group by h.age) y on y.age = g.age) as ages`.execute(tx)
  return rows[0]!
}

export interface CheckpointFilter {
  checkpointId?: string | undefined
  typeId?: string | undefined
  age?: Age | undefined
  situation: 'open' | 'concluded' | 'all'
  text: string
  now: Date
  after: { at: string; id: string } | null
  limit: number
}

export interface CheckpointProcessRow extends Omit<Listed, 'at'> {
  at: Date
  /** Microseconds as text, for the next page. */
  place: string
}

export async function selectCheckpointProcesses(tx: Tx, actor: Actor, filter: CheckpointFilter): Promise<CheckpointProcessRow[]> {
  const { checkpointId, typeId, age, situation, text, after } = filter
  const conditions: RawBuilder<unknown>[] = [
    sql`x.unit_id = ${actor.unitId} and ${openedBy(actor)}`,
    ...(checkpointId ? [sql`x.checkpoint_id = ${checkpointId}`] : []),
    ...(typeId ? [sql`p.type_id = ${typeId}`] : []),
    ...(age ? [sql`${ageOf(filter.now)} = ${age}`] : []),
    ...(situation === 'all' ? [] : [situation === 'open' ? isOpen : sql`not ${isOpen}`]),
    ...(text ? [said(text)] : []),
    ...(after ? [sql`(x.set_at, x.process_id) > (${after.at}::timestamptz, ${after.id}::bigint)`] : []),
  ]
  const { rows } = await sql<CheckpointProcessRow>`
    select p.id, json_build_object('id', p.id::text, 'number', p.number, 'type', t.name, 'summary', p.summary, 'level', p.level) as process,
      json_build_object('id', k.id::text, 'name', k.name) as checkpoint, ${isOpen} as "isOpen",
      json_build_object('id', u.id::text, 'name', coalesce(u.social_name, u.name), 'login', u.login) as by, x.set_at as at, x.set_at::text as place
    from process_checkpoint x join process p on p.id = x.process_id join process_type t on t.id = p.type_id
    join checkpoint k on k.id = x.checkpoint_id join app_user u on u.id = x.set_by
    where ${sql.join(conditions, sql` and `)} order by x.set_at, x.process_id limit ${filter.limit}`.execute(tx)
  return rows
}

/** The words stand in the summary or in the name of the type; or the digits in the number. */
function said(text: string): RawBuilder<unknown> {
  const digits = text.replace(/\D/g, '')
  const like = sql`'%' || plain(${literally(text)}) || '%'`
  return sql`(plain(p.summary) like ${like} or plain(t.name) like ${like} ${digits.length > 2 ? sql`or p.digits like '%' || ${digits} || '%'` : sql``})`
}
