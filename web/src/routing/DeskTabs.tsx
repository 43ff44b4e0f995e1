/** The situations of the unit's processes, with how many there are of each. Other filters stay when another is chosen. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { countDesk } from '@lavra/contract/routing.ts'
import { useLingui } from '@lingui/react/macro'
import { paths, withQuery } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { TabLinks } from '../kit/Tabs.tsx'
import { type Situation, situationWords } from './desk-filter.ts'
import { everything } from './use-start-view.ts'

type Counts = Output<typeof countDesk>

/** Counting stops at the cap: from there on a count is only the least there is, and none says nothing. */
function countText(counts: Counts, situation: Situation, number: (value: number) => string): string | undefined {
  const count = counts[situation]
  if (counts.all < counts.cap) return number(count)
  return count > 0 ? `${number(count)}+` : undefined
}

interface DeskTabsProps {
  current: Situation
  counts: Counts | undefined
  query: Record<string, string>
  /** An address that says nothing opens another view. */
  hasStartView: boolean
}

export function DeskTabs({ current, counts, query, hasStartView }: DeskTabsProps) {
  const { t } = useLingui()
  const { number } = useFormats()
  const labels: Record<Situation, string> = {
    all: t`Todos`,
    received: t`Recebidos`,
    created: t`Gerados`,
    mine: t`Meus`,
    unread: t`Não visualizados`,
    unassigned: t`Sem responsável`,
  }
  const tab = (id: Situation) => ({
    id,
    label: labels[id],
    count: counts ? countText(counts, id, number) : undefined,
    href: withQuery(paths.desk(), { ...query, situacao: situationWords[id] || (hasStartView ? everything : '') }),
  })
  const order: Situation[] = ['all', 'received', 'created', 'mine', 'unread', 'unassigned']
  return <TabLinks label={t`Situação`} current={current} tabs={order.map(tab)} />
}
