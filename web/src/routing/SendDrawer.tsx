/** Send a process to one or more units. What will happen stands in one sentence before it is done. */
import { listPassedUnits, sendProcess, showPreflight } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Checkbox } from '../kit/Checkbox.tsx'
import { Drawer } from '../kit/Dialog.tsx'
import { IconPlus, IconSend } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { useNotes } from '../notes/use-notes.ts'
import { type DueDraft, dueOf } from '../timing/due.ts'
import { DestinationField } from './DestinationField.tsx'
import { PendingNotice } from './PendingNotice.tsx'
import { RemoveNoteField } from './RemoveNoteField.tsx'
import { ReopeningField } from './ReopeningField.tsx'
import { ReturnField } from './ReturnField.tsx'
import { type Moving, movedReads } from './reopen.ts'
import styles from './routing.module.css'
import { SendGroups } from './SendGroups.tsx'
import { type UnitOption, unitOption } from './unit-options.ts'
import { useRecall } from './use-recall.ts'

const quickPicks = 6

export function SendDrawer({ process, onClose }: { process: Moving; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { unit } = useSession()
  const [chosen, choose] = useState<readonly UnitOption[]>([])
  const [keepOpen, setKeepOpen] = useState(false)
  const [returning, setReturning] = useState<DueDraft | null>(null)
  const [reopening, setReopening] = useState<DueDraft | null>(null)
  const [removeNote, setRemoveNote] = useState(false)
  const note = useNotes(process.id).data?.note
  const reopenOn = reopening && !keepOpen ? dueOf(reopening) : null
  const returnBy = returning ? dueOf(returning) : null
  const passed = useEndpoint(listPassedUnits, { processId: process.id })
  const preflight = useEndpoint(showPreflight, { processId: process.id }, { staleTime: 0 })
  const recall = useRecall(process)
  const send = useCommand(sendProcess, { invalidates: movedReads, quiet: true })
  const ownId = unit?.id
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(chosen.map(({ code }) => code))
  const own = unit?.code ?? ''
  const suggested = (passed.data?.items ?? [])
    .filter(({ id }) => id !== ownId && !chosen.some((held) => held.id === id))
    .slice(0, quickPicks)
    .map(unitOption)

  const go = () =>
    send.mutate(
      {
        processId: process.id,
        unitIds: chosen.map(({ id }) => id),
        keepOpen,
        returnBy: returnBy ?? undefined,
        reopenOn: reopenOn ?? undefined,
        removeNote: removeNote || undefined,
      },
      {
        onSuccess: () => {
          toast(t`Processo ${process.number} enviado para ${names}.`, {
            action: { label: t`Desfazer`, run: recall.run },
          })
          onClose()
        },
      },
    )

  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t`Enviar processo`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            icon={<IconSend aria-hidden="true" />}
            isPending={send.isPending}
            whyNot={
              chosen.length === 0
                ? t`Escolha ao menos uma unidade.`
                : returning && !returnBy
                  ? t`Diga até quando devem devolver.`
                  : reopening && !keepOpen && !reopenOn
                    ? t`Diga quando reabrir.`
                    : null
            }
            onPress={go}
          >
            {t`Enviar`}
          </Button>
        </>
      }
    >
      <DestinationField value={chosen} onChange={choose} error={send.error ? refusalSentence(send.error, i18n) : null} />
      {suggested.length > 0 ? (
        <div>
          <p className={styles.caption}>
            <Trans>Por onde já passou</Trans>
          </p>
          <div className={styles.quick}>
            {suggested.map((option) => (
              <Button
                key={option.id}
                className={styles.pick}
                icon={<IconPlus size={15} aria-hidden="true" />}
                onPress={() => choose([...chosen, option])}
              >
                {option.code}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      <SendGroups chosen={chosen} onChoose={choose} />
      <Checkbox isSelected={keepOpen} onChange={setKeepOpen}>
        <Trans>Manter aberto na minha unidade</Trans>
        <small className={styles.detail}>
          <Trans>Marque quando sua unidade continuará trabalhando no processo ao mesmo tempo.</Trans>
        </small>
      </Checkbox>
      <ReturnField value={returning} onChange={setReturning} />
      {keepOpen ? null : <ReopeningField value={reopening} onChange={setReopening} />}
      <RemoveNoteField notes={note ? [note.text] : []} value={removeNote} onChange={setRemoveNote} />
      <PendingNotice pending={preflight.data} />
      {chosen.length > 0 ? (
        <p className={styles.summary} role="status">
          {keepOpen ? (
            <Trans>
              Enviar para <b>{names}</b>; o processo continua aberto em {own}.
            </Trans>
          ) : (
            <Trans>
              Enviar para <b>{names}</b>; o processo será concluído em {own}.
            </Trans>
          )}
        </p>
      ) : null}
    </Drawer>
  )
}
