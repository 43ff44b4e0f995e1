/** How will the letterhead's lines stand on paper? */
import { useLingui } from '@lingui/react/macro'
import styles from './agencies.module.css'

export function LetterheadPreview({ lines }: { lines: readonly string[] }) {
  const { t } = useLingui()
  if (lines.length === 0) return null
  return (
    <figure className={styles.paper}>
      <figcaption className={styles.caption}>{t`No papel`}</figcaption>
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </figure>
  )
}
