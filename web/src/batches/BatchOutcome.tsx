/** How far a batch is and what came of it; what was refused says why, and the whole can be kept as a table. */
import { type BatchSubject, listBatchItems } from '@lavra/contract/batches.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, useLingui } from '@lingui/react/macro'
import { sentenceOf } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import styles from './batches.module.css'
import { RefusalGroups } from './RefusalGroups.tsx'
import { ReportButton } from './ReportButton.tsx'
import { DoneIn } from './subject-words.tsx'
import { type Batch, isOver, tried } from './use-batch.ts'

interface BatchOutcomeProps {
  batch: Batch | null
  subject: BatchSubject
  title: string
  total: number
}

export function BatchOutcome({ batch, subject, title, total }: BatchOutcomeProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const hasRefused = batch !== null && batch.refused + batch.failed > 0 && isOver(batch)
  const refused = useEndpoint(listBatchItems, hasRefused ? { batchId: batch.id, outcome: 'refused', limit: 1000 } : null)
  const far = batch ? tried(batch) : 0
  const all = batch?.total ?? total
  const told = (refused.data?.items ?? []).map(({ number, refusal }) => ({
    number,
    sentence: sentenceOf(refusal?.code ?? 'failed', refusal?.params ?? {}, i18n),
  }))
  return (
    <>
      {batch && isOver(batch) ? null : <ProgressBar label={title} value={far} max={all} text={t`${far} de ${all}`} />}
      {batch && isOver(batch) ? (
        <p role="status" className={styles.told}>
          <DoneIn subject={subject} count={batch.done} />{' '}
          {batch.unchanged > 0 ? <Plural value={batch.unchanged} one="# já estava assim." other="# já estavam assim." /> : null}{' '}
          {all - far > 0 ? <Plural value={all - far} one="# não foi tentado." other="# não foram tentados." /> : null}
        </p>
      ) : null}
      {told.length > 0 ? (
        <div role="alert" className={styles.warning}>
          <RefusalGroups subject={subject} refused={told} />
        </div>
      ) : null}
      {batch && isOver(batch) ? <ReportButton batch={batch} /> : null}
    </>
  )
}
