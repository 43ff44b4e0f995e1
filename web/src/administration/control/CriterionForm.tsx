/** One criterion of internal control: who reads, processes made where, of which types, with which documents. */
import { listControlCriteria, saveControlCriterion } from '@lavra/contract/control-criteria.ts'
import { listDocumentTypes } from '@lavra/contract/documents.ts'
import { findUnits, listAgencies } from '@lavra/contract/organization.ts'
import { listProcessTypes } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { call } from '../../api/call.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import type { Option } from '../../kit/options.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import type { Criterion } from './ControlCriteriaPage.tsx'
import { CriterionConflict } from './CriterionConflict.tsx'
import { CriterionReach } from './CriterionReach.tsx'

const ids = (options: readonly Option[]) => options.map(({ id }) => id)
const byCode = (all: readonly { id: string; code: string; name: string }[]): Option[] =>
  all.map(({ id, code, name }) => ({ id, label: code, detail: name }))
const byName = (all: readonly { id: string; name: string }[]): Option[] => all.map(({ id, name }) => ({ id, label: name }))
const findUnitOptions = async (text: string, signal: AbortSignal) => byCode((await call(findUnits, { text }, { signal })).items)

const startOf = (criterion: Criterion | null) => ({
  revision: criterion?.revision,
  name: criterion?.name ?? '',
  readers: byCode(criterion?.readers ?? []) as readonly Option[],
  agencies: byCode(criterion?.agencies ?? []) as readonly Option[],
  units: byCode(criterion?.units ?? []) as readonly Option[],
  processTypes: byName(criterion?.processTypes ?? []) as readonly Option[],
  documentTypes: byName(criterion?.documentTypes ?? []) as readonly Option[],
  active: criterion?.active ?? true,
})

interface CriterionFormProps {
  criterion: Criterion | null
  /** Asks anew how criteria are. */
  reload: () => void
  onClose: () => void
}

export function CriterionForm({ criterion, reload, onClose }: CriterionFormProps) {
  const { t } = useLingui()
  // processes of types that are no longer offered are there all the same
  const agencies = useEndpoint(listAgencies, {}).data?.items ?? []
  const processTypes = useEndpoint(listProcessTypes, {}).data?.items ?? []
  const documentTypes = useEndpoint(listDocumentTypes, {}).data?.items ?? []
  const draft = useDraft({
    endpoint: saveControlCriterion,
    start: startOf(criterion),
    input: (values) => ({
      id: criterion?.id,
      revision: values.revision,
      name: values.name,
      active: values.active,
      readerIds: ids(values.readers),
      agencyIds: ids(values.agencies),
      unitIds: ids(values.units),
      processTypeIds: ids(values.processTypes),
      documentTypeIds: ids(values.documentTypes),
    }),
    sentences: { name: t`Informe o nome, com até 100 caracteres.` },
    check: ({ readers }) => (readers.length > 0 ? {} : { readers: t`Escolha ao menos uma unidade de controle.` }),
    refusalAt: {
      'already-exists': 'name',
      'criterion-changed': 'revision',
      'process-type-unknown': 'processTypes',
      'document-type-unknown': 'documentTypes',
    },
    invalidates: [listControlCriteria],
    onSaved: (_, { name, active }) => {
      toast(!active ? t`Critério “${name}” salvo. Não abre nada.` : t`Critério “${name}” salvo. Já está valendo.`)
      onClose()
    },
  })
  const { values, errors, set, field } = draft
  const conflict = errors.revision
  useEffect(() => {
    if (conflict) reload()
  }, [conflict, reload])

  const first = useRef<HTMLInputElement>(null)
  // the buttons are gone then: the keyboard goes on at the top of the form
  const goOn = () => first.current?.focus()
  const takeTheirs = () => {
    const theirs = startOf(criterion)
    for (const name of Object.keys(theirs) as (keyof typeof theirs)[]) set(name, theirs[name])
    goOn()
  }
  return (
    <FormDrawer draft={draft} title={criterion ? criterion.name : t`Novo critério de controle`} size="large" onClose={onClose}>
      {conflict && criterion ? (
        <CriterionConflict
          text={conflict}
          criterion={criterion}
          onKeepMine={() => {
            set('revision', criterion.revision)
            goOn()
          }}
          onTakeTheirs={takeTheirs}
        />
      ) : null}
      <FormGroup title={t`Quem lê`}>
        <TextField
          label={t`Nome`}
          description={t`Quem lê por este critério vê o nome no processo. Exemplo: Auditoria da folha de pagamento.`}
          {...field('name')}
          inputRef={first}
          isRequired
          autoFocus={!criterion}
        />
        <TagPicker
          label={t`Unidades de controle`}
          description={t`Quem atua nelas e pode consultar processos passa a ler os restritos que o critério alcança.`}
          placeholder={t`Digite a sigla ou o nome`}
          options={findUnitOptions}
          {...field('readers')}
          isRequired
        />
      </FormGroup>
      <FormGroup
        title={t`Que processos`}
        text={t`Um processo restrito é alcançado quando atende a tudo o que estiver preenchido. O que ficar vazio não limita.`}
      >
        <TagPicker
          label={t`Gerados nos órgãos`}
          placeholder={t`Todos os órgãos`}
          options={byCode(agencies)}
          {...field('agencies')}
          isOptional
        />
        <TagPicker
          label={t`Ou gerados nas unidades`}
          description={t`Só as unidades escolhidas, sem as que estão abaixo delas.`}
          placeholder={t`Digite a sigla ou o nome`}
          options={findUnitOptions}
          {...field('units')}
          isOptional
        />
        <TagPicker
          label={t`Tipos de processo`}
          placeholder={t`Todos os tipos`}
          options={byName(processTypes)}
          {...field('processTypes')}
          isOptional
        />
        <TagPicker
          label={t`Que tenham documento dos tipos`}
          description={t`O processo inteiro é aberto quando tem um documento assinado, ou um arquivo, destes tipos, gerado nos mesmos órgãos ou unidades. Minutas não contam.`}
          placeholder={t`Qualquer documento, ou nenhum`}
          options={byName(documentTypes)}
          {...field('documentTypes')}
          isOptional
        />
        <CriterionReach
          wish={{
            agencyIds: ids(values.agencies),
            unitIds: ids(values.units),
            processTypeIds: ids(values.processTypes),
            documentTypeIds: ids(values.documentTypes),
          }}
        />
      </FormGroup>
      <Checkbox isSelected={values.active} onChange={(on) => set('active', on)}>
        {t`Ativo`}
        <small className={styles.hint}>
          {t`Desativado, não abre mais nada a partir do próximo acesso. Não se exclui: a auditoria das leituras aponta para ele.`}
        </small>
      </Checkbox>
    </FormDrawer>
  )
}
