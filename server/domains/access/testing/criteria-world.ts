/** The criteria of internal control in the random world of the twin test, and what each covers, said in plain code (A-13). */
import { sql } from 'kysely'
import type { Database } from '../../../kernel/db.ts'

export const units = ['1', '2', '3', '4']

/** A small repeatable random source: the same cases on every machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}

/** Of criteria, apart from the other: what they open hides nothing that the rest of the rule decides. */
export const chance = randomFrom(13)
const few = <T>(from: readonly T[]): T[] => from.filter(() => chance(3) === 0)
export const types = ['1', '2', '3']
export const agencyOf = (unitId: string) => (Number(unitId) > 2 ? '2' : '1')

/** What a criterion looks at. */
interface Made {
  typeId?: string
  madeIn?: string
  documents: readonly { typeId?: string; creatingUnitId: string; published: boolean; deleted: boolean }[]
}

interface Criterion {
  active: boolean
  readers: string[]
  agencies: string[]
  units: string[]
  processTypes: string[]
  documentTypes: string[]
}
/** Units of control are the third and, by a few, the fourth; the others have none. */
export const criteria: Criterion[] = Array.from({ length: 16 }, (_, i) => ({
  active: i % 3 > 0,
  readers: i % 4 === 3 ? ['4'] : ['3'],
  agencies: i % 2 ? few(['1', '2']) : [],
  units: few(units),
  processTypes: i % 4 === 1 ? [] : [types[chance(3)] as string],
  documentTypes: i % 5 === 0 ? [] : [types[chance(3)] as string],
}))
const narrow = { active: true, agencies: [], units: [], processTypes: [], documentTypes: [] }
criteria.push(
  { ...narrow, readers: ['4'], processTypes: ['3'], documentTypes: ['1', '2'] },
  { ...narrow, readers: ['3'], agencies: ['2'], processTypes: ['2'] },
  { ...narrow, readers: ['4'], units: ['1'], processTypes: ['1'], documentTypes: ['2'] },
  { ...narrow, readers: ['4'], agencies: ['1'], processTypes: ['2'], documentTypes: ['3'] },
)

export const covers = (criterion: Criterion, c: Made): boolean => {
  const { agencies, units: among, processTypes, documentTypes } = criterion
  const madeThere = (unitId: string) =>
    agencies.length + among.length === 0 || among.includes(unitId) || agencies.includes(agencyOf(unitId))
  const isAbout = (d: Made['documents'][number]) =>
    d.published && !d.deleted && documentTypes.includes(d.typeId ?? '1') && madeThere(d.creatingUnitId)
  return (
    (processTypes.length === 0 || processTypes.includes(c.typeId ?? '1')) &&
    madeThere(c.madeIn ?? '1') &&
    (documentTypes.length === 0 || c.documents.some(isAbout))
  )
}

export async function keep(db: Database, { active, readers, agencies, units: among, processTypes, documentTypes }: Criterion, i: number) {
  const { rows } = await sql<{ id: string }>`insert into control_criterion
      (name, active, agency_ids, unit_ids, process_type_ids, document_type_ids, created_at, created_by, changed_at, changed_by)
    values (${`C${i}`}, ${active}, ${agencies}, ${among}, ${processTypes}, ${documentTypes}, now(), 1, now(), 1) returning id`.execute(db)
  for (const x of readers) await sql`insert into control_criterion_reader (criterion_id, unit_id) values (${rows[0]?.id}, ${x})`.execute(db)
}
