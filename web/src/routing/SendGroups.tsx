/** The unit's send groups, one press each; what is chosen can be kept as a new one (grupos de envio, P-11). */
import { deleteSendGroup, listSendGroups, saveSendGroup } from '@lavra/contract/send-groups.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconPlus, IconTrash } from '../kit/icons.ts'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './routing.module.css'
import { type UnitOption, unitOption } from './unit-options.ts'

interface SendGroupsProps {
  chosen: readonly UnitOption[]
  onChoose: (units: readonly UnitOption[]) => void
}

export function SendGroups({ chosen, onChoose }: SendGroupsProps) {
  const { t } = useLingui()
  const [isNaming, setNaming] = useState(false)
  const groups = useEndpoint(listSendGroups, {}).data?.items ?? []
  const remove = useCommand(deleteSendGroup, { invalidates: [listSendGroups], onDone: () => toast(t`Grupo de envio excluído.`) })
  if (groups.length === 0 && chosen.length < 2) return null
  const add = (units: readonly UnitOption[]) => onChoose([...chosen, ...units.filter(({ id }) => !chosen.some((held) => held.id === id))])
  return (
    <div>
      <p className={styles.caption}>
        <Trans>Grupos de envio</Trans>
      </p>
      <div className={styles.quick}>
        {groups.map(({ id, name, units }) => (
          <span key={id} className={styles.group}>
            <Button
              className={styles.pick}
              icon={<IconPlus size={15} aria-hidden="true" />}
              whyNot={units.length === 0 ? t`Nenhuma unidade deste grupo recebe processos.` : null}
              onPress={() => add(units.map(unitOption))}
            >
              {`${name} (${units.length})`}
            </Button>
            <IconButton isSmall label={t`Excluir grupo ${name}`} icon={<IconTrash />} onPress={() => remove.mutate({ groupId: id })} />
          </span>
        ))}
        {chosen.length >= 2 ? (
          <Button kind="quiet" onPress={() => setNaming(true)}>
            {t`Guardar como grupo`}
          </Button>
        ) : null}
      </div>
      {isNaming ? <NamingDialog units={chosen} onClose={() => setNaming(false)} /> : null}
    </div>
  )
}

function NamingDialog({ units, onClose }: { units: readonly UnitOption[]; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [name, setName] = useState('')
  const save = useCommand(saveSendGroup, {
    quiet: true,
    invalidates: [listSendGroups],
    onDone: () => {
      toast(t`Grupo de envio “${name}” guardado para a unidade.`)
      onClose()
    },
  })
  const codes = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(units.map(({ code }) => code))
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t`Guardar grupo de envio`}
      intro={codes}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={save.isPending}
            whyNot={name.trim() === '' ? t`Dê um nome ao grupo.` : name.length > 100 ? t`Use até 100 caracteres.` : null}
            onPress={() => save.mutate({ name, unitIds: units.map(({ id }) => id) })}
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
    </Dialog>
  )
}
