/** A new working block, or another description of one. */
import { listBlocks, saveBlock } from '@lavra/contract/blocks.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'

interface BlockDialogProps {
  /** Null: a new one. */
  block: { id: string; description: string } | null
  onClose: () => void
}

export function BlockDialog({ block, onClose }: BlockDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [description, setDescription] = useState(block?.description ?? '')
  const save = useCommand(saveBlock, { quiet: true, invalidates: [listBlocks], onDone: onClose })
  const submit = () => description.trim() && save.mutate({ ...(block ? { id: block.id } : {}), description })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={block ? t`Bloco interno nº ${block.id}` : t`Novo bloco interno`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={save.isPending} isDisabled={!description.trim()} onPress={submit}>
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <TextField
        label={t`Descrição`}
        value={description}
        onChange={setDescription}
        maxLength={250}
        error={save.error ? refusalSentence(save.error, i18n) : null}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit()
        }}
      />
    </Dialog>
  )
}
