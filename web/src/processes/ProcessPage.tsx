/** The process: what it is, what can be done, and its documents, one of them open. The document shown is part of the address. */

import { showProcess } from '@lavra/contract/processes.ts'
import { countDesk, listDesk, receiveProcess } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow, usePageTitle, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { markRead } from '../app/read-marks.ts'
import { rememberProcess } from '../app/recent-processes.ts'
import { useSession } from '../app/session.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { useReadAgain } from '../notes/use-read-again.ts'
import { ProcessHeader } from './ProcessHeader.tsx'
import styles from './ProcessPage.module.css'
import { ProcessPanes } from './ProcessPanes.tsx'
import { ProcessToolbar } from './ProcessToolbar.tsx'
import { type Process, useNumber, useProcess } from './process.ts'
import { useNews } from './use-news.ts'

const OutlineOrNothing = lazy(() => import('./outline/OutlineOrNothing.tsx').then((module) => ({ default: module.OutlineOrNothing })))

export function ProcessPage({ number }: { number: string }) {
  const { i18n } = useI18n()
  const follow = useFollow()
  const [query] = useQueryText()
  const found = useNumber(number)
  const process = useProcess(found.data?.processId ?? null)
  const { processNumber, documentNumber } = found.data ?? {}

  useEffect(() => {
    // one address per process: digits only, or a document's number, become the written number
    if (!processNumber || (processNumber === number && !documentNumber)) return
    follow(paths.process(processNumber, documentNumber ?? query.documento), { replace: true })
  }, [processNumber, documentNumber, number, query.documento, follow])

  const error = found.error ?? process.error
  if (process.data && !process.error) return <Shown key={process.data.id} process={process.data} wanted={query.documento ?? null} />
  if (error instanceof ApiError && error.status === 404)
    return (
      <Suspense fallback={<Skeleton rows={14} rowHeight={34} />}>
        <OutlineOrNothing number={number} sentence={refusalSentence(error, i18n)} />
      </Suspense>
    )
  if (error) return <ErrorState text={refusalSentence(error, i18n)} onRetry={() => (found.error ? found.refetch() : process.refetch())} />
  return <Skeleton rows={14} rowHeight={34} />
}

function Shown({ process, wanted }: { process: Process; wanted: string | null }) {
  usePageTitle(process.summary ? `${process.number} · ${process.summary}` : process.number)
  useReceipt(process)
  const news = useNews(process)
  useRemembering(process)
  useReadAgain(process.id)
  return (
    <div className={styles.page}>
      <ProcessHeader process={process} />
      <ProcessToolbar process={process} />
      <ProcessPanes process={process} wanted={wanted} news={news} />
    </div>
  )
}

/** The palette offers what was opened last; lists show what was opened in this session. */
function useRemembering({ id, number, summary, level }: Process): void {
  const { user } = useSession()
  useEffect(() => rememberProcess(user.id, { number, summary, level }), [user.id, number, summary, level])
  useEffect(() => markRead(user.id, `process-${id}`), [user.id, id])
}

/** Opening it is receiving it (P-09): once, by the first of the unit who opens it and may receive. */
function useReceipt({ id, here, abilities }: Process): void {
  const asked = useRef(false)
  const { mutate } = useCommand(receiveProcess, { quiet: true, invalidates: [showProcess, listDesk, countDesk] })
  const isDue = here?.state === 'open' && !here.received && abilities.receive === null
  useEffect(() => {
    if (!isDue || asked.current) return
    asked.current = true
    mutate({ processId: id })
  }, [isDue, id, mutate])
}
