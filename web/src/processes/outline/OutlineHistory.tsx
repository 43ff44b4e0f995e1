/** The way of the process: moves and published documents, without names. */
import { listOutlineHistory } from '@lavra/contract/outlines.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useEndpointPages } from '../../api/use-endpoint.ts'
import { Button } from '../../kit/Button.tsx'
import { ErrorState } from '../../kit/EmptyState.tsx'
import { useFormats } from '../../kit/format.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { Timeline } from '../../kit/Timeline.tsx'
import styles from './Outline.module.css'

export function OutlineHistory({ number }: { number: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const history = useEndpointPages(listOutlineHistory, { number }, (page) => (page.next ? { cursor: page.next } : null))
  if (history.error) return <ErrorState text={refusalSentence(history.error, i18n)} onRetry={() => history.refetch()} />
  if (!history.data) return <Skeleton rows={6} rowHeight={40} />
  return (
    <div className={styles.lines}>
      <Timeline
        label={t`Andamentos`}
        items={history.data.pages
          .flatMap((page) => page.items)
          .map((line) => ({
            id: line.id,
            title: line.sentence,
            meta: (
              <>
                {line.unit ? `${line.unit} · ` : ''}
                <time dateTime={line.at}>{format.instant(line.at)}</time>
              </>
            ),
          }))}
      />
      {history.hasNextPage ? (
        <Button isPending={history.isFetchingNextPage} onPress={() => history.fetchNextPage()}>
          {t`Mostrar mais`}
        </Button>
      ) : null}
    </div>
  )
}
