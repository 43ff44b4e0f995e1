/** Atos em lote: what I asked to be done to many, how far it is and what came of it. */
import { listBatches, stopBatch } from '@lavra/contract/batches.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconStack } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { actLabels } from './act-labels.ts'
import { BatchOutcome } from './BatchOutcome.tsx'
import styles from './batches.module.css'
import { type Batch, isOver } from './use-batch.ts'

const look = 1000

export function BatchesPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const batches = useEndpoint(listBatches, {}, { staleTime: 0, again: ({ items }) => (items.every(isOver) ? false : look) })
  return (
    <Page title={t`Atos em lote`}>
      {batches.isPending ? <Skeleton rows={4} rowHeight={88} /> : null}
      {batches.error ? <ErrorState text={refusalSentence(batches.error, i18n)} onRetry={() => batches.refetch()} /> : null}
      {batches.data?.items.length === 0 ? (
        <EmptyState
          icon={<IconStack aria-hidden="true" />}
          title={t`Nenhum ato em lote`}
          text={t`Escolha vários processos no controle, documentos na árvore ou blocos na lista e aja sobre todos de uma vez: o andamento e o resultado de cada um ficam aqui.`}
        />
      ) : null}
      <ul className={styles.list}>
        {batches.data?.items.map((batch) => (
          <li key={batch.id}>
            <OneBatch batch={batch} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function OneBatch({ batch }: { batch: Batch }) {
  const { t } = useLingui()
  const { _ } = useI18n()
  const format = useFormats()
  const stop = useCommand(stopBatch, { invalidates: [listBatches] })
  const label = actLabels[batch.act]
  const title = label ? _(label) : batch.act
  return (
    <section className={styles.batch} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.second}>{format.long(batch.startedAt)}</span>
      </div>
      <BatchOutcome batch={batch} subject={batch.subject} title={title} total={batch.total} />
      {isOver(batch) ? null : (
        <div className={styles.acts}>
          <Button kind="secondary" isPending={stop.isPending} onPress={() => stop.mutate({ batchId: batch.id })}>
            {t`Parar`}
          </Button>
        </div>
      )}
    </section>
  )
}
