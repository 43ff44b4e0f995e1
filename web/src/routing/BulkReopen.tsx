/** Reopen many processes in this unit; they are assigned to who reopens them. */
import { listFollowUps } from '@lavra/contract/follow-ups.ts'
import { concludeProcess, reopenProcess } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import type { Chosen } from '../batches/chosen.ts'
import { doBatch } from '../batches/do-batch.ts'
import { IconFolderOpen } from '../kit/icons.ts'

const same = {}
const stale = [listFollowUps]

export function BulkReopen({ rows, onClose }: { rows: readonly Chosen[]; onClose: () => void }) {
  const { t } = useLingui()
  const client = useQueryClient()
  return (
    <BatchDrawer
      title={t`Reabrir processos`}
      rows={rows}
      onClose={onClose}
      act={reopenProcess.name}
      input={same}
      label={t`Reabrir`}
      icon={<IconFolderOpen aria-hidden="true" />}
      stale={stale}
      doneText={(count) =>
        plural(count, { one: '# processo reaberto e atribuído a você.', other: '# processos reabertos e atribuídos a você.' })
      }
      undo={(ids) => void doBatch(client, { act: concludeProcess.name, input: same, ids }, stale)}
    />
  )
}
