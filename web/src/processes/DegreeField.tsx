/** How secret something confidential is. */
import { type SecrecyDegree, secrecyDegree } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { Select } from '../kit/Select.tsx'
import { useDegrees } from './use-degrees.ts'

interface DegreeFieldProps {
  value: SecrecyDegree | null
  onChange: (value: SecrecyDegree | null) => void
  isMandatory: boolean
  error?: string | null
  isDisabled?: boolean
  className?: string
}

const none = 'none'

export function DegreeField({ value, onChange, isMandatory, ...props }: DegreeFieldProps) {
  const { t } = useLingui()
  const { options } = useDegrees()
  return (
    <Select
      {...props}
      label={t`Grau de sigilo`}
      placeholder={t`Escolha o grau`}
      options={isMandatory ? options : [{ id: none, label: t`Sem grau` }, ...options]}
      value={value ?? (isMandatory ? null : none)}
      onChange={(id) => onChange(secrecyDegree.safeParse(id).data ?? null)}
      isRequired={isMandatory}
      isOptional={!isMandatory}
    />
  )
}
