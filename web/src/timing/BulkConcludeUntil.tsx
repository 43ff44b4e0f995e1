/** Conclude many processes until the same day. */
import { concludeProcess, reopenProcess } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import { IconClock } from '../kit/icons.ts'
import { DueField } from './DueField.tsx'
import { dueOf, unsaid } from './due.ts'

export function BulkConcludeUntil({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [draft, setDraft] = useState(unsaid)
  const due = dueOf(draft)
  return (
    <BatchDrawer
      title={t`Concluir e reabrir depois`}
      rows={rows}
      onClose={onClose}
      act={concludeProcess.name}
      input={due ? { reopenOn: due } : null}
      label={t`Concluir`}
      icon={<IconClock aria-hidden="true" />}
      whyNot={due ? null : t`Diga em quantos dias, de 1 a 1.000, ou escolha a data.`}
      undo={(ids) => void doBatch(client, { act: reopenProcess.name, input: {}, ids })}
      doneText={(count) =>
        plural(count, { one: '# processo concluído até o dia escolhido.', other: '# processos concluídos até o dia escolhido.' })
      }
    >
      <DueField label={t`Reabrir em`} value={draft} onChange={setDraft} />
    </BatchDrawer>
  )
}
