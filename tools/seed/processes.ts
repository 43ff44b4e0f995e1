/** Every process of the seed: who began it and when, through which units it went, where it lies open, and what each table says of that. */

import { minasMask } from '../../server/demo/agencies.ts'
import { type Random, seededRandom } from '../../server/demo/random.ts'
import { formatNumber, parseMask, sequenceScope } from '../../server/domains/processes/numbering.rules.ts'
import type { Cell } from './copy.ts'
import type { SeedUnit, State } from './people-and-places.ts'
import { openQuota, skewedRank } from './skew.ts'
import { summaryOf } from './words.ts'

/** Units in the order the process went through them; it is open in the last, or nowhere. */
export interface SeedProcess {
  id: number
  /** Given when its row is written, in the order of the counters. */
  number: string
  path: SeedUnit[]
  isOpen: boolean
  at: Date
  restricted: boolean
  type: State['types'][number]
  /** Days between one unit and the next. */
  pace: number
}

export interface Shape {
  processes: number
  mostOpen: number
  today: Date
  firstId: number
}

const day = 86_400_000
const years = 6

/** Which unit has which process open: quotas by rank, laid over the newer processes, the fullest desk spread among all the others. */
function openUnits(r: Random, state: State, { processes, mostOpen }: Shape): Map<number, SeedUnit> {
  const places = state.units.flatMap((unit, rank) => Array.from({ length: openQuota(rank, mostOpen) }, () => unit))
  if (places.length > processes)
    throw new Error(
      `the desks of ${state.units.length} units hold ${places.length} open processes: ask for more processes, or for a smaller --open`,
    )
  for (let i = places.length - 1; i > 0; i--) {
    const j = r.below(i + 1)
    const [a, b] = [places[i], places[j]]
    if (a && b) [places[i], places[j]] = [b, a]
  }
  const stride = Math.max(1, Math.min(4, Math.floor(processes / places.length)))
  return new Map(places.map((unit, k) => [processes - 1 - k * stride, unit]))
}

export function* planProcesses(state: State, shape: Shape): Generator<SeedProcess> {
  const r = seededRandom(7_001)
  const open = openUnits(r, state, shape)
  const unitAt = () => state.units[skewedRank(r, state.units.length)] ?? r.pick(state.units)
  for (let n = 0; n < shape.processes; n++) {
    const last = open.get(n)
    const steps = last && r.chance(35) ? 1 : 1 + Math.min(3, r.below(5))
    const path = Array.from({ length: steps }, unitAt)
    if (last) path[steps - 1] = last
    const age = ((shape.processes - n) / shape.processes) * years * 365 * day
    yield {
      id: shape.firstId + n,
      number: '',
      path: path.filter((unit, i) => path.lastIndexOf(unit) === i),
      isOpen: last !== undefined,
      at: new Date(shape.today.getTime() - age - r.below(day / 2)),
      restricted: r.chance(12),
      type: r.pick(state.types),
      pace: 1 + r.below(20),
    }
  }
}

/** When the process came to the unit at this step of its path; nothing comes from the future. */
export const cameAt = (p: SeedProcess, step: number, today: Date): Date =>
  new Date(Math.min(p.at.getTime() + step * p.pace * day, today.getTime() - ((p.id * 7919) % day)))

export const processColumns = [
  'id',
  'number',
  'digits',
  'agency_id',
  'type_id',
  'summary',
  'creating_unit_id',
  'created_by',
  'created_at',
  'local_level',
  'level',
  'legal_basis_id',
]

/** @param sequences counters of numbers as they stand; they are where they must go on afterwards */
export function* processRows(plan: readonly SeedProcess[], state: State, sequences: Map<string, number>): Generator<Cell[]> {
  const mask = parseMask(minasMask)
  if ('problem' in mask) throw new Error(mask.problem)
  const r = seededRandom(7_002)
  for (const p of plan) {
    const unit = p.path[0] as SeedUnit
    const facts = { agencyNumberCode: unit.agencyCode, unitNumberCode: unit.unitCode, year: p.at.getUTCFullYear() }
    const scope = sequenceScope(mask, facts)
    const sequence = (sequences.get(scope) ?? 0) + 1
    sequences.set(scope, sequence)
    const made = formatNumber(mask, { ...facts, sequence })
    if ('problem' in made) throw new Error(made.problem)
    p.number = made.number
    const level = p.restricted ? 'restricted' : 'public'
    const by = r.pick(unit.members)
    yield [
      p.id,
      made.number,
      made.digits,
      unit.agencyId,
      p.type.id,
      summaryOf(r).slice(0, 100),
      unit.id,
      by,
      p.at,
      level,
      level,
      p.restricted ? state.basis : null,
    ]
  }
}

