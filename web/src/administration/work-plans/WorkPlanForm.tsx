/** One work plan, whole: for which types it is offered, its stages and their items, in order. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { findProcessTypes } from '@lavra/contract/processes.ts'
import { listWorkPlans, saveWorkPlan, showProcessWorkPlan, showWorkPlan } from '@lavra/contract/work-plans.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import type { Option } from '../../kit/options.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import { StageFields } from './StageFields.tsx'
import { emptyStage, type StageDraft, stageDraft } from './stage-draft.ts'

type Plan = Output<typeof showWorkPlan>

const find = async (text: string, signal: AbortSignal): Promise<Option[]> =>
  (await call(findProcessTypes, { text }, { signal })).items.map(({ id, name }) => ({ id, label: name }))

export function WorkPlanForm({ planId, onClose }: { planId: string | null; onClose: () => void }) {
  const plan = useEndpoint(showWorkPlan, planId ? { planId } : null, { staleTime: 0 })
  if (planId && (!plan.data || plan.isFetching)) return null
  return <Form plan={plan.data ?? null} onClose={onClose} />
}

function Form({ plan, onClose }: { plan: Plan | null; onClose: () => void }) {
  const { t } = useLingui()
  const stages: readonly StageDraft[] = plan ? plan.stages.map(stageDraft) : [emptyStage()]
  const types: readonly Option[] = (plan?.types ?? []).map(({ id, name }) => ({ id, label: name }))
  const draft = useDraft({
    endpoint: saveWorkPlan,
    start: { name: plan?.name ?? '', description: plan?.description ?? '', active: plan?.active ?? true, types, stages },
    input: ({ types: chosen, stages: wished, ...values }) => ({
      ...values,
      id: plan?.id,
      typeIds: chosen.map(({ id }) => id),
      stages: wished.map(({ id, name, items }) => ({
        id,
        name,
        items: items.map((item) => ({
          id: item.id,
          name: item.name,
          description: item.description,
          documentTypeId: item.type?.id ?? null,
        })),
      })),
    }),
    check: (values) => ({
      ...(values.types.length > 0 ? {} : { types: t`Escolha ao menos um tipo de processo: é nos processos dele que o plano é oferecido.` }),
      ...(values.stages.length > 0 && values.stages.every((s) => s.name.trim() && s.items.every((i) => i.name.trim()))
        ? {}
        : { stages: t`Dê um nome a cada etapa e a cada item, ou retire os que estão vazios.` }),
    }),
    sentences: {
      name: t`Informe o nome do plano, com até 100 caracteres.`,
      description: t`A descrição tem até 500 caracteres.`,
      stages: t`Etapas têm nomes de até 100 caracteres, itens de até 200; cabem 50 etapas, com 100 itens cada.`,
    },
    refusalAt: { 'already-exists': 'name', 'process-type-unknown': 'types', 'work-item-used': 'stages' },
    invalidates: [listWorkPlans, showWorkPlan, showProcessWorkPlan],
    onSaved: (_, { name }) => {
      toast(plan ? t`Plano “${name}” alterado.` : t`Plano “${name}” criado. Já pode ser escolhido nos processos dos seus tipos.`)
      onClose()
    },
  })
  return (
    <FormDrawer draft={draft} title={plan ? plan.name : t`Novo plano de trabalho`} size="large" onClose={onClose}>
      <FormGroup title={t`Identificação`}>
        <TextField label={t`Nome`} description={t`Exemplo: Aquisição por pregão.`} {...draft.field('name')} isRequired autoFocus={!plan} />
        <TextArea label={t`Descrição`} limit={500} {...draft.field('description')} isOptional />
        <TagPicker
          label={t`Tipos de processo`}
          description={t`O plano é oferecido nos processos destes tipos.`}
          placeholder={t`Digite o nome do tipo`}
          options={find}
          {...draft.field('types')}
          isRequired
        />
        <Checkbox isSelected={draft.values.active} onChange={(on) => draft.set('active', on)}>
          {t`Ativo`}
          <small className={styles.hint}>{t`Planos inativos não são oferecidos; os processos que já os seguem não mudam.`}</small>
        </Checkbox>
      </FormGroup>
      <FormGroup
        title={t`Etapas e itens`}
        text={t`Na ordem em que o trabalho costuma andar. O que já foi usado em processos pode mudar de nome e de lugar, mas não sai.`}
      >
        <StageFields stages={draft.values.stages} onChange={(next) => draft.set('stages', next)} />
        {draft.errors.stages ? (
          <p role="alert" className={styles.problem}>
            {draft.errors.stages}
          </p>
        ) : null}
      </FormGroup>
    </FormDrawer>
  )
}
