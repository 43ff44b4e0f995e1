/** What the holders of a confidential process do with their credentials. */
import { msg } from '@lingui/core/macro'
import type { ActProps, ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconKey, IconUserOff } from '../kit/icons.ts'
import type { Process } from '../processes/process.ts'

const GrantsDrawer = later<ActProps<Process>>(() => import('./GrantsDrawer.tsx').then((part) => part.GrantsDrawer))
const RenounceDialog = later<ActProps<Process>>(() => import('./RenounceDialog.tsx').then((part) => part.RenounceDialog))

const isConfidential = ({ level }: Process) => level === 'confidential'

export const secrecyActs: readonly ProcessAct[] = [
  {
    id: 'grants',
    label: msg`Credenciais de acesso`,
    icon: <IconKey aria-hidden="true" />,
    place: 'bar',
    group: 'access',
    needs: 'process.read',
    isFor: isConfidential,
    whyNot: () => null,
    Page: GrantsDrawer,
  },
  {
    id: 'renounce',
    label: msg`Renunciar à credencial`,
    icon: <IconUserOff aria-hidden="true" />,
    place: 'more',
    group: 'access',
    needs: 'process.read',
    isDanger: true,
    isFor: isConfidential,
    whyNot: () => null,
    Page: RenounceDialog,
  },
]
