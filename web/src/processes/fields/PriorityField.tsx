/** Does a law give this process priority (P-06)? None, for most. */
import { listPriorities } from '@lavra/contract/process-life.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import type { Option } from '../../kit/options.tsx'
import { Select } from '../../kit/Select.tsx'

const none = 'none'

interface PriorityFieldProps {
  value: string | null
  onChange: (priorityId: string | null) => void
  /** The one it has, which may no longer be offered to others. */
  present?: { id: string; name: string } | null
  error?: string | null
  className?: string
}

export function PriorityField({ value, onChange, present = null, error = null, className }: PriorityFieldProps) {
  const { t } = useLingui()
  const offered = useEndpoint(listPriorities, {}, { staleTime: 300_000 }).data?.items ?? []
  const kept: Option[] = present && !offered.some(({ id }) => id === present.id) ? [{ id: present.id, label: present.name }] : []
  return (
    <Select
      label={t`Prioridade`}
      description={t`Só a que a lei garante. Aparece para todos, junto do número do processo.`}
      options={[{ id: none, label: t`Sem prioridade` }, ...kept, ...offered.map(({ id, name }) => ({ id, label: name }))]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
      error={error}
      isOptional
      {...(className ? { className } : {})}
    />
  )
}
