/** Conclude a process in this unit until a day: it opens here again by itself (reabertura programada). */
import { concludeProcess, showPreflight } from '@lavra/contract/routing.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import { PendingNotice } from '../routing/PendingNotice.tsx'
import { type Moving, movedReads, useReopen } from '../routing/reopen.ts'
import { DueField } from './DueField.tsx'
import { dueOf, unsaid } from './due.ts'
import styles from './timing.module.css'
import { timingReads } from './timing-reads.ts'

export function ConcludeUntilDialog({ process, onClose }: { process: Moving; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [draft, setDraft] = useState(unsaid)
  const reopen = useReopen(process)
  const due = dueOf(draft)
  const preflight = useEndpoint(showPreflight, { processId: process.id }, { staleTime: 0 })
  const conclude = useCommand(concludeProcess, {
    quiet: true,
    invalidates: [...movedReads, ...timingReads],
    onDone: () => {
      toast(t`Processo ${process.number} concluído na sua unidade, com reabertura programada.`, {
        action: { label: t`Desfazer`, run: reopen.run },
      })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Concluir e reabrir depois`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={conclude.isPending}
            whyNot={due ? null : t`Diga em quantos dias, de 1 a 1.000, ou escolha a data.`}
            onPress={() => due && conclude.mutate({ processId: process.id, reopenOn: due })}
          >
            {t`Concluir`}
          </Button>
        </>
      }
    >
      <DueField
        label={t`Reabrir em`}
        value={draft}
        onChange={setDraft}
        error={conclude.error ? refusalSentence(conclude.error, i18n) : null}
      />
      <PendingNotice pending={preflight.data} />
      <p className={styles.quiet}>{t`O processo sai do controle da sua unidade e volta sozinho nesse dia, atribuído a você.`}</p>
    </Dialog>
  )
}
