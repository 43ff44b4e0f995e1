/** Send many processes to the same units. */
import { recallProcess, sendProcess } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../app/session.tsx'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import type { Batch } from '../batches/use-batch.ts'
import { Checkbox } from '../kit/Checkbox.tsx'
import { IconSend } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { type DueDraft, dueOf } from '../timing/due.ts'
import { DestinationField } from './DestinationField.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { PendingOfMany } from './PendingOfMany.tsx'
import { RemoveNoteField } from './RemoveNoteField.tsx'
import { ReopeningField } from './ReopeningField.tsx'
import { ReturnField } from './ReturnField.tsx'
import { SendGroups } from './SendGroups.tsx'
import type { UnitOption } from './unit-options.ts'

export function BulkSend({ rows, onClose }: { rows: readonly DeskRow[]; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { unit } = useSession()
  const [chosen, choose] = useState<readonly UnitOption[]>([])
  const [keepOpen, setKeepOpen] = useState(false)
  const [returning, setReturning] = useState<DueDraft | null>(null)
  const [reopening, setReopening] = useState<DueDraft | null>(null)
  const [removeNote, setRemoveNote] = useState(false)
  const returnBy = returning ? dueOf(returning) : null
  const reopenOn = reopening && !keepOpen ? dueOf(reopening) : null
  const notes = rows.flatMap((row) => (row.note ? [row.note.text] : []))
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(chosen.map(({ code }) => code))
  const own = unit?.code ?? ''
  const client = useQueryClient()
  const told = ({ done }: Batch) =>
    toast(
      plural(done, {
        0: 'Nenhum envio pôde ser desfeito: já foram abertos lá.',
        one: '# envio desfeito.',
        other: '# envios desfeitos.',
      }),
    )
  const whyNot =
    chosen.length === 0
      ? t`Escolha ao menos uma unidade.`
      : returning && !returnBy
        ? t`Diga até quando devem devolver.`
        : reopening && !keepOpen && !reopenOn
          ? t`Diga quando reabrir.`
          : null
  return (
    <BatchDrawer
      title={t`Enviar processos`}
      rows={rows}
      onClose={onClose}
      act={sendProcess.name}
      input={
        whyNot
          ? null
          : {
              unitIds: chosen.map((one) => one.id),
              keepOpen,
              returnBy: returnBy ?? undefined,
              reopenOn: reopenOn ?? undefined,
              removeNote: removeNote || undefined,
            }
      }
      label={t`Enviar`}
      icon={<IconSend aria-hidden="true" />}
      whyNot={whyNot}
      undo={(ids) => void doBatch(client, { act: recallProcess.name, input: {}, ids }).then(told)}
      doneText={(count) => t`${plural(count, { one: '# processo enviado', other: '# processos enviados' })} para ${names}.`}
    >
      <DestinationField value={chosen} onChange={choose} />
      <SendGroups chosen={chosen} onChoose={choose} />
      <Checkbox isSelected={keepOpen} onChange={setKeepOpen}>
        <Trans>Manter aberto na minha unidade</Trans>
      </Checkbox>
      <ReturnField value={returning} onChange={setReturning} />
      {keepOpen ? null : <ReopeningField value={reopening} onChange={setReopening} />}
      <RemoveNoteField notes={notes} value={removeNote} onChange={setRemoveNote} />
      <PendingOfMany rows={rows} />
      {chosen.length > 0 ? (
        <p className={styles.note} role="status">
          <Plural value={rows.length} one="# processo" other="# processos" /> → <b>{names}</b>.{' '}
          {keepOpen ? <Trans>Continuam abertos em {own}.</Trans> : <Trans>Serão concluídos em {own}.</Trans>}
        </p>
      ) : null}
    </BatchDrawer>
  )
}
