/** The same deadline for many processes; where the unit has one, it is moved. */
import { setDeadline } from '@lavra/contract/deadlines.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconCalendar } from '../kit/icons.ts'
import { DueField } from './DueField.tsx'
import { dueOf, unsaid } from './due.ts'
import styles from './timing.module.css'

export function BulkDeadline({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [draft, setDraft] = useState(unsaid)
  const due = dueOf(draft)
  return (
    <BatchDrawer
      title={t`Definir prazo`}
      rows={rows}
      onClose={onClose}
      act={setDeadline.name}
      input={due ? { due } : null}
      label={t`Definir prazo`}
      icon={<IconCalendar aria-hidden="true" />}
      whyNot={due ? null : t`Diga em quantos dias, de 1 a 1.000, ou escolha a data.`}
      doneText={(count) => plural(count, { one: '# prazo definido.', other: '# prazos definidos.' })}
    >
      <DueField label={t`Prazo`} value={draft} onChange={setDraft} />
      <p className={styles.quiet}>{t`Onde a unidade já tem um prazo pendente, este o substitui.`}</p>
    </BatchDrawer>
  )
}
