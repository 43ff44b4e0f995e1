/** One process type: its name, the levels it allows, what it suggests to whoever starts one. */
import { findClassificationCodes, findProcessTypes, listProcessTypes, saveProcessType } from '@lavra/contract/processes.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import type { Option } from '../../kit/options.tsx'
import { Select } from '../../kit/Select.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import { asksOf } from '../../processes/level-choice.ts'
import { useLevels } from '../../processes/use-levels.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import { LevelChecks } from './LevelChecks.tsx'
import { useLevelNames } from './level-names.ts'
import type { ProcessType } from './ProcessTypesPage.tsx'

const coded = ({ id, code, name }: { id: string; code: string; name: string }): Option => ({ id, label: `${code} ${name}` })
const find = async (text: string, signal: AbortSignal) => (await call(findClassificationCodes, { text }, { signal })).items.map(coded)
const levelOrder: readonly AccessLevel[] = ['public', 'restricted', 'confidential']

export function ProcessTypeForm({ type, onClose }: { type: ProcessType | null; onClose: () => void }) {
  const { t } = useLingui()
  const levelNames = useLevelNames()
  const laws = useLevels()
  const subjects: readonly Option[] = (type?.classification ?? []).map(coded)
  const levels: readonly AccessLevel[] = type?.levels ?? ['public', 'restricted']
  const suggestedLevel: AccessLevel = type?.suggestedLevel ?? 'public'
  const suggestedBasisId: string | null = type?.suggestedBasisId ?? null
  const draft = useDraft({
    endpoint: saveProcessType,
    start: {
      name: type?.name ?? '',
      description: type?.description ?? '',
      levels,
      suggestedLevel,
      suggestedBasisId,
      subjects,
      onePerInterested: type?.onePerInterested ?? false,
      active: type?.active ?? true,
    },
    input: ({ subjects: chosen, ...values }) => ({
      ...values,
      id: type?.id,
      levels: [...values.levels],
      suggestedBasisId: values.suggestedLevel === 'public' ? null : values.suggestedBasisId,
      classificationIds: chosen.map(({ id }) => id),
    }),
    check: (values) => ({
      ...(values.levels.includes(values.suggestedLevel) ? {} : { suggestedLevel: t`Sugira um dos níveis permitidos.` }),
      ...(values.suggestedLevel === 'public' || values.suggestedBasisId || laws.asked.basis !== 'mandatory'
        ? {}
        : { suggestedBasisId: t`Informe a hipótese legal: sem ela não há acesso restrito.` }),
    }),
    sentences: {
      name: t`Informe o nome do tipo, com até 200 caracteres.`,
      description: t`A descrição tem até 1.000 caracteres.`,
      levels: t`Permita ao menos um nível.`,
      subjects: t`Sugira até 20 assuntos.`,
    },
    refusalAt: {
      'already-exists': 'name',
      'level-not-allowed': 'suggestedLevel',
      'legal-basis-missing': 'suggestedBasisId',
      'legal-basis-unknown': 'suggestedBasisId',
      'classification-unknown': 'subjects',
    },
    invalidates: [listProcessTypes, findProcessTypes],
    onSaved: (_, { name }) => {
      toast(type ? t`Tipo “${name}” alterado.` : t`Tipo “${name}” criado. Já pode ser usado para iniciar processos.`)
      onClose()
    },
  })
  const { values, field } = draft
  const asks = asksOf(values.suggestedLevel, laws.asked)
  const fitting = laws.bases
    .filter(({ level }) => level === values.suggestedLevel)
    .map(({ id, name, law }) => ({ id, label: name, detail: law }))
  return (
    <FormDrawer draft={draft} title={type ? type.name : t`Novo tipo de processo`} onClose={onClose}>
      <FormGroup title={t`Identificação`}>
        <TextField
          label={t`Nome`}
          description={t`O grupo primeiro ajuda a achar. Exemplo: Pessoal: Férias.`}
          {...field('name')}
          isRequired
          autoFocus={!type}
        />
        <TextArea
          label={t`Descrição`}
          description={t`Quando usar este tipo, para quem está em dúvida.`}
          limit={1000}
          {...field('description')}
          isOptional
        />
        <Checkbox isSelected={values.onePerInterested} onChange={(on) => draft.set('onePerInterested', on)}>
          {t`Único por interessado`}
          <small
            className={styles.hint}
          >{t`O órgão mantém um só processo deste tipo para cada interessado. Exemplo: assentamento funcional.`}</small>
        </Checkbox>
        <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
          {t`Ativo`}
          <small className={styles.hint}>{t`Tipos inativos não são oferecidos; os processos que já os usam não mudam.`}</small>
        </Checkbox>
      </FormGroup>
      <FormGroup title={t`Acesso`}>
        <LevelChecks
          value={values.levels}
          onChange={(chosen) =>
            draft.set(
              'levels',
              levelOrder.filter((level) => chosen.includes(level)),
            )
          }
          error={draft.errors.levels ?? null}
        />
        <Select
          label={t`Nível sugerido`}
          options={levelOrder.filter((level) => values.levels.includes(level)).map((level) => ({ id: level, label: levelNames[level] }))}
          value={values.suggestedLevel}
          onChange={(id) => {
            const level = levelOrder.find((one) => one === id)
            if (!level || level === values.suggestedLevel) return
            draft.set('suggestedLevel', level)
            draft.set('suggestedBasisId', null)
          }}
          error={draft.errors.suggestedLevel}
          isRequired
        />
        {asks.basis ? (
          <ComboBox
            label={t`Hipótese legal sugerida`}
            placeholder={t`Escolha a lei que restringe o acesso`}
            options={fitting}
            value={fitting.find(({ id }) => id === values.suggestedBasisId) ?? null}
            onChange={(basis) => draft.set('suggestedBasisId', basis?.id ?? null)}
            error={draft.errors.suggestedBasisId}
            isRequired={laws.asked.basis === 'mandatory'}
            isOptional={laws.asked.basis !== 'mandatory'}
          />
        ) : null}
      </FormGroup>
      <FormGroup title={t`Classificação`}>
        <TagPicker
          label={t`Assuntos sugeridos`}
          description={t`Aparecem já preenchidos quando alguém inicia um processo deste tipo.`}
          placeholder={t`Código ou palavra`}
          options={find}
          {...field('subjects')}
          isOptional
        />
      </FormGroup>
    </FormDrawer>
  )
}
