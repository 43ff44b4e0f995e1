/** The unit's groups of a list: new ones, other names, fewer. What was in a deleted group stays, without a group. */
import { listBlocks } from '@lavra/contract/blocks.ts'
import type { InputSent } from '@lavra/contract/endpoint.ts'
import { deleteNoteGroup, listFavorites, listFollowUps, listNoteGroups, saveNoteGroup } from '@lavra/contract/follow-ups.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconPencil, IconTrash } from '../kit/icons.ts'
import { TextField } from '../kit/TextField.tsx'
import styles from './lists.module.css'

const groupReads = [listNoteGroups, listFollowUps, listFavorites, listBlocks] as const

interface GroupsDialogProps {
  list: InputSent<typeof listNoteGroups>['list']
  onClose: () => void
  onGone: (groupId: string) => void
}

export function GroupsDialog({ list, onClose, onGone }: GroupsDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const groups = useEndpoint(listNoteGroups, { list }).data?.items ?? []
  const [name, setName] = useState('')
  const [changed, setChanged] = useState<string | null>(null)
  const [doomed, setDoomed] = useState<{ id: string; name: string; size: number } | null>(null)
  const save = useCommand(saveNoteGroup, {
    quiet: true,
    invalidates: groupReads,
    onDone: () => {
      setName('')
      setChanged(null)
    },
  })
  const remove = useCommand(deleteNoteGroup, {
    invalidates: groupReads,
    onDone: (_, { groupId }) => {
      setDoomed(null)
      onGone(groupId)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) save.mutate({ ...(changed ? { id: changed } : {}), list, name })
  }
  return (
    <Dialog isOpen onClose={onClose} title={t`Grupos`} foot={<Button kind="primary" onPress={onClose}>{t`Pronto`}</Button>}>
      <form className={styles.groupForm} onSubmit={submit}>
        <TextField
          label={changed ? t`Novo nome do grupo` : t`Novo grupo`}
          value={name}
          onChange={setName}
          maxLength={50}
          error={save.error ? refusalSentence(save.error, i18n) : null}
          autoFocus
        />
        <Button kind="secondary" type="submit" isPending={save.isPending} isDisabled={!name.trim()}>
          {changed ? t`Salvar` : t`Criar grupo`}
        </Button>
      </form>
      <ul className={styles.rows}>
        {groups.map((group) => (
          <li key={group.id} className={styles.row}>
            <span className={styles.what}>{group.name}</span>
            <span className={styles.quiet}>
              <Plural value={group.size} _0="vazio" one="# item" other="# itens" />
            </span>
            <span className={styles.acts}>
              <IconButton
                label={t`Mudar o nome de ${group.name}`}
                icon={<IconPencil aria-hidden="true" />}
                onPress={() => {
                  setChanged(group.id)
                  setName(group.name)
                }}
              />
              <IconButton label={t`Excluir ${group.name}`} icon={<IconTrash aria-hidden="true" />} onPress={() => setDoomed(group)} />
            </span>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t`Excluir o grupo ${doomed?.name ?? ''}?`}
        consequence={
          <p>
            <Trans>O que está nele continua na lista, sem grupo.</Trans>
          </p>
        }
        action={t`Excluir grupo`}
        onConfirm={() => doomed && remove.mutate({ groupId: doomed.id })}
        isDanger
        isPending={remove.isPending}
      />
    </Dialog>
  )
}
