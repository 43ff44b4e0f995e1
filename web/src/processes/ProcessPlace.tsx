/**
 * What stands behind `/p/`? A process number, as written (slash included) or digits only, and perhaps the name of one of its pages.
 * Numbers differ by agency and may hold slashes, so the page's name is taken from the end.
 */
import { lazy, Suspense } from 'react'
import { useParam } from '../app/page.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { ProcessPage } from './ProcessPage.tsx'
import { placeOf } from './place.ts'

const pages = {
  history: lazy(() => import('../history/HistoryPage.tsx').then((module) => ({ default: module.HistoryPage }))),
  protocol: lazy(() =>
    import('../documents/protocol/IncludeByProtocolPage.tsx').then((module) => ({ default: module.IncludeByProtocolPage })),
  ),
} as const

export function ProcessPlace() {
  const { number, page } = placeOf(useParam('_splat'))
  const Page = page && pages[page]
  if (!Page) return <ProcessPage number={number} />
  return (
    <Suspense fallback={<Skeleton rows={10} />}>
      <Page number={number} />
    </Suspense>
  )
}
