/** One card of the control panel: its title and what it shows. */
import type { DashboardCard } from '@lavra/contract/dashboard.ts'
import { useLingui as useI18n } from '@lingui/react'
import { type ComponentType, useId } from 'react'
import { DeskCard } from './DeskCard.tsx'
import { DeadlinesCard, DraftsCard, ReturnsCard } from './DueCards.tsx'
import styles from './dashboard.module.css'
import { cardTitles, type Dashboard } from './dashboard-cards.ts'
import { AssigneesCard, BlockGroupsCard, FollowUpsCard, MarkersCard, TypesCard } from './ShareCards.tsx'
import { BlocksCard, SuspendedCard } from './UnitCards.tsx'

export interface CardProps {
  panel: Dashboard
}

const contents: Record<DashboardCard, ComponentType<CardProps>> = {
  desk: DeskCard,
  deadlines: DeadlinesCard,
  returns: ReturnsCard,
  drafts: DraftsCard,
  blocks: BlocksCard,
  'block-groups': BlockGroupsCard,
  assignees: AssigneesCard,
  types: TypesCard,
  markers: MarkersCard,
  'follow-ups': FollowUpsCard,
  suspended: SuspendedCard,
}

export function DashboardCardView({ card, panel }: { card: DashboardCard; panel: Dashboard }) {
  const { _ } = useI18n()
  const id = useId()
  const Content = contents[card]
  return (
    <section aria-labelledby={id} className={styles.card} data-wide={card === 'desk' || undefined}>
      <h2 id={id} className={styles.title}>
        {_(cardTitles[card])}
      </h2>
      <Content panel={panel} />
    </section>
  )
}
