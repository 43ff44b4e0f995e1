/** One comment: who, of which unit, when; one's unit's own can be changed and deleted. */
import { deleteComment, type listComments } from '@lavra/contract/comments.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import { Ago } from '../kit/Ago.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconDots, IconPencil, IconTrash } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { CommentForm, saidReads } from './CommentForm.tsx'
import styles from './notes.module.css'

type Comment = Output<typeof listComments>['items'][number]['replies'][number]

export function CommentLine({ comment, isReply }: { comment: Comment; isReply?: boolean }) {
  const { t } = useLingui()
  const [act, setAct] = useState<'change' | 'delete' | null>(null)
  const remove = useCommand(deleteComment, { invalidates: saidReads, onDone: () => setAct(null) })
  return (
    <article className={styles.comment} data-reply={isReply || undefined}>
      <Avatar name={comment.by.name} size={28} />
      <div className={styles.speech}>
        <p className={styles.speaker}>
          <b>{comment.by.name}</b> <span className={styles.stamp}>{comment.unit}</span>
          <span className={styles.stamp}>
            <Ago instant={comment.at} />
            {comment.changedAt ? ` · ${t`alterado`}` : ''}
          </span>
          {comment.ours ? (
            <Menu
              label={t`Ações do comentário`}
              placement="bottom end"
              trigger={<IconButton isSmall label={t`Ações do comentário`} icon={<IconDots aria-hidden="true" />} />}
              groups={[
                {
                  id: 'own',
                  items: [
                    { id: 'change', label: t`Alterar`, icon: <IconPencil />, run: () => setAct('change') },
                    { id: 'delete', label: t`Excluir`, icon: <IconTrash />, isDanger: true, run: () => setAct('delete') },
                  ],
                },
              ]}
            />
          ) : null}
        </p>
        {act === 'change' ? (
          <CommentForm present={comment} label={t`Comentário`} onDone={() => setAct(null)} autoFocus />
        ) : (
          <p className={styles.text}>{comment.text}</p>
        )}
      </div>
      <ConfirmDialog
        isOpen={act === 'delete'}
        onClose={() => setAct(null)}
        title={t`Excluir comentário?`}
        consequence={
          <p>
            <Trans>Nada mostrará que ele existiu. As respostas de outras pessoas continuam.</Trans>
          </p>
        }
        action={t`Excluir comentário`}
        onConfirm={() => remove.mutate({ commentId: comment.id })}
        isDanger
        isPending={remove.isPending}
      />
    </article>
  )
}
