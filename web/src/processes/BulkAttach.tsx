/** Attach many processes to one that is older than all of them, for good. */
import { attachProcess } from '@lavra/contract/process-links.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconFolderSymlink } from '../kit/icons.ts'
import { ProcessField, type ProcessOption } from './fields/ProcessField.tsx'

export function BulkAttach({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [main, choose] = useState<ProcessOption | null>(null)
  return (
    <BatchDrawer
      title={t`Anexar a outro processo`}
      rows={rows}
      onClose={onClose}
      act={attachProcess.name}
      input={main && { mainId: main.id }}
      label={t`Anexar`}
      icon={<IconFolderSymlink aria-hidden="true" />}
      whyNot={main ? null : t`Escolha o processo principal.`}
      doneText={(count) => plural(count, { one: '# processo anexado.', other: '# processos anexados.' })}
    >
      <ProcessField
        label={t`Processo principal`}
        description={t`Mais antigo que os escolhidos e aberto na sua unidade. Eles passam a fazer parte da árvore dele e não tramitam mais sozinhos. Só o administrador pode desanexar.`}
        value={main}
        onChange={choose}
        autoFocus
      />
    </BatchDrawer>
  )
}
