/** Put many processes into one working block. */
import { includeInBlock } from '@lavra/contract/block-items.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconFolders } from '../kit/icons.ts'
import { BlockField } from './BlockField.tsx'

export function BulkBlock({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [blockId, setBlock] = useState<string | null>(null)
  return (
    <BatchDrawer
      title={t`Incluir em bloco interno`}
      rows={rows}
      onClose={onClose}
      act={includeInBlock.name}
      input={blockId ? { blockId } : null}
      whyNot={blockId ? null : t`Escolha o bloco primeiro.`}
      label={t`Incluir`}
      icon={<IconFolders aria-hidden="true" />}
      doneText={(count) => plural(count, { one: '# processo no bloco.', other: '# processos no bloco.' })}
    >
      <BlockField value={blockId} onChange={setBlock} />
    </BatchDrawer>
  )
}
