/** One holiday: its name, when it comes, and whose it is. */
import { listHolidays, saveHoliday, showDueDay } from '@lavra/contract/holidays.ts'
import { findAgencies } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox, RadioGroup } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { NumberField } from '../../kit/NumberField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'
import type { Holiday } from './HolidaysPage.tsx'

export function HolidayForm({ holiday, onClose }: { holiday: Holiday | null; onClose: () => void }) {
  const { t } = useLingui()
  const agencies = (useEndpoint(findAgencies, {}).data?.items ?? []).map(({ id, code, name }) => ({ id, label: code, detail: name }))
  const draft = useDraft({
    endpoint: saveHoliday,
    start: {
      name: holiday?.name ?? '',
      agencyId: holiday?.agency?.id ?? null,
      recurrence: holiday?.recurrence ?? ('once' as const),
      day: holiday?.day ?? null,
      easterOffset: holiday?.easterOffset ?? null,
      active: holiday?.active ?? true,
    },
    input: (values) => ({
      ...values,
      id: holiday?.id,
      // what moves with Easter is counted from the year of this day on
      day: values.day ?? (values.recurrence === 'easter' ? '1950-01-01' : ''),
      easterOffset: values.recurrence === 'easter' ? values.easterOffset : null,
    }),
    sentences: {
      name: t`Informe o nome, com até 100 caracteres.`,
      day: t`Escolha o dia.`,
      easterOffset: t`Informe de −100 a 100 dias. Exemplo: 60 para Corpus Christi.`,
    },
    refusalAt: { 'already-exists': 'name', 'easter-offset-missing': 'easterOffset' },
    invalidates: [listHolidays, showDueDay],
    onSaved: (_, { name }) => {
      toast(holiday ? t`Feriado “${name}” alterado.` : t`Feriado “${name}” criado.`)
      onClose()
    },
  })
  const { values, field } = draft
  return (
    <FormDrawer draft={draft} title={holiday ? holiday.name : t`Novo feriado`} onClose={onClose}>
      <TextField label={t`Nome`} {...field('name')} isRequired autoFocus={!holiday} />
      <RadioGroup
        label={t`Quando`}
        {...field('recurrence')}
        choices={[
          { value: 'once', label: t`Uma vez`, detail: t`Ponto facultativo, luto oficial, recesso.` },
          { value: 'yearly', label: t`Todo ano, no mesmo dia` },
          { value: 'easter', label: t`Móvel, contado da Páscoa` },
        ]}
      />
      {values.recurrence === 'easter' ? (
        <NumberField
          label={t`Dias a partir da Páscoa`}
          description={t`Negativo antes dela. Sexta-feira da Paixão é −2; Corpus Christi é 60.`}
          value={values.easterOffset ?? Number.NaN}
          onChange={(days) => draft.set('easterOffset', Number.isNaN(days) ? null : days)}
          error={draft.errors.easterOffset}
          isRequired
        />
      ) : (
        <DateField label={values.recurrence === 'yearly' ? t`Dia, a partir do primeiro ano` : t`Dia`} {...field('day')} isRequired />
      )}
      <ComboBox
        label={t`Órgão`}
        placeholder={t`Todos os órgãos`}
        options={agencies}
        value={agencies.find(({ id }) => id === values.agencyId) ?? null}
        onChange={(agency) => draft.set('agencyId', agency?.id ?? null)}
        isOptional
      />
      <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativo`}
        <small className={styles.hint}>{t`Os inativos contam como dia útil. Prazos já definidos não mudam.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
