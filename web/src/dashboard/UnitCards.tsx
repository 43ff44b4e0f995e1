/** The blocks of the unit, and the processes that wait. */
import { useLingui } from '@lingui/react/macro'
import { paths, withQuery } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import type { CardProps } from './DashboardCardView.tsx'
import { Figure, Figures } from './Figure.tsx'

export function BlocksCard({ panel: { blocks } }: CardProps) {
  const { t } = useLingui()
  return (
    <Figures>
      <Figure value={blocks.working} label={t`Internos`} href={paths.blocks('working')} />
      <Figure value={blocks.signature} label={t`De assinatura`} href={paths.blocks('signature')} />
      <Figure value={blocks.meeting} label={t`De reunião`} href={paths.blocks('meeting')} />
      <Figure
        value={blocks.received}
        label={t`Recebidos para assinar`}
        href={withQuery(paths.blocks('signature'), { situacao: 'received' })}
      />
      <Figure
        value={blocks.receivedMeeting}
        label={t`Recebidos para reunião`}
        href={withQuery(paths.blocks('meeting'), { situacao: 'received' })}
      />
    </Figures>
  )
}

export function SuspendedCard({ panel }: CardProps) {
  const { t } = useLingui()
  const maySuspend = useMay()('process.suspend')
  return (
    <Figures>
      <Figure value={panel.suspended} label={t`Sobrestados na unidade`} {...(maySuspend ? { href: paths.suspended() } : {})} />
    </Figures>
  )
}
