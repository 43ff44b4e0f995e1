/** Lift the suspension of many processes: each comes back to the desk. */
import { liftSuspension } from '@lavra/contract/process-life.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import type { Chosen } from '../batches/chosen.ts'
import { IconRotateClockwise } from '../kit/icons.ts'
import { lifeReads } from './life-reads.ts'

const same = {}

export function BulkLift({ rows, onClose }: { rows: readonly Chosen[]; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <BatchDrawer
      title={t`Retirar sobrestamento`}
      rows={rows}
      onClose={onClose}
      act={liftSuspension.name}
      input={same}
      label={t`Retirar sobrestamento`}
      icon={<IconRotateClockwise aria-hidden="true" />}
      stale={lifeReads}
      doneText={(count) => plural(count, { one: '# processo de volta ao controle.', other: '# processos de volta ao controle.' })}
    />
  )
}
