/** One parameter: its values with what each of them means, and the way back to the default. */
import { listLegalBases } from '@lavra/contract/processes.ts'
import { changeSetting, listSettings, type SettingValue, settingTable } from '@lavra/contract/settings.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { Button } from '../../kit/Button.tsx'
import { RadioGroup } from '../../kit/Checkbox.tsx'
import { useFormats } from '../../kit/format.ts'
import { NumberField } from '../../kit/NumberField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { FormDrawer } from '../FormDrawer.tsx'
import { MasksField } from './MasksField.tsx'
import type { Setting } from './SettingsPage.tsx'
import { useSettingWords, valueText } from './use-setting-words.ts'

export function SettingForm({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const { t } = useLingui()
  const format = useFormats()
  const words = useSettingWords()[setting.name]
  const kept = settingTable[setting.name]
  const draft = useDraft({
    endpoint: changeSetting,
    start: { value: setting.value as SettingValue | null },
    input: ({ value }) => ({ name: setting.name, value: value ?? '' }),
    sentences: kept.kind === 'text' ? { value: t`Use no máximo 1.000 caracteres.` } : {},
    check: ({ value }) => (value === null ? { value: words.hint ?? t`Escolha um valor.` } : {}),
    refusalAt: { 'setting-value-not-valid': 'value', 'setting-mask-not-valid': 'value' },
    invalidates: [listSettings, listLegalBases],
    onSaved: () => {
      toast(t`Parâmetro “${words.label}” alterado.`)
      onClose()
    },
  })
  const { value } = draft.values
  const usual = valueText(words, kept.default, format.number)
  const values: string[] = kept.kind === 'switch' ? ['false', 'true'] : kept.kind === 'choice' ? [...kept.options] : []
  return (
    <FormDrawer
      draft={draft}
      title={words.label}
      intro={words.about}
      onClose={onClose}
      also={
        value === kept.default ? null : (
          <Button kind="quiet" onPress={() => draft.set('value', kept.default)}>
            {t`Voltar ao padrão: ${usual}`}
          </Button>
        )
      }
    >
      {kept.kind === 'text' ? (
        <MasksField value={String(value)} onChange={(text) => draft.set('value', text)} hint={words.hint} error={draft.errors.value} />
      ) : kept.kind === 'number' ? (
        <NumberField
          label={t`Valor`}
          description={words.hint}
          value={typeof value === 'number' ? value : Number.NaN}
          onChange={(number) => draft.set('value', Number.isNaN(number) ? null : number)}
          minValue={kept.least}
          maxValue={kept.most}
          error={draft.errors.value}
          isRequired
          autoFocus
        />
      ) : (
        <RadioGroup
          label={t`Valor`}
          value={String(value)}
          onChange={(chosen) => draft.set('value', kept.kind === 'switch' ? chosen === 'true' : chosen)}
          choices={values.map((one) => ({
            value: one,
            label: words.values[one]?.label ?? one,
            detail: words.values[one]?.detail,
          }))}
          error={draft.errors.value}
        />
      )}
    </FormDrawer>
  )
}
