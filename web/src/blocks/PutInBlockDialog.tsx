/** Put a process into one of the unit's working blocks. */
import { includeInBlock, listBlockProcesses } from '@lavra/contract/block-items.ts'
import { listBlocks } from '@lavra/contract/blocks.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from '../notes/notes.module.css'
import { BlockField } from './BlockField.tsx'

interface PutInBlockDialogProps {
  process: { id: string; number: string }
  kind?: 'working' | 'meeting'
  onClose: () => void
}

export function PutInBlockDialog({ process, kind = 'working', onClose }: PutInBlockDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [blockId, setBlock] = useState<string | null>(null)
  const include = useCommand(includeInBlock, {
    quiet: true,
    invalidates: [listBlocks, listBlockProcesses, showHistory],
    onDone: () => {
      toast(t`Processo ${process.number} incluído no bloco.`)
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={kind === 'meeting' ? t`Incluir em bloco de reunião` : t`Incluir em bloco interno`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isDisabled={!blockId}
            isPending={include.isPending}
            onPress={() => blockId && include.mutate({ processId: process.id, blockId })}
          >
            {t`Incluir`}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>
        {kind === 'meeting' ? (
          <Trans>
            Enquanto o bloco estiver disponibilizado, quem o recebe vê o processo e as minutas da sua unidade, sem poder alterá-las.
          </Trans>
        ) : (
          <Trans>O bloco é só da sua unidade. A inclusão fica no histórico do processo.</Trans>
        )}
      </p>
      <BlockField kind={kind} value={blockId} onChange={setBlock} error={include.error ? refusalSentence(include.error, i18n) : null} />
    </Dialog>
  )
}
