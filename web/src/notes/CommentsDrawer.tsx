/** What people say of a process or a document, beside the file: threads, each with its replies. */
import { listComments } from '@lavra/contract/comments.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { IconMessage } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { CommentForm } from './CommentForm.tsx'
import { CommentLine } from './CommentLine.tsx'
import styles from './notes.module.css'

interface CommentsDrawerProps {
  processId: string
  /** Null: of the process. */
  documentId: string | null
  /** What it is about. */
  name: string
  whyNot: string | null
  /** Only its unit reads them for now (P-44). */
  isDraft?: boolean
  onClose: () => void
}

export function CommentsDrawer({ processId, documentId, name, whyNot, isDraft, onClose }: CommentsDrawerProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [answered, setAnswered] = useState<string | null>(null)
  const comments = useEndpoint(listComments, { processId, ...(documentId ? { documentId } : {}) }, { topics: [`process:${processId}`] })
  const item = { processId, documentId }
  return (
    <Drawer isOpen onClose={onClose} title={t`Comentários`} intro={name}>
      <p className={styles.quiet}>
        {isDraft ? (
          <Trans>Enquanto for minuta, só a sua unidade lê os comentários; depois de assinado, quem tem acesso ao documento.</Trans>
        ) : (
          <Trans>Não fazem parte do processo. São lidos por quem tem acesso a ele, também em outras unidades.</Trans>
        )}
      </p>
      {comments.data ? (
        comments.data.items.length === 0 ? (
          <EmptyState icon={<IconMessage size={28} aria-hidden="true" />} title={t`Nenhum comentário ainda`} />
        ) : (
          <ol className={styles.threads} aria-label={t`Comentários`}>
            {comments.data.items.map((thread) => (
              <li key={thread.id} className={styles.thread}>
                <CommentLine comment={thread} />
                {thread.replies.map((reply) => (
                  <CommentLine key={reply.id} comment={reply} isReply />
                ))}
                {answered === thread.id ? (
                  <CommentForm item={item} threadId={thread.id} label={t`Resposta`} onDone={() => setAnswered(null)} autoFocus />
                ) : whyNot ? null : (
                  <Button className={styles.answer} onPress={() => setAnswered(thread.id)}>{t`Responder`}</Button>
                )}
              </li>
            ))}
          </ol>
        )
      ) : comments.error ? (
        <ErrorState text={refusalSentence(comments.error, i18n)} onRetry={() => comments.refetch()} />
      ) : (
        <Skeleton rows={4} />
      )}
      {whyNot ? <p className={styles.quiet}>{whyNot}</p> : <CommentForm item={item} threadId={null} label={t`Novo comentário`} />}
    </Drawer>
  )
}
