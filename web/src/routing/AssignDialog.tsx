/** Who in this unit takes care of the process? A colleague, oneself, or nobody. */
import { listColleagues } from '@lavra/contract/organization.ts'
import { assignProcess } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Avatar } from '../kit/Avatar.tsx'
import { Button } from '../kit/Button.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconUserCheck, IconUserOff } from '../kit/icons.ts'
import type { Option } from '../kit/options.tsx'
import { toast } from '../kit/toast-queue.ts'
import { type Moving, movedReads } from './reopen.ts'
import styles from './routing.module.css'

interface Assignee {
  id: string
  name: string
}

interface AssignDialogProps {
  process: Moving & { here: { assignee: (Assignee & { login: string }) | null } | null }
  onClose: () => void
}

export function AssignDialog({ process, onClose }: AssignDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { user } = useSession()
  const current = process.here?.assignee ?? null
  const colleagues = useEndpoint(listColleagues, {})
  const [chosen, choose] = useState<Option | null>(current && { id: current.id, label: current.name })
  const assign = useCommand(assignProcess, { invalidates: movedReads, quiet: true })
  const back = useCommand(assignProcess, {
    invalidates: movedReads,
    onDone: () =>
      toast(current ? t`Processo ${process.number} de volta com ${current.name}.` : t`Processo ${process.number} de novo sem responsável.`),
  })
  const options: Option[] = (colleagues.data?.items ?? []).map(({ id, name, login }) => ({
    id,
    label: name,
    detail: login,
    icon: <Avatar name={name} size={24} />,
  }))

  const give = (to: Assignee | null) =>
    assign.mutate(
      { processId: process.id, userId: to?.id ?? null },
      {
        onSuccess: () => {
          toast(to ? t`Processo ${process.number} atribuído a ${to.name}.` : t`Processo ${process.number} sem responsável.`, {
            action: { label: t`Desfazer`, run: () => back.mutate({ processId: process.id, userId: current?.id ?? null }) },
          })
          onClose()
        },
      },
    )

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Atribuir processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={assign.isPending}
            isDisabled={chosen === null || chosen.id === current?.id}
            onPress={() => chosen && give({ id: chosen.id, name: chosen.label })}
          >
            {t`Atribuir`}
          </Button>
        </>
      }
    >
      <ComboBox
        label={t`Responsável na unidade`}
        placeholder={t`Digite um nome`}
        options={options}
        value={chosen}
        onChange={choose}
        error={assign.error ? refusalSentence(assign.error, i18n) : null}
        autoFocus
      />
      <div className={styles.quick}>
        {current?.id === user.id ? null : (
          <Button kind="secondary" icon={<IconUserCheck aria-hidden="true" />} onPress={() => give(user)} isDisabled={assign.isPending}>
            {t`Atribuir a mim`}
          </Button>
        )}
        {current ? (
          <Button icon={<IconUserOff aria-hidden="true" />} onPress={() => give(null)} isDisabled={assign.isPending}>
            {t`Deixar sem responsável`}
          </Button>
        ) : null}
      </div>
    </Dialog>
  )
}
