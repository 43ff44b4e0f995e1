/** The unit's own remark on a process: one text, which the unit's people write together. */
import { saveUnitRemark, showProcess } from '@lavra/contract/processes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './ProcessPage.module.css'
import type { Process } from './process.ts'

const longest = 2000

export function RemarkDialog({ process, onClose }: { process: Process; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const before = process.remarks.find((remark) => remark.mine)?.text ?? ''
  const [text, setText] = useState(before)
  const save = useCommand(saveUnitRemark, {
    quiet: true,
    invalidates: [showProcess],
    onDone: () => {
      toast(t`Observações da unidade salvas.`)
      onClose()
    },
  })
  const tooLong = text.trim().length > longest ? t`Resuma o texto: o limite é de ${longest} caracteres.` : null
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Observações da unidade`}
      intro={process.number}
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button
            kind="primary"
            isPending={save.isPending}
            isDisabled={tooLong !== null || text.trim() === before}
            onPress={() => save.mutate({ processId: process.id, text })}
          >
            {t`Salvar`}
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Observações`}
        description={t`Aparecem junto aos dados do processo, com a sigla da sua unidade. Deixe em branco para retirar.`}
        value={text}
        onChange={setText}
        limit={longest}
        rows={4}
        className={styles.growing}
        error={tooLong ?? (save.error ? refusalSentence(save.error, i18n) : null)}
        autoFocus
      />
    </Dialog>
  )
}
