/** Which roles has a person, and in which units? One row for each pair. */
import { roleNames } from '@lavra/contract/abilities.ts'
import { findUnits } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { IconAlertTriangle, IconPlus, IconX } from '../../kit/icons.ts'
import type { Option } from '../../kit/options.tsx'
import { Select } from '../../kit/Select.tsx'
import styles from '../administration.module.css'
import { type AssignmentRow, newRow } from './assignments.ts'
import own from './users.module.css'

interface AssignmentRowsProps {
  value: readonly AssignmentRow[]
  onChange: (value: readonly AssignmentRow[]) => void
  error: string | null
}

const unitOption = (unit: { id: string; code: string; name: string; agencyCode: string }): Option => ({
  id: unit.id,
  label: unit.code,
  detail: `${unit.name} · ${unit.agencyCode}`,
})
const find = async (text: string, signal: AbortSignal) => (await call(findUnits, { text }, { signal })).items.map(unitOption)

export function AssignmentRows({ value, onChange, error }: AssignmentRowsProps) {
  const { t, i18n } = useLingui()
  const roles = Object.entries(roleNames).map(([id, names]) => ({ id, label: i18n.locale === 'en' ? names.en : names['pt-BR'] }))
  const change = (key: number, part: Partial<AssignmentRow>) => onChange(value.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const last = value.at(-1)
  return (
    <div className={own.rows}>
      {value.length === 0 ? (
        <p className={own.none}>{t`Sem perfil, a pessoa entra mas não vê nem faz nada. Adicione ao menos um.`}</p>
      ) : (
        <div className={own.heads} aria-hidden="true">
          <span>{t`Unidade`}</span>
          <span>{t`Perfil`}</span>
        </div>
      )}
      {value.map((row, at) => {
        const place = at + 1
        return (
          <fieldset key={row.key} className={own.row} aria-label={t`Perfil ${place}`}>
            <ComboBox
              label={t`Unidade`}
              isLabelHidden
              placeholder={t`Sigla ou nome`}
              options={find}
              value={row.unit}
              onChange={(unit) => change(row.key, { unit })}
              autoFocus={!row.unit && at > 0}
            />
            <Select
              label={t`Perfil`}
              isLabelHidden
              placeholder={t`Perfil`}
              options={roles}
              value={row.role}
              onChange={(role) => change(row.key, { role })}
            />
            <IconButton
              label={t`Remover perfil ${place}`}
              icon={<IconX />}
              onPress={() => onChange(value.filter(({ key }) => key !== row.key))}
            />
          </fieldset>
        )
      })}
      {error ? (
        <p role="alert" tabIndex={-1} className={styles.wrong}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {error}
        </p>
      ) : null}
      <Button kind="secondary" icon={<IconPlus />} className={own.add} onPress={() => onChange([...value, newRow(value, last)])}>
        {t`Adicionar perfil`}
      </Button>
    </div>
  )
}
