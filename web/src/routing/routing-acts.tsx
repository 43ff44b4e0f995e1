/** What is done every day with a process: send, assign, conclude, reopen. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { IconArrowBackUp, IconCheck, IconSend, IconUserPlus } from '../kit/icons.ts'
import { AssignDialog } from './AssignDialog.tsx'
import { BulkAssign } from './BulkAssign.tsx'
import { BulkConclude } from './BulkConclude.tsx'
import { BulkSend } from './BulkSend.tsx'
import { ConcludeDialog } from './ConcludeDialog.tsx'
import { RecallNow } from './RecallNow.tsx'
import { ReopenNow } from './ReopenNow.tsx'
import { SendDrawer } from './SendDrawer.tsx'

export const routingActs: readonly ProcessAct[] = [
  {
    id: 'send',
    label: msg`Enviar`,
    icon: <IconSend aria-hidden="true" />,
    keys: 'e',
    place: 'bar',
    group: 'routing',
    needs: 'process.send',
    whyNot: ({ abilities }) => abilities.send,
    Page: SendDrawer,
    Row: SendDrawer,
    Many: BulkSend,
  },
  {
    id: 'recall',
    label: msg`Desfazer envio`,
    icon: <IconArrowBackUp aria-hidden="true" />,
    place: 'bar',
    group: 'routing',
    needs: 'process.send',
    isFor: ({ recallable }) => recallable.length > 0,
    whyNot: ({ abilities }) => abilities.recall,
    Page: RecallNow,
  },
  {
    id: 'assign',
    label: msg`Atribuir`,
    icon: <IconUserPlus aria-hidden="true" />,
    keys: 't',
    place: 'bar',
    group: 'routing',
    needs: 'process.assign',
    whyNot: ({ abilities }) => abilities.assign,
    Page: AssignDialog,
    Row: ({ process, onClose }) => <AssignDialog process={{ ...process, here: { assignee: process.assignee } }} onClose={onClose} />,
    Many: BulkAssign,
  },
  {
    id: 'conclude',
    label: msg`Concluir`,
    icon: <IconCheck aria-hidden="true" />,
    place: 'bar',
    group: 'routing',
    needs: 'process.conclude',
    isFor: ({ here, abilities }) => here?.state === 'open' || abilities.reopen !== null,
    whyNot: ({ abilities }) => abilities.conclude,
    Page: ConcludeDialog,
    Row: ConcludeDialog,
    Many: BulkConclude,
  },
  {
    id: 'reopen',
    label: msg`Reabrir`,
    icon: <IconArrowBackUp aria-hidden="true" />,
    place: 'bar',
    group: 'routing',
    needs: 'process.reopen',
    isFor: ({ here, abilities }) => here?.state !== 'open' && abilities.reopen === null,
    whyNot: ({ abilities }) => abilities.reopen,
    Page: ReopenNow,
  },
]
