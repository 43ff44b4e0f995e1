/** What is done with a process by means of blocks. */
import { msg } from '@lingui/core/macro'
import type { ActProps, ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconFolders, IconSignature, IconUsers } from '../kit/icons.ts'
import { PutInBlockDialog } from './PutInBlockDialog.tsx'

const Documents = later(() => import('./PutDocumentsDialog.tsx').then((part) => part.PutDocumentsDialog))

function PutDocuments(props: ActProps<{ id: string; number: string }>) {
  return <Documents {...props} />
}

function PutInMeeting(props: ActProps<{ id: string; number: string }>) {
  return <PutInBlockDialog {...props} kind="meeting" />
}

export const blocksActs: readonly ProcessAct[] = [
  {
    id: 'put-documents-in-block',
    label: msg`Incluir em bloco de assinatura`,
    icon: <IconSignature aria-hidden="true" />,
    keys: 'b',
    place: 'more',
    group: 'unit',
    needs: 'block.keep',
    // documents go into a block wherever the process is open, also when it is no longer so here
    whyNot: ({ abilities }) => (abilities.putInBlock === 'process-not-open-here' ? null : abilities.putInBlock),
    Page: PutDocuments,
    Row: PutDocuments,
  },
  {
    id: 'put-in-block',
    label: msg`Incluir em bloco interno`,
    icon: <IconFolders aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: 'block.keep',
    whyNot: ({ abilities }) => abilities.putInBlock,
    Page: PutInBlockDialog,
    Row: PutInBlockDialog,
    Many: later(() => import('./BulkBlock.tsx').then((part) => part.BulkBlock)),
  },
  {
    id: 'put-in-meeting-block',
    label: msg`Incluir em bloco de reunião`,
    icon: <IconUsers aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: 'block.keep',
    whyNot: ({ abilities }) => abilities.putInBlock,
    Page: PutInMeeting,
    Row: PutInMeeting,
    Many: later(() => import('./BulkBlock.tsx').then((part) => part.BulkMeeting)),
  },
]
