/** How far away a day is: late, today, or in so many business days. */
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { IconAlertTriangle, IconCheck, IconClock } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'

interface DueBadgeProps {
  dueOn: string
  today: string
  /** Null: it is done. */
  workingDays: number | null
}

export function DueBadge({ dueOn, today, workingDays }: DueBadgeProps) {
  const { t } = useLingui()
  if (workingDays === null) return <Badge tone="info" icon={<IconCheck size={14} aria-hidden="true" />}>{t`Cumprido`}</Badge>
  if (dueOn < today) {
    const late = -workingDays
    return (
      <Badge tone="danger" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
        {late === 0 ? t`Vencido` : plural(late, { one: 'Vencido há # dia útil', other: 'Vencido há # dias úteis' })}
      </Badge>
    )
  }
  const left = dueOn === today ? t`Hoje` : plural(workingDays, { 0: 'Sem dia útil até lá', one: '# dia útil', other: '# dias úteis' })
  return (
    <Badge tone={workingDays <= 2 ? 'warn' : 'neutral'} icon={<IconClock size={14} aria-hidden="true" />}>
      {left}
    </Badge>
  )
}
