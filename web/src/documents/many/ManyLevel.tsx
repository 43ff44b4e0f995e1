/** One access level for many documents. */
import { changeDocumentLevel } from '@lavra/contract/documents.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { BatchDrawer } from '../../batches/BatchDrawer.tsx'
import { IconLock } from '../../kit/icons.ts'
import { LevelFields } from '../../processes/LevelFields.tsx'
import type { LevelChoice } from '../../processes/level-choice.ts'
import { useLevels } from '../../processes/use-levels.ts'
import { chosenOf, documentReads, type ManyDocumentsProps } from './many.ts'

export function ManyLevel({ documents, onClose }: ManyDocumentsProps) {
  const { t } = useLingui()
  const [choice, choose] = useState<LevelChoice>({ level: 'public', legalBasisId: null })
  const levels = useLevels()
  const missing = levels.missing(choice)
  return (
    <BatchDrawer
      subject="document"
      title={t`Alterar nível de acesso`}
      rows={chosenOf(documents)}
      stale={documentReads}
      onClose={onClose}
      act={changeDocumentLevel.name}
      input={missing ? null : levels.sent(choice)}
      whyNot={missing}
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
