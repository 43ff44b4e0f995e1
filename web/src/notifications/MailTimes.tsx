/** How are mails gathered, and in which language are they? */
import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '../kit/Checkbox.tsx'
import { Select } from '../kit/Select.tsx'
import { useHours } from './hours.ts'
import type { WishProps } from './use-wishes.ts'
import styles from './wishes.module.css'

export function MailTimes({ wishes, onChange }: WishProps) {
  const { t } = useLingui()
  const hours = useHours()
  return (
    <div className={styles.fields}>
      <RadioGroup
        label={t`Quando enviar`}
        value={wishes.digest}
        onChange={(digest) => onChange({ digest })}
        choices={[
          { value: 'now', label: t`Assim que acontecer` },
          { value: 'hourly', label: t`Um resumo a cada hora` },
          { value: 'daily', label: t`Um resumo por dia` },
        ]}
      />
      {wishes.digest === 'daily' ? (
        <Select
          className={styles.short}
          label={t`Hora do resumo`}
          options={hours}
          value={String(wishes.digestHour)}
          onChange={(id) => onChange({ digestHour: Number(id) })}
        />
      ) : null}
      <Select
        className={styles.short}
        label={t`Idioma dos e-mails`}
        options={[
          { id: 'pt-BR', label: 'Português' },
          { id: 'en', label: 'English' },
        ]}
        value={wishes.language}
        onChange={(id) => onChange({ language: id === 'en' ? 'en' : 'pt-BR' })}
      />
    </div>
  )
}
