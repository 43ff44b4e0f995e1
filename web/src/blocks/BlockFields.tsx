/** What a block is called, and where it is to go. */
import type { BlockKind } from '@lavra/contract/blocks.ts'
import { useLingui } from '@lingui/react/macro'
import { TagPicker } from '../kit/TagPicker.tsx'
import { TextField } from '../kit/TextField.tsx'
import { type UnitOption, useFindDestinations } from '../routing/unit-options.ts'

export interface BlockWish {
  description: string
  units: readonly UnitOption[]
}

interface BlockFieldsProps {
  kind: BlockKind
  value: BlockWish
  onChange: (value: BlockWish) => void
  error: string | null
  onEnter: () => void
}

export function BlockFields({ kind, value, onChange, error, onEnter }: BlockFieldsProps) {
  const { t } = useLingui()
  const find = useFindDestinations()
  return (
    <>
      <TextField
        label={t`Descrição`}
        value={value.description}
        onChange={(description) => onChange({ ...value, description })}
        maxLength={250}
        error={error}
        autoFocus
        isRequired
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onEnter()
        }}
      />
      {kind === 'working' ? null : (
        <TagPicker
          label={t`Unidades que vão recebê-lo`}
          description={kind === 'signature' ? t`Sem nenhuma, o bloco serve para assinar vários documentos na própria unidade.` : undefined}
          placeholder={t`Digite a sigla ou o nome`}
          options={find}
          value={value.units}
          onChange={(units) => onChange({ ...value, units })}
          isOptional={kind === 'signature'}
        />
      )}
    </>
  )
}
