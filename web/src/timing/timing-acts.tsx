/** What is due, and when. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconCalendar } from '../kit/icons.ts'

const DeadlineDialog = later(() => import('./DeadlineDialog.tsx').then((part) => part.DeadlineDialog))

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
]
