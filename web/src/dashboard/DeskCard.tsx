/** What is open in the unit; each figure opens the desk narrowed to it. */
import { useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { Link } from '../kit/Link.tsx'
import type { CardProps } from './DashboardCardView.tsx'
import styles from './dashboard.module.css'
import { Figure, Figures } from './Figure.tsx'

export function DeskCard({ panel: { desk } }: CardProps) {
  const { t } = useLingui()
  const mayStart = useMay()('process.start')
  return (
    <>
      <Figures>
        <Figure value={desk.all} label={t`Abertos na unidade`} href={paths.desk({ situacao: 'todos' })} />
        <Figure value={desk.received} label={t`Recebidos`} href={paths.desk({ situacao: 'recebidos' })} />
        <Figure value={desk.created} label={t`Gerados`} href={paths.desk({ situacao: 'gerados' })} />
        <Figure value={desk.unread} label={t`Não visualizados`} href={paths.desk({ situacao: 'nao-visualizados' })} />
        <Figure value={desk.attention} label={t`Com novidades`} href={paths.desk({ tambem: 'novidades' })} />
        <Figure value={desk.unassigned} label={t`Sem responsável`} href={paths.desk({ situacao: 'sem-responsavel' })} />
        <Figure value={desk.mine} label={t`Atribuídos a mim`} href={paths.desk({ situacao: 'meus' })} />
      </Figures>
      {desk.all === 0 ? (
        <p className={styles.hint}>
          {t`Nada está aberto na unidade. Quando um processo for enviado para cá, ou iniciado aqui, os números aparecem neste painel.`}{' '}
          {mayStart ? <Link href={paths.newProcess()}>{t`Iniciar processo`}</Link> : null}
        </p>
      ) : null}
    </>
  )
}
