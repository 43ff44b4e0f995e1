/** The phase a process is in. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconMapPin } from '../kit/icons.ts'

const CheckpointDialog = later(() => import('./CheckpointDialog.tsx').then((part) => part.CheckpointDialog))

export const checkpointsActs: readonly ProcessAct[] = [
  {
    id: 'checkpoint',
    label: msg`Ponto de controle`,
    icon: <IconMapPin aria-hidden="true" />,
    keys: 'p',
    place: 'more',
    group: 'unit',
    needs: 'process.note',
    // taking it away is possible wherever it is; the dialog says why none can be set
    whyNot: ({ abilities }) => abilities.note,
    Page: (props) => <CheckpointDialog {...props} />,
    Row: (props) => <CheckpointDialog {...props} />,
    Many: later(() => import('./BulkCheckpoint.tsx').then((part) => part.BulkCheckpoint)),
  },
]
