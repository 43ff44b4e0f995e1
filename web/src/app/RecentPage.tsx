/** What I opened last in this browser (Abertos por último). Kept on the device alone, and nothing confidential in it. */
import { useLingui } from '@lingui/react/macro'
import { CardList } from '../kit/CardList.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconHistory } from '../kit/icons.ts'
import { Page } from './Page.tsx'
import { useFollow } from './page.ts'
import { paths } from './paths.ts'
import styles from './RecentPage.module.css'
import { useRecentProcesses } from './recent-processes.ts'
import { useSession } from './session.tsx'

export function RecentPage() {
  const { t } = useLingui()
  const follow = useFollow()
  const recents = useRecentProcesses(useSession().user.id)
  return (
    <Page isFull title={t`Abertos por último`}>
      <p className={styles.lead}>{t`Neste navegador. Processos sigilosos não ficam guardados aqui.`}</p>
      <div className={styles.place}>
        {recents.length === 0 ? (
          <EmptyState
            icon={<IconHistory size={28} aria-hidden="true" />}
            title={t`Nenhum processo aberto ainda`}
            text={t`Os que você abrir ficam aqui, para voltar a eles sem procurar.`}
          />
        ) : (
          <CardList
            label={t`Abertos por último`}
            rows={recents}
            rowId={({ number }) => number}
            rowName={({ number }) => number}
            onOpen={({ number }) => follow(paths.process(number))}
            card={({ number, summary }) => (
              <span className={styles.line}>
                <b>{number}</b>
                <span>{summary}</span>
              </span>
            )}
          />
        )}
      </div>
    </Page>
  )
}
