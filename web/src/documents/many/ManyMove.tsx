/** Move many files to one process, for one reason (P-36). */
import { moveDocument } from '@lavra/contract/tree.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { BatchDrawer } from '../../batches/BatchDrawer.tsx'
import { IconFileSymlink } from '../../kit/icons.ts'
import { TextField } from '../../kit/TextField.tsx'
import { ProcessField, type ProcessOption } from '../../processes/fields/ProcessField.tsx'
import { chosenOf, documentReads, type ManyDocumentsProps } from './many.ts'

export function ManyMove({ process, documents, onClose }: ManyDocumentsProps) {
  const { t } = useLingui()
  const [to, choose] = useState<ProcessOption | null>(null)
  const [reason, setReason] = useState('')
  const whyNot = !to ? t`Escolha o processo de destino.` : reason.trim() === '' ? t`Escreva o motivo.` : null
  const number = to?.label ?? ''
  return (
    <BatchDrawer
      subject="document"
      title={t`Mover para outro processo`}
      rows={chosenOf(documents)}
      stale={documentReads}
      onClose={onClose}
      act={moveDocument.name}
      input={to && !whyNot ? { toProcessId: to.id, reason } : null}
      whyNot={whyNot}
      label={t`Mover`}
      icon={<IconFileSymlink aria-hidden="true" />}
      doneText={(count) => t`${plural(count, { one: '# documento movido', other: '# documentos movidos' })} para ${number}.`}
    >
      <ProcessField
        label={t`Processo de destino`}
        description={t`Precisa estar aberto na sua unidade.`}
        value={to}
        onChange={choose}
        exceptId={process.id}
        autoFocus
      />
      <TextField label={t`Motivo`} value={reason} onChange={setReason} maxLength={250} isRequired />
    </BatchDrawer>
  )
}
