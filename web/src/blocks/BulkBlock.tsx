/** Put many processes into one working or meeting block. */
import { includeInBlock } from '@lavra/contract/block-items.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconFolders, IconUsers } from '../kit/icons.ts'
import { BlockField } from './BlockField.tsx'

export const BulkBlock = (props: ManyProps) => <IntoBlock kind="working" {...props} />
export const BulkMeeting = (props: ManyProps) => <IntoBlock kind="meeting" {...props} />

function IntoBlock({ kind, rows, onClose }: ManyProps & { kind: 'working' | 'meeting' }) {
  const { t } = useLingui()
  const [blockId, setBlock] = useState<string | null>(null)
  return (
    <BatchDrawer
      title={kind === 'meeting' ? t`Incluir em bloco de reunião` : t`Incluir em bloco interno`}
      rows={rows}
      onClose={onClose}
      act={includeInBlock.name}
      input={blockId ? { blockId } : null}
      whyNot={blockId ? null : t`Escolha o bloco primeiro.`}
      label={t`Incluir`}
      icon={kind === 'meeting' ? <IconUsers aria-hidden="true" /> : <IconFolders aria-hidden="true" />}
      doneText={(count) => plural(count, { one: '# processo no bloco.', other: '# processos no bloco.' })}
    >
      <BlockField kind={kind} value={blockId} onChange={setBlock} />
    </BatchDrawer>
  )
}
