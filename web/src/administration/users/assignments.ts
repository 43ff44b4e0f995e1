/** A person's roles in units, as rows to be filled in. */
import type { Option } from '../../kit/options.tsx'

export interface AssignmentRow {
  key: number
  unit: Option | null
  role: string | null
}

export function newRow(rows: readonly AssignmentRow[], like?: AssignmentRow): AssignmentRow {
  return { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, unit: like?.unit ?? null, role: null }
}

export const isWhole = (row: AssignmentRow) => row.unit !== null && row.role !== null

/** The same role in the same unit twice says nothing more. */
export function isTwice(rows: readonly AssignmentRow[]): boolean {
  const seen = rows.filter(isWhole).map((row) => `${row.unit?.id} ${row.role}`)
  return new Set(seen).size < seen.length
}

export function toSend(rows: readonly AssignmentRow[]): { unitId: string; role: string }[] {
  return rows.flatMap(({ unit, role }) => (unit && role ? [{ unitId: unit.id, role }] : []))
}
