/** What is due, what has to come back and what waits for a signature: the figures, and the first of the list itself. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { paths, withQuery } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { Link } from '../kit/Link.tsx'
import type { CardProps } from './DashboardCardView.tsx'
import styles from './dashboard.module.css'
import { Figure, Figures } from './Figure.tsx'

const Lines = ({ children }: { children: ReactNode }) => <ul className={styles.lines}>{children}</ul>

function DueLine({ item, today }: { item: { processNumber: string; dueOn: string; unit: string | null }; today: string }) {
  const format = useFormats()
  return (
    <li>
      <Link kind="plain" href={paths.process(item.processNumber)} className={styles.line}>
        <span>
          {item.processNumber}
          {item.unit ? <small> {item.unit}</small> : null}
        </span>
        <time dateTime={item.dueOn} data-late={item.dueOn < today || undefined}>
          {format.day(item.dueOn)}
        </time>
      </Link>
    </li>
  )
}

export function DeadlinesCard({ panel: { deadlines, today } }: CardProps) {
  const { t } = useLingui()
  if (deadlines.items.length === 0)
    return <p className={styles.hint}>{t`Nenhum prazo em aberto. Defina um prazo no processo para vê-lo aqui antes que vença.`}</p>
  return (
    <>
      <Figures>
        <Figure value={deadlines.late} label={t`Vencidos`} href={withQuery(paths.deadlines(), { situacao: 'late' })} isAlarming />
        <Figure value={deadlines.today} label={t`Vencem hoje`} href={withQuery(paths.deadlines(), { situacao: 'today' })} />
        <Figure value={deadlines.soon} label={t`Em até 7 dias`} href={withQuery(paths.deadlines(), { situacao: 'soon' })} />
      </Figures>
      <Lines>
        {deadlines.items.map((item) => (
          <DueLine key={item.processNumber} item={item} today={today} />
        ))}
      </Lines>
    </>
  )
}

export function ReturnsCard({ panel: { returns, today } }: CardProps) {
  const { t } = useLingui()
  if (returns.owed + returns.awaited === 0)
    return (
      <p
        className={styles.hint}
      >{t`Nenhum retorno a devolver nem a receber. Ao enviar, é possível pedir o processo de volta até um dia.`}</p>
    )
  return (
    <>
      <Figures>
        <Figure value={returns.owed} label={t`A devolver`} href={paths.returns()} />
        <Figure value={returns.late} label={t`Atrasados`} href={withQuery(paths.returns(), { situacao: 'atrasados' })} isAlarming />
        <Figure value={returns.awaited} label={t`A receber de volta`} href={withQuery(paths.returns(), { lado: 'aguardando' })} />
      </Figures>
      <Lines>
        {returns.items.map((item) => (
          <DueLine key={`${item.processNumber} ${item.unit}`} item={item} today={today} />
        ))}
      </Lines>
    </>
  )
}

export function DraftsCard({ panel: { drafts } }: CardProps) {
  const { t } = useLingui()
  const format = useFormats()
  if (drafts.total === 0)
    return <p className={styles.hint}>{t`Nenhuma minuta espera assinatura. O que a unidade escrever e ainda não assinar aparece aqui.`}</p>
  const more = drafts.total - drafts.items.length
  return (
    <>
      <Figures>
        <Figure value={drafts.total} label={t`Sem assinatura`} href={paths.desk({ tambem: 'minutas' })} />
      </Figures>
      <Lines>
        {drafts.items.map(({ id, number, title, processNumber }) => (
          <li key={id}>
            <Link kind="plain" href={paths.process(processNumber, number)} className={styles.line}>
              <span>{title || t`Documento ${number}`}</span>
              <small>{processNumber}</small>
            </Link>
          </li>
        ))}
      </Lines>
      {more > 0 ? <p className={styles.hint}>{t`E mais ${format.number(more)}, anteriores a estas.`}</p> : null}
    </>
  )
}
