/** SQL of what the acting unit, or the person, put on the processes of a page of the desk: one statement, however many they are. */
import type { DueWhen } from '@lavra/contract/desk.ts'
import type { MarkerColour } from '@lavra/contract/notes.ts'
import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Tx } from '../../kernel/db.ts'
import { visibleTo, wordsToldTo } from '../access/index.ts'
import { dueWhen } from './desk-due.queries.ts'

export interface SignsRow {
  id: string
  markers: { id: string; name: string; colour: MarkerColour; personal: boolean; text: string }[]
  note: { text: string; priority: boolean } | null
  unreadForMe: boolean
  followed: boolean
  attention: boolean
  locked: boolean
  blocks: { id: string; description: string }[]
  checkpoint: { id: string; name: string } | null
  due: { on: string; what: 'deadline' | 'return'; when: DueWhen } | null
  priority: string | null
}

/** Another unit's signs, and another person's, are no part of it. */
export async function selectSigns(tx: Tx, actor: Actor, processIds: readonly string[], today: string): Promise<SignsRow[]> {
  const { unitId, userId } = actor
  const { rows } = await sql<SignsRow>`
    select p.id,
      coalesce((select json_agg(json_build_object('id', m.id::text, 'name', m.name, 'colour', m.colour, 'personal', m.user_id is not null,
          'text', x.text) order by m.user_id is not null, plain(m.name))
        from process_marker x join marker m on m.id = x.marker_id
        where x.process_id = p.id and m.unit_id = ${unitId} and (m.user_id is null or m.user_id = ${userId}) and ${wordsToldTo(actor)}), '[]') as markers,
      (select json_build_object('text', n.text, 'priority', n.priority) from note n where n.process_id = p.id and n.unit_id = ${unitId}
        and ${wordsToldTo(actor)}) as note,
      exists (select from personal_unread r where r.user_id = ${userId} and r.unit_id = ${unitId} and r.process_id = p.id) as "unreadForMe",
      exists (select from follow_up f where f.process_id = p.id and f.unit_id = ${unitId}) as followed,
      coalesce((select json_agg(json_build_object('id', b.id::text, 'description', b.description) order by b.id)
        from (select distinct i.block_id from block_item i where i.process_id = p.id) i join block b on b.id = i.block_id
        where b.unit_id = ${unitId} and b.state <> 'concluded' and p.level <> 'confidential'), '[]') as blocks,
      (select json_build_object('on', y.due_on, 'what', y.what, 'when', ${dueWhen(today)}) from (
          select t.due_on, 'deadline' as what from deadline t where t.process_id = p.id and t.unit_id = ${unitId} and t.concluded_at is null
          union all select r.due_on, 'return' from scheduled_return r
          where r.process_id = p.id and r.owing_unit_id = ${unitId} and r.returned_at is null and r.removed_at is null) y
        where ${wordsToldTo(actor)} order by y.due_on limit 1) as due,
      (select k.name from priority k where k.id = p.priority_id and ${wordsToldTo(actor)}) as priority,
      (select json_build_object('id', k.id::text, 'name', k.name) from process_checkpoint c join checkpoint k on k.id = c.checkpoint_id
        where c.process_id = p.id and c.unit_id = ${unitId} and ${wordsToldTo(actor)}) as checkpoint,
      exists (select from process_lock l where l.process_id = p.id) as locked,
      exists (select from attention_sign s where s.unit_id = ${unitId} and s.process_id = p.id) as attention
    from process p where p.id = any(${processIds as string[]}::bigint[]) and ${visibleTo(actor)}`.execute(tx)
  return rows
}
