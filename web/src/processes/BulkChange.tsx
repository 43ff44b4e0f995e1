/** Give many processes the same type or legal priority; what is left as it is does not change. */
import { changeProcess, findProcessTypes } from '@lavra/contract/processes.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ManyProps } from '../acts/act.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { BatchDrawer } from '../batches/BatchDrawer.tsx'
import { ComboBox } from '../kit/ComboBox.tsx'
import { IconEdit } from '../kit/icons.ts'
import { Select } from '../kit/Select.tsx'
import { usePriorityOptions } from './fields/PriorityField.tsx'

const asItIs = 'as it is'

export function BulkChange({ rows, onClose }: ManyProps) {
  const { t } = useLingui()
  const types = useEndpoint(findProcessTypes, {}, { staleTime: 300_000 }).data?.items ?? []
  const typeOptions = types.map(({ id, name, used }) => ({ id, label: name, ...(used ? { detail: t`usado nesta unidade` } : {}) }))
  const priorities = usePriorityOptions()
  const [typeId, setType] = useState<string | null>(null)
  const [priority, setPriority] = useState(asItIs)
  const input = {
    ...(typeId ? { typeId } : {}),
    ...(priority === asItIs ? {} : { priorityId: priority === priorities.none.id ? null : priority }),
  }
  const isSaid = Object.keys(input).length > 0
  return (
    <BatchDrawer
      title={t`Alterar dados`}
      rows={rows}
      onClose={onClose}
      act={changeProcess.name}
      input={isSaid ? input : null}
      label={t`Alterar`}
      icon={<IconEdit aria-hidden="true" />}
      whyNot={isSaid ? null : t`Escolha o que muda: o tipo, a prioridade ou ambos.`}
      doneText={(count) => plural(count, { one: '# processo alterado.', other: '# processos alterados.' })}
    >
      <ComboBox
        label={t`Tipo de processo`}
        placeholder={t`Como está`}
        description={t`A mudança de tipo fica no andamento de cada processo.`}
        options={typeOptions}
        value={typeOptions.find(({ id }) => id === typeId) ?? null}
        onChange={(one) => setType(one?.id ?? null)}
        isOptional
      />
      <Select
        label={t`Prioridade`}
        options={[{ id: asItIs, label: t`Como está` }, priorities.none, ...priorities.offered]}
        value={priority}
        onChange={setPriority}
        isOptional
      />
    </BatchDrawer>
  )
}
