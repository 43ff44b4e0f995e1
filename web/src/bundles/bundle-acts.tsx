/** Taking the documents of a process away in one file. */
import { msg } from '@lingui/core/macro'
import type { ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { IconDownload } from '../kit/icons.ts'

export const bundleActs: readonly ProcessAct[] = [
  {
    id: 'bundle',
    label: msg`Gerar PDF ou ZIP`,
    icon: <IconDownload aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: null,
    whyNot: () => null,
    Page: later(() => import('./BundleDrawer.tsx').then((part) => part.BundleDrawer)),
  },
]
