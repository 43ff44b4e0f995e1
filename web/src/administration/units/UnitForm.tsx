/** One unit: its names, its place in the tree, what it may receive. */
import { findUnits, listUnits, saveUnit, showSession } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import type { Unit } from './UnitsPage.tsx'
import { possibleParents } from './unit-tree.ts'

interface UnitFormProps {
  unit: Unit | null
  agencyId: string
  /** All of the agency, in the order of the tree. */
  units: readonly Unit[]
  onClose: () => void
}

export function UnitForm({ unit, agencyId, units, onClose }: UnitFormProps) {
  const { t } = useLingui()
  const draft = useDraft({
    endpoint: saveUnit,
    start: {
      parentId: unit?.parentId ?? null,
      code: unit?.code ?? '',
      name: unit?.name ?? '',
      numberCode: unit?.numberCode ?? '01',
      receivesProcesses: unit?.receivesProcesses ?? true,
      isProtocol: unit?.isProtocol ?? false,
      active: unit?.active ?? true,
    },
    input: (values) => ({ ...values, id: unit?.id, agencyId }),
    sentences: {
      code: t`Informe a sigla, com até 60 caracteres.`,
      name: t`Informe o nome da unidade.`,
      numberCode: t`Informe o código só com algarismos, até 10.`,
    },
    refusalAt: { 'already-exists': 'code', 'unit-tree-loop': 'parentId' },
    invalidates: [listUnits, findUnits, showSession],
    onSaved: (_, { code }) => {
      toast(unit ? t`Unidade ${code} alterada.` : t`Unidade ${code} criada.`)
      onClose()
    },
  })
  const { values, field } = draft
  const parents = possibleParents(units, unit?.id ?? null)
    .filter(({ active, id }) => active || id === values.parentId)
    .map(({ id, code, name }) => ({ id, label: code, detail: name }))
  return (
    <FormDrawer draft={draft} title={unit ? unit.code : t`Nova unidade`} intro={unit?.name} onClose={onClose}>
      <FormGroup title={t`Identificação`}>
        <TextField
          label={t`Sigla`}
          description={unit ? t`A sigla antiga fica nos andamentos já registrados.` : t`Como aparece nos processos. Exemplo: SEPLAG/DCLC.`}
          {...field('code')}
          isRequired
          autoFocus={!unit}
        />
        <TextField label={t`Nome`} {...field('name')} isRequired />
        <ComboBox
          label={t`Unidade superior`}
          placeholder={t`Nenhuma: fica no alto da hierarquia`}
          options={parents}
          value={parents.find(({ id }) => id === values.parentId) ?? null}
          onChange={(parent) => draft.set('parentId', parent?.id ?? null)}
          error={draft.errors.parentId}
          isOptional
        />
        <TextField
          label={t`Código da unidade na numeração`}
          description={t`Só algarismos. Usado quando a máscara do órgão pede o código da unidade.`}
          inputMode="numeric"
          {...field('numberCode')}
          isRequired
        />
      </FormGroup>
      <FormGroup title={t`O que faz`}>
        <Checkbox isSelected={values.receivesProcesses} onChange={(on) => draft.set('receivesProcesses', on)}>
          {t`Recebe processos`}
          <small className={styles.hint}>{t`As outras unidades podem enviar processos para ela.`}</small>
        </Checkbox>
        <Checkbox isSelected={values.isProtocol} onChange={(on) => draft.set('isProtocol', on)}>
          {t`É protocolo`}
          <small className={styles.hint}>{t`Recebe e registra o que chega de fora do órgão.`}</small>
        </Checkbox>
        <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
          {t`Ativa`}
          <small className={styles.hint}>
            {unit && unit.open > 0
              ? t`Há processos abertos aqui: envie-os ou conclua-os antes de desativar a unidade.`
              : t`Unidades com passado não são excluídas, e sim desativadas.`}
          </small>
        </Checkbox>
      </FormGroup>
    </FormDrawer>
  )
}
