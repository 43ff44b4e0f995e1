/** Why somebody reads a restricted process that their unit never had: a criterion of internal control. */
import { useLingui } from '@lingui/react/macro'
import { IconEye } from '../kit/icons.ts'
import styles from './ProcessInfo.module.css'
import type { Process } from './process.ts'

export function CriterionNotice({ process: { byCriteria } }: { process: Process }) {
  const { t } = useLingui()
  if (byCriteria.length === 0) return null
  const names = byCriteria.map(({ name }) => name).join('; ')
  return (
    <section className={styles.reading} aria-label={t`Leitura por critério`}>
      <h2>
        <IconEye size={16} aria-hidden="true" /> {t`Leitura por critério de controle interno`}
      </h2>
      <p>{names}</p>
      <p className={styles.quiet}>{t`Só consulta: o processo nunca passou pela sua unidade. Esta leitura fica na auditoria.`}</p>
    </section>
  )
}
