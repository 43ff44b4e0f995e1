/** Stages and items while they are being edited: with a key of their own, so that a row keeps its focus when it moves. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showWorkPlan } from '@lavra/contract/work-plans.ts'
import type { Option } from '../../kit/options.tsx'

type Stage = Output<typeof showWorkPlan>['stages'][number]

export interface ItemDraft {
  key: string
  id?: string
  name: string
  description: string
  type: Option | null
  used: boolean
}

export interface StageDraft {
  key: string
  id?: string
  name: string
  items: readonly ItemDraft[]
}

let made = 0
const newKey = () => `new-${++made}`

export const emptyItem = (): ItemDraft => ({ key: newKey(), name: '', description: '', type: null, used: false })
export const emptyStage = (): StageDraft => ({ key: newKey(), name: '', items: [emptyItem()] })

export const stageDraft = ({ id, name, items }: Stage): StageDraft => ({
  ...{ key: id, id, name },
  items: items.map(({ documentType, ...item }) => ({
    ...item,
    key: item.id,
    type: documentType && { id: documentType.id, label: documentType.name },
  })),
})

/** The same list with one of its rows a place further up or down. */
export function moved<T>(rows: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const row = rows[at]
  const to = at + by
  if (row === undefined || to < 0 || to >= rows.length) return rows
  return rows.toSpliced(at, 1).toSpliced(to, 0, row)
}
