/**
 * What stands behind `/p/`? A process number, as written (slash included) or digits only, and perhaps the name of one of its pages.
 * Numbers differ by agency and may hold slashes, so the page's name is taken from the end.
 */
import { lazy, Suspense } from 'react'
import { useParam } from '../app/page.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { ProcessPage } from './ProcessPage.tsx'
import { placeOf } from './place.ts'

const HistoryPage = lazy(() => import('../history/HistoryPage.tsx').then((module) => ({ default: module.HistoryPage })))

export function ProcessPlace() {
  const { number, page } = placeOf(useParam('_splat'))
  if (page === 'historico')
    return (
      <Suspense fallback={<Skeleton rows={10} />}>
        <HistoryPage number={number} />
      </Suspense>
    )
  return <ProcessPage number={number} />
}
