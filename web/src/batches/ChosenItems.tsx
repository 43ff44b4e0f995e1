/** What a batch is about; those that are refused stand first and say why. */

import type { BatchSubject } from '@lavra/contract/batches.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural } from '@lingui/react/macro'
import { sentenceOf } from '../api/refusal-sentence.ts'
import styles from './batches.module.css'
import type { Chosen } from './chosen.ts'
import { Many } from './subject-words.tsx'
import type { Refusal } from './use-rehearsal.ts'

const shownAtMost = 50

interface ChosenItemsProps {
  subject: BatchSubject
  rows: readonly Chosen[]
  refused: ReadonlyMap<string, Refusal>
}

export function ChosenItems({ subject, rows, refused }: ChosenItemsProps) {
  const { i18n } = useI18n()
  const sorted = [...rows.filter(({ id }) => refused.has(id)), ...rows.filter(({ id }) => !refused.has(id))]
  return (
    <div>
      <p className={styles.caption}>
        <Many subject={subject} />
      </p>
      <ul className={styles.items}>
        {sorted.slice(0, shownAtMost).map((row) => {
          const refusal = refused.get(row.id)
          return (
            <li key={row.id} className={refusal ? styles.refused : undefined}>
              <b>{row.number}</b>
              <span className={refusal ? styles.why : styles.second}>
                {refusal ? sentenceOf(refusal.code, refusal.params, i18n) : row.summary || row.type}
              </span>
            </li>
          )
        })}
      </ul>
      {rows.length > shownAtMost ? (
        <p className={styles.caption}>
          <Plural value={rows.length - shownAtMost} one="e mais #" other="e mais #" />
        </p>
      ) : null}
    </div>
  )
}
