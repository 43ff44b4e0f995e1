/** Conclude many processes in this unit; the toast reopens them. */
import { concludeProcess, reopenProcess } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { doBatch } from '../batches/do-batch.ts'
import { IconCheck } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { PendingOfMany } from './PendingOfMany.tsx'

export function BulkConclude({ rows, onClose }: { rows: readonly DeskRow[]; onClose: () => void }) {
  const { t } = useLingui()
  const client = useQueryClient()
  // the drawer is gone by then, so this belongs to nobody's state
  const reopen = (ids: readonly string[]) =>
    void doBatch(client, { act: reopenProcess.name, input: {}, ids }).then(({ done }) =>
      toast(
        plural(done, {
          0: 'Nenhum processo pôde ser reaberto.',
          one: '# processo reaberto e atribuído a você.',
          other: '# processos reabertos e atribuídos a você.',
        }),
      ),
    )
  return (
    <BatchDrawer
      title={t`Concluir processos na unidade`}
      rows={rows}
      onClose={onClose}
      act={concludeProcess.name}
      input={{}}
      label={t`Concluir`}
      icon={<IconCheck aria-hidden="true" />}
      doneText={(count) => plural(count, { one: '# processo concluído.', other: '# processos concluídos.' })}
      undo={reopen}
    >
      <p className={styles.note}>
        <Trans>Os processos saem do controle da sua unidade. Outras unidades não são afetadas, e você pode reabri-los quando quiser.</Trans>
      </p>
      <PendingOfMany rows={rows} />
    </BatchDrawer>
  )
}
