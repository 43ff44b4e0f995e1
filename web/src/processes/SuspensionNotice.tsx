/** The process waits: said at the top of what is known about it, with who, when and why. */
import { Trans, useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { IconPause } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import styles from './ProcessInfo.module.css'
import type { Process } from './process.ts'

export function SuspensionNotice({ process }: { process: Process }) {
  const { t } = useLingui()
  const format = useFormats()
  const { suspension } = process
  if (!suspension) return null
  const { unit, by, reason, until, boundTo } = suspension
  return (
    <section className={styles.suspension} aria-label={t`Sobrestado`}>
      <h2>
        <IconPause size={16} aria-hidden="true" /> {until ? t`Sobrestado até ${format.day(until)}` : t`Sobrestado`}
      </h2>
      <p>{reason}</p>
      {boundTo ? (
        <p>
          <Trans>
            Aguarda o processo <Link href={paths.process(boundTo)}>{boundTo}</Link>
          </Trans>
        </p>
      ) : null}
      <p className={styles.quiet}>{`${by}, ${unit} · ${format.day(suspension.at)}`}</p>
    </section>
  )
}
