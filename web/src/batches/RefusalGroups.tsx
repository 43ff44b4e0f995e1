/** Why some of many cannot be done: each reason once, with the numbers it concerns. */
import { Plural, Trans } from '@lingui/react/macro'
import styles from './batches.module.css'
import { groupRefusals, type Refused } from './refusal-groups.ts'

const shownAtMost = 20

export function RefusalGroups({ refused }: { refused: readonly Refused[] }) {
  return (
    <ul className={styles.reasons}>
      {groupRefusals(refused).map(({ sentence, count, numbers }) => (
        <li key={sentence}>
          <p>
            <b>
              <Plural value={count} one="# processo:" other="# processos:" />
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
