/** The work plan of a process: what is to be done, how far it is, and the documents of each item (Plano de Trabalho, P-22). */
import type { Output } from '@lavra/contract/endpoint.ts'
import { setWorkPlan, showProcessWorkPlan } from '@lavra/contract/work-plans.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useParam } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconArrowLeft, IconListCheck } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import { Select } from '../kit/Select.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { toast } from '../kit/toast-queue.ts'
import { type Process, useProcess } from '../processes/process.ts'
import { isSettled } from './item-states.ts'
import { WorkItemRow } from './WorkItemRow.tsx'
import styles from './work-plans.module.css'

export type FollowedPlan = Output<typeof showProcessWorkPlan>
export type WorkItem = FollowedPlan['stages'][number]['items'][number]

const noPlan = 'none'

export function WorkPlanPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const processId = useParam('id')
  const { data: process, error, refetch } = useProcess(processId)
  const followed = useEndpoint(showProcessWorkPlan, { processId }, { topics: [`process:${processId}`] })
  const problem = error ?? followed.error
  if (problem && !(process && followed.data))
    return (
      <ErrorState
        isPage
        text={refusalSentence(problem, i18n)}
        onRetry={() => {
          refetch()
          followed.refetch()
        }}
      />
    )
  return (
    <Page
      title={t`Plano de trabalho`}
      isNarrow
      above={
        process ? (
          <div className={styles.above}>
            <Link kind="quiet" href={paths.process(process.number)} icon={<IconArrowLeft aria-hidden="true" />}>
              {process.number}
            </Link>
            <span>{[process.type.name, process.summary].filter(Boolean).join(' · ')}</span>
          </div>
        ) : null
      }
    >
      {process && followed.data ? <Plan process={process} followed={followed.data} /> : <Skeleton rows={8} rowHeight={52} />}
    </Page>
  )
}

function Plan({ process, followed }: { process: Process; followed: FollowedPlan }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { plan, stages } = followed
  const whyNot = whyNotSentence(followed.whyNotChange, i18n)
  const items = stages.flatMap((stage) => stage.items)
  const settled = items.filter(({ state }) => isSettled(state)).length
  if (!plan && followed.offered.length === 0)
    return (
      <EmptyState
        icon={<IconListCheck size={28} aria-hidden="true" />}
        title={t`Nenhum plano para este tipo de processo`}
        text={t`Um plano de trabalho diz, etapa por etapa, o que um processo precisa até o fim. Quem administra o sistema os cria em Administração, Planos de trabalho.`}
        action={<Link kind="secondary" href={paths.process(process.number)}>{t`Voltar ao processo`}</Link>}
      />
    )
  return (
    <>
      <div className={styles.head}>
        <PlanChooser process={process} followed={followed} isDisabled={Boolean(whyNot)} />
        {plan && items.length > 0 ? (
          <ProgressBar label={t`${settled} de ${items.length} itens resolvidos`} value={settled} max={items.length} />
        ) : null}
      </div>
      {plan?.description ? <p className={styles.lead}>{plan.description}</p> : null}
      {whyNot && plan ? <p className={styles.lead}>{whyNot}</p> : null}
      {plan ? (
        stages.map((stage) => (
          <section key={stage.id} className={styles.stage} aria-labelledby={`stage-${stage.id}`}>
            <h2 id={`stage-${stage.id}`}>{stage.name}</h2>
            {stage.items.length === 0 ? <p className={styles.lead}>{t`Etapa sem itens.`}</p> : null}
            <ul className={styles.items}>
              {stage.items.map((item) => (
                <WorkItemRow key={item.id} process={process} item={item} whyNot={whyNot} />
              ))}
            </ul>
          </section>
        ))
      ) : (
        <EmptyState
          icon={<IconListCheck size={28} aria-hidden="true" />}
          title={t`Este processo ainda não segue um plano`}
          text={whyNot ?? t`Escolha acima um dos planos deste tipo de processo. O plano orienta o trabalho e não bloqueia nada.`}
        />
      )}
    </>
  )
}

function PlanChooser({ process, followed, isDisabled }: { process: Process; followed: FollowedPlan; isDisabled: boolean }) {
  const { t } = useLingui()
  const { plan, offered } = followed
  const set = useCommand(setWorkPlan, { invalidates: [showProcessWorkPlan] })
  const undo = (planId: string | null) => set.mutate({ processId: process.id, planId })
  const known = plan && !offered.some(({ id }) => id === plan.id) ? [plan, ...offered] : offered
  return (
    <Select
      label={t`Plano`}
      className={styles.chooser}
      isDisabled={isDisabled || set.isPending}
      placeholder={t`Escolha um plano`}
      options={[...known.map(({ id, name }) => ({ id, label: name })), ...(plan ? [{ id: noPlan, label: t`Nenhum` }] : [])]}
      value={plan?.id ?? null}
      onChange={(id) => {
        if (id === plan?.id) return
        const planId = id === noPlan ? null : id
        set.mutate(
          { processId: process.id, planId },
          {
            onSuccess: () =>
              toast(planId ? t`Plano de trabalho escolhido.` : t`Plano retirado. O que foi anotado nele fica guardado.`, {
                action: { label: t`Desfazer`, run: () => undo(plan?.id ?? null) },
              }),
          },
        )
      }}
    />
  )
}
