/** What is done about the documents of a process. On its own page including has a button of its own. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconFilePlus } from '../kit/icons.ts'
import { IncludeNow } from './IncludeNow.tsx'

export const documentsActs: readonly ProcessAct[] = [
  {
    id: 'include-document',
    label: msg`Incluir documento`,
    icon: <IconFilePlus aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'document.create',
    isFor: () => false,
    whyNot: ({ abilities }) => abilities.includeDocument,
    Page: IncludeNow,
    Row: IncludeNow,
    Many: later(() => import('./BulkInclude.tsx').then((part) => part.BulkInclude)),
  },
]
