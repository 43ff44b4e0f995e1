/** Somebody else changed the criterion meanwhile: how it is now, and whose version is to be gone on with. */
import { useLingui } from '@lingui/react/macro'
import { Button } from '../../kit/Button.tsx'
import type { Criterion } from './ControlCriteriaPage.tsx'
import styles from './control.module.css'
import { useCriterionWords } from './use-criterion-words.ts'

interface CriterionConflictProps {
  text: string
  criterion: Criterion
  onKeepMine: () => void
  onTakeTheirs: () => void
}

export function CriterionConflict({ text, criterion, onKeepMine, onTakeTheirs }: CriterionConflictProps) {
  const { t } = useLingui()
  const words = useCriterionWords()(criterion)
  return (
    <section role="alert" tabIndex={-1} className={styles.conflict}>
      <p>
        <b>{text}</b>
      </p>
      <dl className={styles.facts}>
        <dt>{t`Nome`}</dt>
        <dd>{criterion.name}</dd>
        <dt>{t`Quem lê`}</dt>
        <dd>{words.readers}</dd>
        <dt>{t`Gerados em`}</dt>
        <dd>{words.where}</dd>
        <dt>{t`Tipos de processo`}</dt>
        <dd>{words.processTypes}</dd>
        <dt>{t`Com documento`}</dt>
        <dd>{words.documentTypes}</dd>
        <dt>{t`Situação`}</dt>
        <dd>{criterion.active ? t`Ativo` : t`Inativo`}</dd>
      </dl>
      <p className={styles.choices}>
        <Button kind="secondary" onPress={onTakeTheirs}>{t`Usar o que está salvo`}</Button>
        <Button kind="secondary" onPress={onKeepMine}>{t`Continuar com o meu`}</Button>
      </p>
    </section>
  )
}
