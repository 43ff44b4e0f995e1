/** Why a process waits, for which other, and until when: the same for one and for many. */
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { DateField } from '../kit/DateField.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { ProcessField, type ProcessOption } from './fields/ProcessField.tsx'
import styles from './ProcessPage.module.css'

export interface Suspension {
  reason: string
  boundTo: ProcessOption | null
  until: string | null
}

export const unwritten: Suspension = { reason: '', boundTo: null, until: null }
const longest = 500

export function whyNotSuspended({ reason }: Suspension, i18n: I18n): string | null {
  if (reason.trim() === '') return i18n._(msg`Escreva o motivo: ele fica no histórico do processo.`)
  return reason.length > longest ? i18n._(msg`Resuma o motivo: o limite é de 500 caracteres.`) : null
}

interface SuspensionFieldsProps {
  values: Suspension
  onChange: (values: Suspension) => void
  exceptId?: string
  error: string | null
}

export function SuspensionFields({ values, onChange, exceptId, error }: SuspensionFieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <TextArea
        label={t`Motivo`}
        description={t`Fica no histórico. Enquanto estiver sobrestado, o processo sai do controle e ninguém o movimenta.`}
        value={values.reason}
        onChange={(reason) => onChange({ ...values, reason: reason.replace(/\s*[\r\n]+\s*/g, ' ') })}
        limit={longest}
        rows={3}
        className={styles.growing}
        error={error}
        autoFocus
        isRequired
      />
      <ProcessField
        label={t`Vinculado a outro processo`}
        description={t`Quando é a decisão de outro processo que se aguarda.`}
        value={values.boundTo}
        onChange={(boundTo) => onChange({ ...values, boundTo })}
        exceptId={exceptId}
        isOptional
      />
      <DateField
        label={t`Volta ao controle em`}
        description={t`Sem data, volta quando alguém retirar o sobrestamento.`}
        value={values.until}
        onChange={(until) => onChange({ ...values, until })}
        isOptional
      />
    </>
  )
}
