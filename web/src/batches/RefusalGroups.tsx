/** Why some of many cannot be done: each reason once, with the numbers it concerns. */
import type { BatchSubject } from '@lavra/contract/batches.ts'
import { Trans } from '@lingui/react/macro'
import styles from './batches.module.css'
import { groupRefusals, type Refused } from './refusal-groups.ts'
import { Concerned } from './subject-words.tsx'

const shownAtMost = 20

export function RefusalGroups({ subject, refused }: { subject: BatchSubject; refused: readonly Refused[] }) {
  return (
    <ul className={styles.reasons}>
      {groupRefusals(refused).map(({ sentence, count, numbers }) => (
        <li key={sentence}>
          <p>
            <b>
              <Concerned subject={subject} count={count} />
            </b>{' '}
            {sentence}
          </p>
          {numbers.length === 0 ? null : (
            <p className={styles.numbers}>
              {numbers.slice(0, shownAtMost).join(', ')}
              {numbers.length > shownAtMost ? (
                <>
                  {' '}
                  <Trans>e mais {numbers.length - shownAtMost}</Trans>
                </>
              ) : null}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
