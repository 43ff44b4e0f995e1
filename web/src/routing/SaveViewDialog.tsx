/** Keeps what the desk shows now under a name, for oneself or for the unit; or gives a kept view another name. */
import { listDeskViews, saveDeskView } from '@lavra/contract/desk.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useMay } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import type { DeskView } from './use-desk-views.ts'

interface SaveViewDialogProps {
  query: Record<string, string>
  /** Changes this one instead of making another. */
  present: DeskView | null
  onClose: () => void
}

export function SaveViewDialog({ query, present, onClose }: SaveViewDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const mayShare = useMay()('process.note')
  const [name, setName] = useState(present?.name ?? '')
  const [isShared, setShared] = useState(present ? !present.personal : false)
  const save = useCommand(saveDeskView, {
    quiet: true,
    invalidates: [listDeskViews],
    onDone: () => {
      toast(t`Visão “${name.trim()}” guardada.`)
      onClose()
    },
  })
  const submit = () => name.trim() && save.mutate({ ...(present ? { id: present.id } : {}), name, query, personal: !isShared })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={present ? t`Alterar visão` : t`Guardar visão`}
      intro={t`Guarda filtros, ordem e agrupamento, não os processos de agora.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={save.isPending} isDisabled={!name.trim()} onPress={submit}>
            {t`Guardar`}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t`Nome da visão`}
          value={name}
          onChange={setName}
          maxLength={50}
          error={save.error ? refusalSentence(save.error, i18n) : null}
          isRequired
          autoFocus
        />
      </form>
      {mayShare && !present ? (
        <Checkbox isSelected={isShared} onChange={setShared}>
          {t`Mostrar a todos da unidade`}
        </Checkbox>
      ) : null}
    </Dialog>
  )
}
