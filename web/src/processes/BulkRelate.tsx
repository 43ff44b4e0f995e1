/** Relate many processes to the same other one. */
import { relateProcess } from '@lavra/contract/process-life.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { IconLink } from '../kit/icons.ts'
import { ProcessField, type ProcessOption } from './fields/ProcessField.tsx'

export function BulkRelate({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const [other, choose] = useState<ProcessOption | null>(null)
  return (
    <BatchDrawer
      title={t`Relacionar a outro processo`}
      rows={rows}
      onClose={onClose}
      act={relateProcess.name}
      input={other && { otherId: other.id }}
      label={t`Relacionar`}
      icon={<IconLink aria-hidden="true" />}
      whyNot={other ? null : t`Escolha o outro processo.`}
      doneText={(count) => plural(count, { one: '# processo relacionado.', other: '# processos relacionados.' })}
    >
      <ProcessField
        label={t`Outro processo`}
        description={t`Nenhum fica acima do outro, e cada um segue seu caminho. Quem não tem acesso a um deles não vê a relação.`}
        value={other}
        onChange={choose}
        autoFocus
      />
    </BatchDrawer>
  )
}
