/** Who may read it, by which law not everybody, and how secret is it? Used for processes and documents alike. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { type RadioChoice, RadioGroup } from '../kit/Checkbox.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { DegreeField } from './DegreeField.tsx'
import { asksOf, type LevelChoice, lacksOf } from './level-choice.ts'
import { useLevels } from './use-levels.ts'

interface LevelFieldsProps {
  value: LevelChoice
  onChange: (value: LevelChoice) => void
  /** The levels the type of process allows, and the one it has; those of a process that is not confidential when it is not said. */
  allowed?: readonly AccessLevel[]
  error?: string | null
}

export function LevelFields({ value, onChange, allowed = ['public', 'restricted'], error = null }: LevelFieldsProps) {
  const { t } = useLingui()
  const { asked, bases, refetch } = useLevels()
  // what was refused may have been asked for otherwise meanwhile
  useEffect(() => {
    if (error) void refetch()
  }, [error, refetch])
  const asks = asksOf(value.level, asked)
  const place = asks.degree && lacksOf(value, asked) === 'degree' ? 'degree' : asks.basis ? 'basis' : 'level'
  const errorAt = (field: typeof place) => (place === field ? error : null)
  const needsLaw = asked.basis === 'mandatory'
  const options = bases.filter((basis) => basis.level === value.level).map(({ id, name, law }) => ({ id, label: name, detail: law }))
  const choices: RadioChoice<AccessLevel>[] = [
    { value: 'public', label: t`Público`, detail: t`Qualquer pessoa pode consultar.` },
    {
      value: 'restricted',
      label: t`Restrito`,
      detail: needsLaw
        ? t`Só as unidades por onde o processo tramita. Exige hipótese legal.`
        : t`Só as unidades por onde o processo tramita.`,
    },
    {
      value: 'confidential',
      label: t`Sigiloso`,
      detail: needsLaw
        ? t`Só quem recebe credencial, a cada vez com sua senha. Exige hipótese legal.`
        : t`Só quem recebe credencial, a cada vez com sua senha.`,
    },
  ]
  return (
    <>
      <RadioGroup
        label={t`Nível de acesso`}
        value={value.level}
        onChange={(level) => onChange({ level, legalBasisId: null, degree: null })}
        choices={choices.filter((choice) => choice.value === value.level || allowed.includes(choice.value))}
        error={errorAt('level')}
      />
      {asks.basis ? (
        <ComboBox
          label={t`Hipótese legal`}
          placeholder={t`Escolha a lei que restringe o acesso`}
          options={options}
          value={options.find(({ id }) => id === value.legalBasisId) ?? null}
          onChange={(basis) => onChange({ ...value, legalBasisId: basis?.id ?? null })}
          error={errorAt('basis')}
          isRequired={needsLaw}
          isOptional={!needsLaw}
        />
      ) : null}
      {asks.degree ? (
        <DegreeField
          value={value.degree ?? null}
          onChange={(degree) => onChange({ ...value, degree })}
          isMandatory={asked.degree === 'mandatory'}
          error={errorAt('degree')}
        />
      ) : null}
    </>
  )
}
