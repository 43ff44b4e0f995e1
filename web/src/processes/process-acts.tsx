/** What is changed of the process itself. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import {
  IconArrowBackUp,
  IconCopy,
  IconEdit,
  IconFolderPlus,
  IconFolderSymlink,
  IconFolderX,
  IconLink,
  IconListNumbers,
  IconLock,
  IconNote,
  IconPause,
  IconTrash,
} from '../kit/icons.ts'
import { AttachDialog } from './AttachDialog.tsx'
import { BulkSuspend } from './BulkSuspend.tsx'
import { ChangeProcessDrawer } from './ChangeProcessDrawer.tsx'
import { DeleteProcessDialog } from './DeleteProcessDialog.tsx'
import { DetachDialog } from './DetachDialog.tsx'
import { LiftNow } from './LiftNow.tsx'
import { ProcessLevelDialog } from './ProcessLevelDialog.tsx'
import { RelateDialog } from './RelateDialog.tsx'
import { RemarkDialog } from './RemarkDialog.tsx'
import { StartRelatedNow } from './StartRelatedNow.tsx'
import { SuspendDialog } from './SuspendDialog.tsx'

const DuplicateDrawer = later(() => import('./DuplicateDrawer.tsx').then((part) => part.DuplicateDrawer))

export const processActs: readonly ProcessAct[] = [
  {
    id: 'suspend',
    label: msg`Sobrestar`,
    icon: <IconPause aria-hidden="true" />,
    place: 'more',
    group: 'routing',
    needs: 'process.suspend',
    isFor: ({ here }) => here?.state !== 'suspended',
    whyNot: ({ abilities }) => abilities.suspend,
    Page: SuspendDialog,
    Row: SuspendDialog,
    Many: BulkSuspend,
  },
  {
    id: 'lift',
    label: msg`Retirar sobrestamento`,
    icon: <IconArrowBackUp aria-hidden="true" />,
    place: 'bar',
    group: 'routing',
    needs: 'process.suspend',
    isFor: ({ here }) => here?.state === 'suspended',
    whyNot: ({ abilities }) => abilities.liftSuspension,
    Page: LiftNow,
  },
  {
    id: 'relate',
    label: msg`Relacionar a outro processo`,
    icon: <IconLink aria-hidden="true" />,
    place: 'more',
    group: 'links',
    needs: 'process.relate',
    whyNot: ({ abilities }) => abilities.relate,
    Page: RelateDialog,
    Row: RelateDialog,
    Many: later(() => import('./BulkRelate.tsx').then((part) => part.BulkRelate)),
  },
  {
    id: 'start-related',
    label: msg`Iniciar processo relacionado`,
    icon: <IconFolderPlus aria-hidden="true" />,
    place: 'more',
    group: 'links',
    needs: 'process.start',
    whyNot: ({ abilities }) => abilities.relate,
    Page: StartRelatedNow,
    Row: StartRelatedNow,
  },
  {
    id: 'duplicate',
    label: msg`Duplicar processo`,
    icon: <IconCopy aria-hidden="true" />,
    place: 'more',
    group: 'links',
    needs: 'process.start',
    isFor: ({ level }) => level !== 'confidential',
    whyNot: ({ abilities }) => abilities.duplicate,
    Page: (props) => <DuplicateDrawer {...props} />,
    Row: (props) => <DuplicateDrawer {...props} />,
  },
  {
    id: 'attach',
    label: msg`Anexar a outro processo`,
    icon: <IconFolderSymlink aria-hidden="true" />,
    place: 'more',
    group: 'links',
    needs: 'process.attach',
    isFor: ({ attachedTo }) => attachedTo === null,
    whyNot: ({ abilities }) => abilities.attach,
    Page: AttachDialog,
    Row: AttachDialog,
    Many: later(() => import('./BulkAttach.tsx').then((part) => part.BulkAttach)),
  },
  {
    id: 'detach',
    label: msg`Desanexar`,
    icon: <IconFolderX aria-hidden="true" />,
    place: 'more',
    group: 'links',
    needs: 'process.detach',
    isFor: ({ attachedTo, abilities }) => attachedTo !== null && abilities.detach === null,
    whyNot: ({ abilities }) => abilities.detach,
    Page: DetachDialog,
  },
  {
    id: 'change',
    label: msg`Alterar dados`,
    icon: <IconEdit aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'process.change',
    whyNot: ({ abilities }) => abilities.change,
    Page: ChangeProcessDrawer,
    Many: later(() => import('./BulkChange.tsx').then((part) => part.BulkChange)),
  },
  {
    id: 'order',
    label: msg`Ordenar documentos`,
    icon: <IconListNumbers aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'document.order',
    isFor: ({ documents }) => documents.length > 1,
    whyNot: ({ abilities }) => abilities.orderDocuments,
    Page: later(() => import('./OrderDrawer.tsx').then((part) => part.OrderDrawer)),
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
    Many: later(() => import('./BulkLevel.tsx').then((part) => part.BulkLevel)),
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
  {
    id: 'delete',
    label: msg`Excluir processo`,
    icon: <IconTrash aria-hidden="true" />,
    place: 'more',
    group: 'danger',
    needs: 'process.delete',
    isDanger: true,
    isFor: ({ abilities }) => abilities.delete === null,
    whyNot: ({ abilities }) => abilities.delete,
    Page: DeleteProcessDialog,
    Many: later(() => import('./BulkDelete.tsx').then((part) => part.BulkDelete)),
  },
]
