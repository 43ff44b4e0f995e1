/** What will happen, told before: how many can be done, and for each reason how many cannot. */
import type { BatchSubject } from '@lavra/contract/batches.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { sentenceOf } from '../api/refusal-sentence.ts'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import styles from './batches.module.css'
import type { Chosen } from './chosen.ts'
import { RefusalGroups } from './RefusalGroups.tsx'
import type { Rehearsal } from './use-rehearsal.ts'

interface RehearsalNoticeProps {
  subject: BatchSubject
  rows: readonly Chosen[]
  rehearsal: Rehearsal
}

export function RehearsalNotice({ subject, rows, rehearsal }: RehearsalNoticeProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { asked, allowed, refused } = rehearsal
  if (asked === 0) return null
  const told = rows.flatMap(({ id, number }) => {
    const refusal = refused.get(id)
    return refusal ? [{ number, sentence: sentenceOf(refusal.code, refusal.params, i18n) }] : []
  })
  return (
    <div role="status">
      {asked < rows.length ? (
        <ProgressBar label={t`Conferindo`} value={asked} max={rows.length} text={t`${asked} de ${rows.length}`} />
      ) : null}
      {told.length > 0 ? (
        <div className={styles.warning}>
          <b>
            {allowed === 0 ? (
              <Trans>Nenhum pode ser feito agora.</Trans>
            ) : (
              <>
                <Plural value={allowed} one="# pode ser feito agora;" other="# podem ser feitos agora;" />{' '}
                <Plural value={told.length} one="# não, e fica como está:" other="# não, e ficam como estão:" />
              </>
            )}
          </b>
          <RefusalGroups subject={subject} refused={told} />
        </div>
      ) : null}
    </div>
  )
}
