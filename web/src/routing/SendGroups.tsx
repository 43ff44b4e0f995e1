/** The unit's send groups, one press each; what is chosen can be kept as a new one, and each changed or deleted (grupos de envio, P-11). */
import { deleteSendGroup, listSendGroups } from '@lavra/contract/send-groups.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconDots, IconEdit, IconPlus, IconTrash } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './routing.module.css'
import { SendGroupDialog } from './SendGroupDialog.tsx'
import { type UnitOption, unitOption } from './unit-options.ts'

interface SendGroupsProps {
  chosen: readonly UnitOption[]
  onChoose: (units: readonly UnitOption[]) => void
}

export function SendGroups({ chosen, onChoose }: SendGroupsProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<{ group: { id: string; name: string } | null; units: readonly UnitOption[] } | null>(null)
  const groups = useEndpoint(listSendGroups, {}).data?.items ?? []
  const [leaving, leave] = useState<{ id: string; name: string } | null>(null)
  const remove = useCommand(deleteSendGroup, {
    invalidates: [listSendGroups],
    onDone: () => {
      toast(t`Grupo de envio excluído.`)
      leave(null)
    },
  })
  const leavingName = leaving?.name ?? ''
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
            <Menu
              label={t`Grupo ${name}`}
              placement="bottom end"
              trigger={<IconButton isSmall label={t`Mais sobre o grupo ${name}`} icon={<IconDots aria-hidden="true" />} />}
              groups={[
                {
                  id: 'group',
                  items: [
                    {
                      id: 'change',
                      label: t`Alterar grupo`,
                      icon: <IconEdit />,
                      run: () => setOpen({ group: { id, name }, units: units.map(unitOption) }),
                    },
                    { id: 'delete', label: t`Excluir grupo`, icon: <IconTrash />, run: () => leave({ id, name }) },
                  ],
                },
              ]}
            />
          </span>
        ))}
        {chosen.length >= 2 ? (
          <Button kind="quiet" onPress={() => setOpen({ group: null, units: chosen })}>
            {t`Guardar como grupo`}
          </Button>
        ) : null}
      </div>
      {open ? <SendGroupDialog {...open} onClose={() => setOpen(null)} /> : null}
      <ConfirmDialog
        isOpen={leaving !== null}
        onClose={() => leave(null)}
        title={t`Excluir o grupo “${leavingName}”?`}
        consequence={t`A unidade inteira deixa de tê-lo. O que já foi enviado não muda.`}
        action={t`Excluir grupo`}
        isDanger
        isPending={remove.isPending}
        onConfirm={() => leaving && remove.mutate({ groupId: leaving.id })}
      />
    </div>
  )
}