export const placeColumns = [
  'process_id',
  'unit_id',
  'state',
  'origin',
  'opened_at',
  'from_unit_id',
  'received_at',
  'received_by',
  'assignee_id',
  'concluded_at',
  'concluded_by',
  'last_activity_at',
]

export function* placeRows(plan: readonly SeedProcess[], today: Date): Generator<Cell[]> {
  const r = seededRandom(7_003)
  for (const p of plan)
    for (const [step, unit] of p.path.entries()) {
      const at = cameAt(p, step, today)
      const isOpen = p.isOpen && step === p.path.length - 1
      const isUnread = isOpen && step > 0 && r.chance(4)
      const by = r.pick(unit.members)
      const left = isOpen ? null : cameAt(p, step + 1, today)
      const stirred = isOpen ? new Date(at.getTime() + r.below(Math.max(1, today.getTime() - at.getTime()))) : (left ?? at)
      yield [
        p.id,
        unit.id,
        isOpen ? 'open' : 'concluded',
        step === 0 ? 'created' : 'received',
        at,
        p.path[step - 1]?.id ?? null,
        isUnread ? null : at,
        isUnread ? null : by,
        isOpen && !isUnread && r.chance(70) ? r.pick(unit.members) : null,
        left,
        left ? by : null,
        stirred,
      ]
    }
}

export const routingColumns = ['process_id', 'from_unit_id', 'to_unit_id', 'sent_by', 'sent_at', 'kept_open']

export function* routingRows(plan: readonly SeedProcess[], today: Date): Generator<Cell[]> {
  for (const p of plan)
    for (const [step, unit] of p.path.entries()) {
      const from = p.path[step - 1]
      if (from) yield [p.id, from.id, unit.id, from.members[0] ?? 0, cameAt(p, step, today), false]
    }
}

export const historyColumns = ['at', 'kind', 'audience', 'process_id', 'unit_id', 'user_id', 'data']

export function* historyRows(plan: readonly SeedProcess[], today: Date): Generator<Cell[]> {
  for (const p of plan) {
    const [origin] = p.path
    if (!origin) continue
    yield [
      p.at,
      'process.started',
      'history',
      p.id,
      origin.id,
      origin.members[0] ?? 0,
      JSON.stringify({ number: p.number, type: p.type.name }),
    ]
    for (const [step, unit] of p.path.entries()) {
      const from = p.path[step - 1]
      if (!from) continue
      const data = { toUnitIds: [String(unit.id)], toUnits: [unit.code], keptOpen: false }
      yield [cameAt(p, step, today), 'process.sent', 'history', p.id, from.id, from.members[0] ?? 0, JSON.stringify(data)]
    }
    const last = p.path.at(-1)
    if (last && !p.isOpen)
      yield [cameAt(p, p.path.length, today), 'process.concluded', 'history', p.id, last.id, last.members[0] ?? 0, '{"bySending":false}']
  }
}

export function* partyRows(plan: readonly SeedProcess[], state: State): Generator<Cell[]> {
  const r = seededRandom(7_004)
  for (const p of plan) {
    const start = r.below(state.contacts)
    for (let k = 0; k < 1 + (r.chance(25) ? 1 + r.below(2) : 0); k++)
      yield [p.id, state.firstContact + ((start + k * 31) % state.contacts), p.path[0]?.id ?? null, k + 1]
  }
}

export function* subjectRows(plan: readonly SeedProcess[]): Generator<Cell[]> {
  for (const p of plan) yield [p.id, p.type.subject, p.path[0]?.id ?? null, 1]
}
