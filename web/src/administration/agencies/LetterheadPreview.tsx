/** How will the letterhead stand on paper? */
import { imagePath } from '@lavra/contract/content/attributes.ts'
import { useLingui } from '@lingui/react/macro'
import styles from './agencies.module.css'

export function LetterheadPreview({ lines, image }: { lines: readonly string[]; image: string | null }) {
  const { t } = useLingui()
  if (lines.length === 0 && !image) return null
  return (
    <figure className={styles.paper}>
      <figcaption className={styles.caption}>{t`No papel`}</figcaption>
      {image ? <img src={imagePath(image)} alt={t`Brasão ou marca do órgão`} /> : null}
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </figure>
  )
}
