/** Delete processes that were begun by mistake: only those in which nothing was done yet. */
import { deleteProcess } from '@lavra/contract/process-life.ts'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconTrash } from '../kit/icons.ts'

const same = {}

export function BulkDelete({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  return (
    <BatchDrawer
      title={t`Excluir processos`}
      rows={rows}
      onClose={onClose}
      act={deleteProcess.name}
      input={same}
      label={t`Excluir`}
      icon={<IconTrash aria-hidden="true" />}
      isDanger
      doneText={(count) => plural(count, { one: '# processo excluído.', other: '# processos excluídos.' })}
    >
      <p>
        <Trans>
          Só deixam de existir os que estão vazios e nunca saíram da sua unidade. Não há como desfazer, e os números não serão usados de
          novo.
        </Trans>
      </p>
    </BatchDrawer>
  )
}
