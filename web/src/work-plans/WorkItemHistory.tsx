/** What was told of an item before, by whom and when. */
import { listWorkItemChanges } from '@lavra/contract/work-plans.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Ago } from '../kit/Ago.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Badge } from '../kit/Tag.tsx'
import { itemStates } from './item-states.ts'
import type { WorkItem } from './WorkPlanPage.tsx'
import styles from './work-plans.module.css'

export function WorkItemHistory({ processId, item, onClose }: { processId: string; item: WorkItem; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const changes = useEndpoint(listWorkItemChanges, { processId, itemId: item.id }, { staleTime: 0 })
  return (
    <Drawer isOpen onClose={onClose} title={item.name} intro={t`O que foi dito deste item, do mais recente ao mais antigo.`}>
      {changes.error ? (
        <ErrorState text={refusalSentence(changes.error, i18n)} onRetry={() => changes.refetch()} />
      ) : !changes.data ? (
        <Skeleton rows={4} />
      ) : changes.data.items.length === 0 ? (
        <p className={styles.lead}>{t`Ninguém atualizou este item ainda.`}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.data.items.map(({ id, at, by, unit, state, text }) => (
            <li key={id}>
              <Badge tone={itemStates[state].tone}>{i18n._(itemStates[state].label)}</Badge>
              <span className={styles.quiet}>
                {`${by} · ${unit}`} · <Ago instant={at} />
              </span>
              {text ? <p>{text}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Drawer>
  )
}
