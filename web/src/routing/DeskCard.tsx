/** One process of the desk where columns have no room. */
import { useLingui } from '@lingui/react/macro'
import { Ago } from '../kit/Ago.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { DraftsFlag, DueFlag, KeptFlags, LevelFlag, NoteFlag, PriorityFlag } from './DeskFlags.tsx'
import { DeskMarkers } from './DeskMarkers.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function DeskCard({ row }: { row: DeskRow }) {
  const { t } = useLingui()
  return (
    <span className={styles.card} data-process={row.id}>
      <span className={styles.cardTop}>
        <span className={styles.cardName}>
          {row.unread || row.unreadForMe ? (
            <span
              className={styles.dot}
              data-mine={!row.unread || undefined}
              role="img"
              aria-label={row.unread ? t`Não visualizado` : t`Não lido, só para você`}
            />
          ) : null}
          <span className={row.unread || row.unreadForMe ? styles.unread : styles.cardNumber}>{row.number}</span>
        </span>
        <LevelFlag row={row} />
        <PriorityFlag row={row} />
        <NoteFlag row={row} />
        <KeptFlags row={row} />
        <Ago instant={row.lastActivityAt} className={styles.cardWhen} />
      </span>
      <span className={styles.cardSummary} data-unread={row.unread || row.unreadForMe || undefined}>
        {row.summary || (row.level === 'confidential' ? t`Abra com sua senha para ver` : t`Sem especificação`)}
      </span>
      <DeskMarkers row={row} letters={40} />
      <span className={styles.cardFoot}>
        <span className={styles.second}>
          {row.type}
          {row.from ? ` · ${row.from}` : null}
          {row.checkpoint ? ` · ${row.checkpoint.name}` : null}
        </span>
        <DraftsFlag row={row} />
        <DueFlag row={row} />
        {row.assignee ? (
          <span className={styles.cardWho} role="img" aria-label={t`Responsável: ${row.assignee.name}`}>
            <Avatar name={row.assignee.name} size={24} />
          </span>
        ) : null}
      </span>
    </span>
  )
}
