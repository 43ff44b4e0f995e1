/** Who holds a credential of this process, given by whom and when (Gerenciar Credenciais de Acesso, A-07). */
import { listGrants } from '@lavra/contract/confidential.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ActProps } from '../acts/act.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import type { Process } from '../processes/process.ts'
import { GiveGrantForm } from './GiveGrantForm.tsx'
import { GrantLine } from './GrantLine.tsx'
import styles from './secrecy.module.css'

export function GrantsDrawer({ process, onClose }: ActProps<Process>) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const list = useEndpoint(listGrants, { processId: process.id }, { topics: [`process:${process.id}`] })
  const items = list.data?.items ?? []
  const current = items.filter(({ ended }) => !ended)
  const past = items.filter(({ ended }) => ended)
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t`Credenciais de acesso`}
      intro={process.number}
      foot={<Button onPress={onClose}>{t`Fechar`}</Button>}
    >
      <GiveGrantForm processId={process.id} />
      {list.error ? <ErrorState text={refusalSentence(list.error, i18n)} onRetry={() => list.refetch()} /> : null}
      {list.data || list.error ? null : <Skeleton rows={4} />}
      {current.length > 0 ? (
        <section className={styles.part}>
          <h3>{t`Com acesso`}</h3>
          <ul className={styles.grants}>
            {current.map((grant) => (
              <GrantLine key={grant.id} processId={process.id} grant={grant} />
            ))}
          </ul>
        </section>
      ) : null}
      {past.length > 0 ? (
        <section className={styles.part}>
          <h3>{t`Encerradas`}</h3>
          <ul className={styles.grants}>
            {past.map((grant) => (
              <GrantLine key={grant.id} processId={process.id} grant={grant} />
            ))}
          </ul>
        </section>
      ) : null}
    </Drawer>
  )
}
