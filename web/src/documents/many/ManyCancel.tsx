/** Cancel many documents for one reason. */
import { cancelDocument } from '@lavra/contract/documents.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { BatchDrawer } from '../../batches/BatchDrawer.tsx'
import { IconBan } from '../../kit/icons.ts'
import { TextArea } from '../../kit/TextArea.tsx'
import { chosenOf, documentReads, type ManyDocumentsProps } from './many.ts'

const longest = 500

export function ManyCancel({ documents, onClose }: ManyDocumentsProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const length = reason.trim().length
  const whyNot = length === 0 ? t`Escreva o motivo.` : length > longest ? t`Resuma o motivo.` : null
  return (
    <BatchDrawer
      subject="document"
      title={t`Cancelar documentos`}
      rows={chosenOf(documents)}
      stale={documentReads}
      onClose={onClose}
      act={cancelDocument.name}
      input={whyNot ? null : { reason: reason.trim() }}
      whyNot={whyNot}
      label={t`Cancelar documentos`}
      icon={<IconBan aria-hidden="true" />}
      isDanger
      doneText={(count) => plural(count, { one: '# documento cancelado.', other: '# documentos cancelados.' })}
    >
      <TextArea
        label={t`Motivo`}
        description={t`Os documentos continuam na árvore com o motivo, mas ninguém mais lê o seu conteúdo. Não pode ser desfeito.`}
        value={reason}
        onChange={setReason}
        limit={longest}
        isRequired
        autoFocus
      />
    </BatchDrawer>
  )
}
