/** One control point: what the phase is called, in which units, for which processes, at which place of the list. */
import { listAllCheckpoints, listCheckpoints, saveCheckpoint } from '@lavra/contract/checkpoints.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { findAgencies, findUnits } from '@lavra/contract/organization.ts'
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { NumberField } from '../../kit/NumberField.tsx'
import type { Option } from '../../kit/options.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer } from '../FormDrawer.tsx'

export type Checkpoint = Output<typeof listAllCheckpoints>['items'][number]

const optionOf = (one: { id: string; name: string } | null | undefined): Option | null => (one ? { id: one.id, label: one.name } : null)
const findTypes = async (text: string, signal: AbortSignal): Promise<Option[]> =>
  (await call(findProcessTypes, { text }, { signal })).items.map(({ id, name }) => ({ id, label: name }))

export function CheckpointForm({ checkpoint, onClose }: { checkpoint: Checkpoint | null; onClose: () => void }) {
  const { t } = useLingui()
  const agencies: Option[] = (useEndpoint(findAgencies, {}).data?.items ?? []).map(({ id, code, name }) => ({
    id,
    label: code,
    detail: name,
  }))
  const draft = useDraft({
    endpoint: saveCheckpoint,
    start: {
      name: checkpoint?.name ?? '',
      agency: optionOf(checkpoint?.agency),
      unit: optionOf(checkpoint?.unit),
      type: optionOf(checkpoint?.type),
      position: checkpoint?.position ?? 1,
      active: checkpoint?.active ?? true,
    },
    input: ({ agency, unit, type, ...values }) => ({
      ...values,
      id: checkpoint?.id,
      agencyId: agency?.id ?? '',
      unitId: unit?.id ?? null,
      processTypeId: type?.id ?? null,
    }),
    sentences: {
      name: t`Informe o nome, com até 100 caracteres.`,
      position: t`Informe um número de 0 a 999.`,
    },
    check: ({ agency }) => (agency ? {} : { agency: t`Escolha o órgão.` }),
    refusalAt: { 'already-exists': 'name', 'item-not-found': 'unit' },
    invalidates: [listAllCheckpoints, listCheckpoints],
    onSaved: (_, { name }) => {
      toast(checkpoint ? t`Ponto de controle “${name}” alterado.` : t`Ponto de controle “${name}” criado.`)
      onClose()
    },
  })
  const { values, errors } = draft
  const { agency } = values
  const findUnitsOfIt = async (text: string, signal: AbortSignal): Promise<Option[]> =>
    (await call(findUnits, { text, agencyId: agency?.id }, { signal })).items.map(({ id, code, name }) => ({
      id,
      label: code,
      detail: name,
    }))
  return (
    <FormDrawer draft={draft} title={checkpoint ? checkpoint.name : t`Novo ponto de controle`} onClose={onClose}>
      <TextField
        label={t`Nome`}
        description={t`A fase em que um processo pode estar. Exemplo: Aguardando parecer.`}
        {...draft.field('name')}
        isRequired
        autoFocus={!checkpoint}
      />
      {checkpoint ? (
        <p className={styles.hint}>{t`Órgão: ${checkpoint.agency.name}`}</p>
      ) : (
        <ComboBox
          label={t`Órgão`}
          placeholder={t`Digite a sigla`}
          options={agencies}
          value={agency}
          onChange={(one) => {
            draft.set('agency', one)
            draft.set('unit', null)
          }}
          error={errors.agency}
          isRequired
        />
      )}
      <ComboBox
        key={agency?.id ?? ''}
        label={t`Unidade`}
        description={t`Sem unidade, vale em todas as do órgão.`}
        placeholder={t`Todas as unidades do órgão`}
        options={findUnitsOfIt}
        value={values.unit}
        onChange={(one) => draft.set('unit', one)}
        error={errors.unit}
        isDisabled={!agency}
        isOptional
      />
      <ComboBox
        label={t`Tipo de processo`}
        description={t`Sem tipo, vale em processos de todos os tipos.`}
        placeholder={t`Todos os tipos`}
        options={findTypes}
        value={values.type}
        onChange={(one) => draft.set('type', one)}
        isOptional
      />
      <NumberField
        label={t`Ordem na lista`}
        description={t`Também a ordem das colunas do quadro. Iguais ficam em ordem alfabética.`}
        value={values.position}
        onChange={(position) => draft.set('position', position)}
        error={errors.position}
        isRequired
      />
      <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
        {t`Ativo`}
        <small className={styles.hint}>{t`Os inativos não são oferecidos; os processos que estão neles não mudam.`}</small>
      </Checkbox>
    </FormDrawer>
  )
}
