/** Does the history of every process, told from the beginning, lead to the state the process is in? */
import type { Client } from 'pg'
import type { Check } from './verdict.ts'

interface Place {
  state: 'open' | 'concluded'
  received: boolean
}

interface EventRow {
  process_id: string
  unit_id: string
  kind: string
  data: { toUnitIds?: string[] }
}

/** What an event makes of the units a process is in. */
function apply(places: Map<string, Place>, { unit_id: here, kind, data }: EventRow): void {
  const now = places.get(here)
  switch (kind) {
    case 'process.started':
      places.set(here, { state: 'open', received: true })
      return
    case 'process.sent':
      for (const unit of data.toUnitIds ?? []) places.set(unit, { state: 'open', received: false })
      return
    case 'process.received':
      if (now) places.set(here, { ...now, received: true })
      return
    case 'process.concluded':
      if (now) places.set(here, { ...now, state: 'concluded' })
      return
    case 'process.reopened':
      if (now) places.set(here, { state: 'open', received: true })
  }
}

const told = (places: Map<string, Place>) =>
  [...places].map(([unit, { state, received }]) => `${unit} ${state} ${received ? 'received' : 'unread'}`).sort()

export async function foldHistory(client: Client): Promise<Check> {
  const events = await client.query<EventRow>(
    `select process_id, unit_id, kind, data from history_event where process_id is not null order by process_id, id`,
  )
  const states = await client.query<{ process_id: string; units: string[] }>(
    `select p.id as process_id, coalesce(array_agg(w.unit_id || ' ' || w.state || case when w.received_at is null then ' unread' else ' received' end)
       filter (where w.unit_id is not null), '{}') as units
     from process p left join process_unit w on w.process_id = p.id group by p.id`,
  )
  const folded = new Map<string, Map<string, Place>>()
  for (const event of events.rows) {
    const places = folded.get(event.process_id) ?? new Map<string, Place>()
    folded.set(event.process_id, places)
    apply(places, event)
  }
  const wrong = states.rows.flatMap(({ process_id, units }) => {
    const [expected, found] = [told(folded.get(process_id) ?? new Map()), [...units].sort()]
    return expected.join() === found.join() ? [] : [`process ${process_id}: history says ${expected.join(', ')}; it is ${found.join(', ')}`]
  })
  return { what: 'history and places of processes agree', looked: states.rows.length, wrong }
}
