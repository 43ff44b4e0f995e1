/** Painel de controle (T-04): what waits in the unit, in figures that lead to their lists; each person keeps their own cards. */
import { showDashboard } from '@lavra/contract/dashboard.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconAdjustments } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { ArrangeDialog } from './ArrangeDialog.tsx'
import { DashboardCardView } from './DashboardCardView.tsx'
import styles from './dashboard.module.css'
import { comeIn } from './HomePlace.tsx'

export function DashboardPage() {
  useEffect(comeIn, [])
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { unit } = useSession()
  const [isArranging, setArranging] = useState(false)
  const dashboard = useEndpoint(showDashboard, {}, { topics: unit ? [`desk:${unit.id}`] : [], staleTime: 10_000 })
  const panel = dashboard.data
  return (
    <Page
      title={t`Painel de controle`}
      actions={
        <Button icon={<IconAdjustments aria-hidden="true" />} isDisabled={!panel} onPress={() => setArranging(true)}>
          {t`Personalizar`}
        </Button>
      }
    >
      {dashboard.isPending ? <Skeleton rows={4} rowHeight={120} /> : null}
      {dashboard.error ? <ErrorState text={refusalSentence(dashboard.error, i18n)} onRetry={() => dashboard.refetch()} /> : null}
      {panel && panel.cards.length === 0 ? (
        <EmptyState title={t`Nenhum cartão escolhido`} text={t`Em “Personalizar”, escolha o que quer ver aqui.`} />
      ) : null}
      {panel ? (
        <div className={styles.cards}>
          {panel.cards.map((card) => (
            <DashboardCardView key={card} card={card} panel={panel} />
          ))}
        </div>
      ) : null}
      {panel && isArranging ? <ArrangeDialog panel={panel} onClose={() => setArranging(false)} /> : null}
    </Page>
  )
}
