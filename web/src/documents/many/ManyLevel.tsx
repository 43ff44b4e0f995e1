/** One access level for many documents. */
import { changeDocumentLevel } from '@lavra/contract/documents.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { BatchDrawer } from '../../batches/BatchDrawer.tsx'
import { IconLock } from '../../kit/icons.ts'
import { type LevelChoice, LevelFields } from '../../processes/LevelFields.tsx'
import { chosenOf, documentReads, type ManyDocumentsProps } from './many.ts'

export function ManyLevel({ documents, onClose }: ManyDocumentsProps) {
  const { t } = useLingui()
  const [choice, choose] = useState<LevelChoice>({ level: 'public', legalBasisId: null })
  const isBasisMissing = choice.level !== 'public' && choice.legalBasisId === null
  return (
    <BatchDrawer
      subject="document"
      title={t`Alterar nível de acesso`}
      rows={chosenOf(documents)}
      stale={documentReads}
      onClose={onClose}
      act={changeDocumentLevel.name}
      input={isBasisMissing ? null : { ...choice }}
      whyNot={isBasisMissing ? t`Escolha a hipótese legal que justifica a restrição.` : null}
      label={t`Alterar`}
      icon={<IconLock aria-hidden="true" />}
      doneText={(count) =>
        plural(count, { one: 'Nível de acesso de # documento alterado.', other: 'Nível de acesso de # documentos alterado.' })
      }
    >
      <LevelFields value={choice} onChange={choose} />
    </BatchDrawer>
  )
}
