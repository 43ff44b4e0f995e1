/** What is due, and when. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconCalendar, IconRotateClockwise } from '../kit/icons.ts'

const DeadlineDialog = later(() => import('./DeadlineDialog.tsx').then((part) => part.DeadlineDialog))
const ConcludeUntilDialog = later(() => import('./ConcludeUntilDialog.tsx').then((part) => part.ConcludeUntilDialog))

export const timingActs: readonly ProcessAct[] = [
  {
    id: 'deadline',
    label: msg`Prazo`,
    icon: <IconCalendar aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: 'process.note',
    whyNot: ({ abilities }) => abilities.setDeadline,
    Page: (props) => <DeadlineDialog {...props} />,
    Row: (props) => <DeadlineDialog {...props} />,
    Many: later(() => import('./BulkDeadline.tsx').then((part) => part.BulkDeadline)),
  },
  {
    id: 'conclude-until',
    label: msg`Concluir e reabrir depois`,
    icon: <IconRotateClockwise aria-hidden="true" />,
    place: 'more',
    group: 'routing',
    needs: 'process.conclude',
    isFor: ({ here, level }) => here?.state === 'open' && level !== 'confidential',
    whyNot: ({ abilities }) => abilities.conclude,
    Page: (props) => <ConcludeUntilDialog {...props} />,
    Row: (props) => <ConcludeUntilDialog {...props} />,
    Many: later(() => import('./BulkConcludeUntil.tsx').then((part) => part.BulkConcludeUntil)),
  },
]
