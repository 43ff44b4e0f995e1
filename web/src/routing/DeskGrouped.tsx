/** Reads the desk in groups and draws it; the page is told which rows are there to be chosen. */
import { useLingui as useI18n } from '@lingui/react'
import { type ComponentProps, useEffect } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { ErrorState } from '../kit/EmptyState.tsx'
import { useRowHeight } from '../kit/row-height.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { DeskGroupList } from './DeskGroupList.tsx'
import type { DeskFilter, DeskRow, Grouping } from './desk-filter.ts'
import { useDeskGroups } from './use-desk-groups.ts'

interface DeskGroupedProps extends Omit<ComponentProps<typeof DeskGroupList>, 'desk' | 'by'> {
  filter: DeskFilter
  by: Grouping
  onRows: (rows: readonly DeskRow[]) => void
}

export function DeskGrouped({ filter, by, onRows, ...list }: DeskGroupedProps) {
  const { i18n } = useI18n()
  const rowHeight = useRowHeight()
  const desk = useDeskGroups(filter, by)
  const { groups, rows } = desk
  useEffect(() => onRows(rows), [rows, onRows])
  if (groups.error && !groups.data) return <ErrorState text={refusalSentence(groups.error, i18n)} onRetry={() => groups.refetch()} />
  if (!groups.data) return <Skeleton rows={14} rowHeight={rowHeight} />
  return <DeskGroupList key={by} {...list} by={by} desk={desk} />
}
