/** What happened to the process? Everything, newest first, in three depths; made to be printed too. */
import { showHistory } from '@lavra/contract/history.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpointPages } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconArrowLeft, IconPrinter } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { OutlineOrNothing } from '../processes/outline/OutlineOrNothing.tsx'
import { type Process, useNumber, useProcess } from '../processes/process.ts'
import styles from './HistoryPage.module.css'
import { HistoryTable } from './HistoryTable.tsx'

const views = ['resumido', 'completo', 'total'] as const
type View = (typeof views)[number]
const asked = { resumido: 'summary', completo: 'complete', total: 'total' } as const

export function HistoryPage({ number }: { number: string }) {
  const { i18n } = useI18n()
  const found = useNumber(number)
  const process = useProcess(found.data?.processId ?? null)
  const error = found.error ?? process.error
  // What is told of its history to a unit that cannot open it stands on the process's own page.
  if (error instanceof ApiError && error.status === 404) return <OutlineOrNothing number={number} sentence={refusalSentence(error, i18n)} />
  if (error) return <ErrorState text={refusalSentence(error, i18n)} onRetry={() => (found.error ? found.refetch() : process.refetch())} />
  return process.data ? <Lines process={process.data} /> : <Skeleton rows={10} />
}

function Lines({ process }: { process: Process }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [query, setQuery] = useQueryText()
  const view: View = views.find((name) => name === query.visao) ?? 'resumido'
  const history = useEndpointPages(
    showHistory,
    { processId: process.id, view: asked[view] },
    (page) => (page.next ? { cursor: page.next } : null),
    { topics: [`process:${process.id}`], keepPrevious: true },
  )
  const lines = history.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={t`Histórico do processo ${process.number}`}
      above={
        <div className={styles.above}>
          <Link kind="quiet" href={paths.process(process.number)} icon={<IconArrowLeft aria-hidden="true" />}>
            <Trans>Voltar ao processo</Trans>
          </Link>
        </div>
      }
    >
      <p className={styles.about}>
        {process.type.name}
        {process.summary ? ` · ${process.summary}` : ''}
      </p>
      <div className={styles.actions}>
        <Segmented
          label={t`Quanto mostrar`}
          value={view}
          onChange={(visao) => setQuery({ visao }, true)}
          choices={[
            { value: 'resumido', label: t`Resumido` },
            { value: 'completo', label: t`Completo` },
            { value: 'total', label: t`Total` },
          ]}
        />
        <Button icon={<IconPrinter aria-hidden="true" />} onPress={() => window.print()}>
          <Trans>Imprimir</Trans>
        </Button>
      </div>
      {view === 'total' ? (
        <p className={styles.hint}>
          <Trans>Inclui o que só interessa à sua unidade, como atribuições e observações.</Trans>
        </p>
      ) : null}
      {history.error ? <ErrorState text={refusalSentence(history.error, i18n)} onRetry={() => history.refetch()} /> : null}
      {history.isPending ? <Skeleton rows={10} /> : null}
      {history.data && lines.length === 0 ? <EmptyState title={t`Nenhum andamento nesta visão.`} /> : null}
      {lines.length > 0 ? (
        <HistoryTable
          lines={lines}
          documents={process.documents}
          processNumber={process.number}
          hasMore={history.hasNextPage}
          isLoadingMore={history.isFetchingNextPage}
          onMore={history.fetchNextPage}
        />
      ) : null}
    </Page>
  )
}
