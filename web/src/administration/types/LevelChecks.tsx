/** Which access levels may a process of this type have? */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '../../kit/Checkbox.tsx'
import field from '../../kit/Field.module.css'
import { IconAlertTriangle } from '../../kit/icons.ts'
import styles from '../administration.module.css'
import { useLevelNames } from './level-names.ts'

interface LevelChecksProps {
  value: readonly AccessLevel[]
  onChange: (value: readonly AccessLevel[]) => void
  error: string | null
}

export function LevelChecks({ value, onChange, error }: LevelChecksProps) {
  const { t } = useLingui()
  const names = useLevelNames()
  const about: Record<AccessLevel, string> = {
    public: t`Qualquer pessoa pode consultar.`,
    restricted: t`Só as unidades por onde o processo tramita.`,
    confidential: t`Só quem recebe credencial, a cada vez com sua senha.`,
  }
  const levels: readonly AccessLevel[] = ['public', 'restricted', 'confidential']
  return (
    <fieldset className={styles.checks}>
      <legend className={field.label}>{t`Níveis permitidos`}</legend>
      {levels.map((level) => (
        <Checkbox
          key={level}
          isSelected={value.includes(level)}
          onChange={(on) => onChange(on ? [...value, level] : value.filter((held) => held !== level))}
        >
          {names[level]}
          <small className={styles.hint}>{about[level]}</small>
        </Checkbox>
      ))}
      {error ? (
        <p role="alert" tabIndex={-1} className={styles.wrong}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
