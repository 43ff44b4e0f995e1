/** What is changed of the process itself. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { IconEdit, IconLock, IconNote } from '../kit/icons.ts'
import { ChangeProcessDrawer } from './ChangeProcessDrawer.tsx'
import { ProcessLevelDialog } from './ProcessLevelDialog.tsx'
import { RemarkDialog } from './RemarkDialog.tsx'

export const processActs: readonly ProcessAct[] = [
  {
    id: 'change',
    label: msg`Alterar dados`,
    icon: <IconEdit aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'process.change',
    whyNot: ({ abilities }) => abilities.change,
    Page: ChangeProcessDrawer,
  },
  {
    id: 'level',
    label: msg`Alterar nível de acesso`,
    icon: <IconLock aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'process.change-level',
    whyNot: ({ abilities }) => abilities.changeLevel,
    Page: ProcessLevelDialog,
  },
  {
    id: 'remark',
    label: msg`Observações da unidade`,
    icon: <IconNote aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'process.change',
    whyNot: ({ abilities }) => abilities.change,
    Page: RemarkDialog,
  },
]
