/** A send group's name and units: a new one from what is chosen, or one there is (grupos de envio, P-11). */
import { listSendGroups, saveSendGroup } from '@lavra/contract/send-groups.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TagPicker } from '../kit/TagPicker.tsx'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import { type UnitOption, useFindDestinations } from './unit-options.ts'

interface SendGroupDialogProps {
  /** Null: a new one. */
  group: { id: string; name: string } | null
  units: readonly UnitOption[]
  onClose: () => void
}

export function SendGroupDialog({ group, units: present, onClose }: SendGroupDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [name, setName] = useState(group?.name ?? '')
  const [units, setUnits] = useState(present)
  const find = useFindDestinations()
  const save = useCommand(saveSendGroup, {
    quiet: true,
    invalidates: [listSendGroups],
    onDone: () => {
      toast(group ? t`Grupo de envio “${name}” alterado.` : t`Grupo de envio “${name}” guardado para a unidade.`)
      onClose()
    },
  })
  const whyNot =
    name.trim() === ''
      ? t`Dê um nome ao grupo.`
      : name.length > 100
        ? t`Use até 100 caracteres.`
        : units.length === 0
          ? t`Escolha ao menos uma unidade.`
          : null
  return (
    <Dialog
      isOpen
      isDismissable={false}
      onClose={onClose}
      title={group ? t`Alterar grupo de envio` : t`Guardar grupo de envio`}
      intro={t`Toda a unidade usa o mesmo grupo. O que já foi enviado não muda.`}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={save.isPending}
            whyNot={whyNot}
            onPress={() => save.mutate({ ...(group ? { id: group.id } : {}), name, unitIds: units.map(({ id }) => id) })}
          >
            {t`Guardar`}
          </Button>
        </>
      }
    >
      <TextField
        label={t`Nome do grupo`}
        value={name}
        onChange={setName}
        error={save.error ? refusalSentence(save.error, i18n) : null}
        autoFocus
        isRequired
      />
      <TagPicker label={t`Unidades do grupo`} placeholder={t`Digite a sigla ou o nome`} options={find} value={units} onChange={setUnits} />
    </Dialog>
  )
}
