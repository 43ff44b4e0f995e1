/** What the unit that waits may do: give more time, or wait no more. */
import { extendReturn, removeReturn } from '@lavra/contract/returns.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useFormats } from '../kit/format.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconTrash } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { DueField } from './DueField.tsx'
import { dueOf, onDay } from './due.ts'
import type { ReturnRow } from './ReturnsPage.tsx'
import timing from './timing.module.css'
import { timingReads } from './timing-reads.ts'

export function ReturnActs({ row }: { row: ReturnRow }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'extend' | 'remove' | null>(null)
  const close = () => setOpen(null)
  const remove = useCommand(removeReturn, {
    invalidates: timingReads,
    onDone: () => {
      toast(t`Retorno de ${row.process.number} excluído.`)
      close()
    },
  })
  return (
    <span className={timing.rowActs}>
      {row.returnedAt ? null : <Button kind="quiet" onPress={() => setOpen('extend')}>{t`Prorrogar`}</Button>}
      <IconButton label={t`Excluir retorno`} icon={<IconTrash />} onPress={() => setOpen('remove')} />
      {open === 'extend' ? <ExtendDialog row={row} onClose={close} /> : null}
      {open === 'remove' ? (
        <ConfirmDialog
          isOpen
          onClose={close}
          title={t`Excluir o retorno programado?`}
          consequence={
            row.returnedAt
              ? t`O processo já voltou. O retorno sai desta lista.`
              : t`${row.unit.code} não precisará mais devolver o processo ${row.process.number}. Isso fica no histórico.`
          }
          action={t`Excluir retorno`}
          isDanger
          isPending={remove.isPending}
          onConfirm={() => remove.mutate({ returnId: row.id })}
        />
      ) : null}
    </span>
  )
}

function ExtendDialog({ row, onClose }: { row: ReturnRow; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const [draft, setDraft] = useState(onDay(row.dueOn))
  const present = format.day(row.dueOn)
  const extend = useCommand(extendReturn, {
    quiet: true,
    invalidates: timingReads,
    onDone: ({ dueOn }) => {
      toast(t`Retorno de ${row.process.number} prorrogado para ${format.day(dueOn)}.`)
      onClose()
    },
  })
  const due = dueOf(draft)
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Prorrogar retorno`}
      intro={row.process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={extend.isPending}
            whyNot={due ? null : t`Escolha o novo dia.`}
            onPress={() => due && extend.mutate({ returnId: row.id, due })}
          >
            {t`Prorrogar`}
          </Button>
        </>
      }
    >
      <p>{t`${row.unit.code} deve devolver até ${present}. O prazo só pode ser aumentado.`}</p>
      <DueField label={t`Novo dia`} value={draft} onChange={setDraft} error={extend.error ? refusalSentence(extend.error, i18n) : null} />
    </Dialog>
  )
}
