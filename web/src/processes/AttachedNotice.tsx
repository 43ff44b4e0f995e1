/** This process is part of another: said at the top of what is known about it, with the way there. */
import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { IconPaperclip } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import styles from './ProcessInfo.module.css'
import type { Process } from './process.ts'

export function AttachedNotice({ process }: { process: Process }) {
  const { t } = useLingui()
  const format = useFormats()
  const { attachedTo } = process
  if (!attachedTo) return null
  const { number, by, unit, at } = attachedTo
  return (
    <section className={styles.suspension} aria-label={t`Anexado`}>
      <h2>
        <IconPaperclip size={16} aria-hidden="true" /> {t`Anexado a outro processo`}
      </h2>
      {number ? (
        <p>
          <Trans>
            Os atos são praticados no principal, <Link href={paths.process(number)}>{number}</Link>.
          </Trans>
        </p>
      ) : (
        <p>{t`Os atos são praticados no principal, ao qual sua unidade não tem acesso.`}</p>
      )}
      <p className={styles.quiet}>{`${by}, ${unit} · ${format.day(at)}`}</p>
    </section>
  )
}
