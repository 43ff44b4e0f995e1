/** What is done with a process by means of blocks. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconFolders } from '../kit/icons.ts'
import { PutInBlockDialog } from './PutInBlockDialog.tsx'

export const blocksActs: readonly ProcessAct[] = [
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
]
