/** Who may read it, and by which law not everybody? Used for processes and documents alike. */
import { listLegalBases } from '@lavra/contract/processes.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { type RadioChoice, RadioGroup } from '../kit/Checkbox.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'

export interface LevelChoice {
  level: AccessLevel
  legalBasisId: string | null
}

interface LevelFieldsProps {
  value: LevelChoice
  onChange: (value: LevelChoice) => void
  /** The levels the type of process allows, and the one it has; those of a process that is not confidential when it is not said. */
  allowed?: readonly AccessLevel[]
  error?: string | null
}

export function LevelFields({ value, onChange, allowed = ['public', 'restricted'], error }: LevelFieldsProps) {
  const { t } = useLingui()
  const bases = useEndpoint(listLegalBases, {}, { staleTime: 300_000 })
  const fitting = (bases.data?.items ?? []).filter((basis) => basis.level === value.level)
  const options = fitting.map(({ id, name, law }) => ({ id, label: name, detail: law }))
  const choices: RadioChoice<AccessLevel>[] = [
    { value: 'public', label: t`Público`, detail: t`Qualquer pessoa pode consultar.` },
    { value: 'restricted', label: t`Restrito`, detail: t`Só as unidades por onde o processo tramita. Exige hipótese legal.` },
    { value: 'confidential', label: t`Sigiloso`, detail: t`Só quem recebe credencial, a cada vez com sua senha. Exige hipótese legal.` },
  ]
  return (
    <>
      <RadioGroup
        label={t`Nível de acesso`}
        value={value.level}
        onChange={(level) => onChange({ level, legalBasisId: null })}
        choices={choices.filter((choice) => choice.value === value.level || allowed.includes(choice.value))}
        error={value.level === 'public' ? error : null}
      />
      {value.level === 'public' ? null : (
        <ComboBox
          label={t`Hipótese legal`}
          placeholder={t`Escolha a lei que restringe o acesso`}
          options={options}
          value={options.find(({ id }) => id === value.legalBasisId) ?? null}
          onChange={(basis) => onChange({ ...value, legalBasisId: basis?.id ?? null })}
          error={error}
          isRequired
        />
      )}
    </>
  )
}
