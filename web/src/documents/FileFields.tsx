/** What has to be known of one file, in one line where there is room. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { ComboBox } from '../kit/ComboBox.tsx'
import { DateField } from '../kit/DateField.tsx'
import type { Option } from '../kit/options.tsx'
import { Select } from '../kit/Select.tsx'
import { TextField } from '../kit/TextField.tsx'
import { DegreeField } from '../processes/DegreeField.tsx'
import { type AskedFor, asksOf } from '../processes/level-choice.ts'
import styles from './upload.module.css'
import type { FileFacts, Missing } from './upload-rows.ts'

interface FileFieldsProps {
  facts: FileFacts
  onChange: (facts: FileFacts) => void
  missing: Missing
  types: readonly (Option & { numbering: string })[]
  bases: readonly (Option & { level: string })[]
  asked: AskedFor
  /** Those a document of this process may have. */
  levels: readonly AccessLevel[]
  /** ISO day; no document is from tomorrow. */
  today: string
  isDisabled: boolean
}

export function FileFields({ facts, onChange, missing, types, bases, asked, levels, today, isDisabled }: FileFieldsProps) {
  const { t } = useLingui()
  const set = (change: Partial<FileFacts>) => onChange({ ...facts, ...change })
  const names = { public: t`Público`, restricted: t`Restrito`, confidential: t`Sigiloso` }
  const fitting = bases.filter(({ level }) => level === facts.level)
  const asks = asksOf(facts.level, asked)
  const isFuture = facts.documentDate !== null && facts.documentDate > today
  return (
    <fieldset className={styles.fields} disabled={isDisabled}>
      <ComboBox
        className={styles.wide}
        label={t`Tipo`}
        placeholder={t`Nota fiscal, anexo…`}
        options={types}
        value={types.find(({ id }) => id === facts.typeId) ?? null}
        onChange={(type) => set({ typeId: type?.id ?? null })}
        error={missing.typeId ? t`Escolha o tipo.` : null}
        isDisabled={isDisabled}
        isRequired
      />
      <DateField
        label={t`Data do documento`}
        value={facts.documentDate}
        onChange={(documentDate) => set({ documentDate })}
        max={today}
        error={missing.documentDate ? (isFuture ? t`A data não pode ser futura.` : t`Informe a data.`) : null}
        isDisabled={isDisabled}
        isRequired
      />
      <TextField
        label={t`Número`}
        value={facts.typeNumber}
        onChange={(typeNumber) => set({ typeNumber })}
        maxLength={50}
        error={missing.typeNumber ? t`Este tipo exige número.` : null}
        isDisabled={isDisabled}
      />
      <TextField
        className={styles.wide}
        label={t`Nome na árvore`}
        value={facts.treeName}
        onChange={(treeName) => set({ treeName })}
        maxLength={50}
        isDisabled={isDisabled}
      />
      <Select
        label={t`Formato`}
        options={[
          { id: 'born-digital', label: t`Nato-digital` },
          { id: 'scanned', label: t`Digitalizado` },
        ]}
        value={facts.source}
        onChange={(id) => set({ source: id === 'scanned' ? 'scanned' : 'born-digital' })}
        isDisabled={isDisabled}
      />
      <Select
        label={t`Nível de acesso`}
        options={levels.map((id) => ({ id, label: names[id] }))}
        value={facts.level}
        onChange={(id) => set({ level: levels.find((level) => level === id) ?? 'public', legalBasisId: null, degree: null })}
        isDisabled={isDisabled}
      />
      {asks.basis ? (
        <ComboBox
          className={`${styles.wide} ${styles.basis}`}
          label={t`Hipótese legal`}
          placeholder={t`A lei que restringe o acesso`}
          options={fitting}
          value={fitting.find(({ id }) => id === facts.legalBasisId) ?? null}
          onChange={(basis) => set({ legalBasisId: basis?.id ?? null })}
          error={missing.legalBasisId ? t`Escolha a hipótese legal.` : null}
          isDisabled={isDisabled}
          isRequired={asked.basis === 'mandatory'}
          isOptional={asked.basis !== 'mandatory'}
        />
      ) : null}
      {asks.degree ? (
        <DegreeField
          className={`${styles.wide} ${styles.degree}`}
          value={facts.degree ?? null}
          onChange={(degree) => set({ degree })}
          isMandatory={asked.degree === 'mandatory'}
          error={missing.degree ? t`Escolha o grau de sigilo.` : null}
          isDisabled={isDisabled}
        />
      ) : null}
    </fieldset>
  )
}
