/** Who has said that they read it (ciência)? And saying so oneself, which cannot be taken back. */
import { addAcknowledgement, listAcknowledgements } from '@lavra/contract/comments.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showNotes } from '@lavra/contract/notes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconEyeCheck } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './notes.module.css'

interface AcknowledgementsDrawerProps {
  processId: string
  /** Null: of the process. */
  documentId: string | null
  name: string
  whyNot: string | null
  onClose: () => void
}

export function AcknowledgementsDrawer({ processId, documentId, name, whyNot, onClose }: AcknowledgementsDrawerProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const { user, unit } = useSession()
  const list = useEndpoint(listAcknowledgements, { processId, ...(documentId ? { documentId } : {}) }, { topics: [`process:${processId}`] })
  const add = useCommand(addAcknowledgement, {
    invalidates: [listAcknowledgements, showNotes, showHistory],
    onDone: () => toast(t`Ciência registrada: ${name}.`),
  })
  const items = list.data?.items ?? []
  const isMine = items.some(({ by, unit: code }) => by.id === user.id && code === unit?.code)
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t`Ciência`}
      intro={name}
      foot={
        <>
          <Button onPress={onClose}>{t`Fechar`}</Button>
          <Button
            kind="primary"
            icon={<IconEyeCheck aria-hidden="true" />}
            whyNot={whyNot ?? (isMine ? t`Você já deu ciência por esta unidade.` : null)}
            isPending={add.isPending}
            isDisabled={!list.data}
            onPress={() => add.mutate({ processId, documentId })}
          >
            {t`Dar ciência`}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>
        {documentId ? (
          <Trans>Quem dá ciência declara que leu o documento. Vale também para o processo, fica no histórico e não se desfaz.</Trans>
        ) : (
          <Trans>Quem dá ciência declara que leu o processo. Fica no histórico e não se desfaz.</Trans>
        )}
      </p>
      {list.data ? (
        items.length === 0 ? (
          <EmptyState icon={<IconEyeCheck size={28} aria-hidden="true" />} title={t`Ninguém deu ciência ainda`} />
        ) : (
          <ul className={styles.readers} aria-label={t`Ciência`}>
            {items.map((one) => (
              <li key={one.id} className={styles.reader}>
                <Avatar name={one.by.name} size={28} />
                <span>
                  <b>{one.by.name}</b> <span className={styles.stamp}>{one.unit}</span>
                  {one.through ? (
                    <span className={styles.followText}>
                      <Trans>
                        pelo documento {one.through.number} ({one.through.title})
                      </Trans>
                    </span>
                  ) : null}
                </span>
                <time dateTime={one.at} title={format.long(one.at)} className={styles.stamp}>
                  {format.instant(one.at)}
                </time>
              </li>
            ))}
          </ul>
        )
      ) : list.error ? (
        <ErrorState text={refusalSentence(list.error, i18n)} onRetry={() => list.refetch()} />
      ) : (
        <Skeleton rows={4} />
      )}
    </Drawer>
  )
}
