/** What a favorite is for: its group and description. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { changeFavorite, listFavorites, listNoteGroups } from '@lavra/contract/follow-ups.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import { GroupField } from './GroupField.tsx'

interface FavoriteDialogProps {
  favorite: Output<typeof listFavorites>['items'][number]
  onClose: () => void
}

export function FavoriteDialog({ favorite, onClose }: FavoriteDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [groupId, setGroup] = useState(favorite.group?.id ?? null)
  const [description, setDescription] = useState(favorite.description)
  const change = useCommand(changeFavorite, { quiet: true, invalidates: [listFavorites, listNoteGroups], onDone: onClose })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Favorito`}
      intro={favorite.document?.title ?? favorite.process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={change.isPending}
            onPress={() => change.mutate({ favoriteId: favorite.id, groupId, description })}
          >
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <GroupField list="favorites" value={groupId} onChange={setGroup} />
      <TextField
        label={t`Descrição`}
        value={description}
        onChange={setDescription}
        maxLength={250}
        isOptional
        error={change.error ? refusalSentence(change.error, i18n) : null}
      />
    </Dialog>
  )
}
