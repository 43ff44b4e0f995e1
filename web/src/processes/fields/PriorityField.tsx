/** Does a law give this process priority (P-06)? None, for most. */
import { listPriorities } from '@lavra/contract/process-life.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import type { Option } from '../../kit/options.tsx'
import { Select } from '../../kit/Select.tsx'

/** What may be chosen now, and the absence of any. */
export function usePriorityOptions(): { none: Option; offered: readonly Option[] } {
  const { t } = useLingui()
  const items = useEndpoint(listPriorities, {}, { staleTime: 300_000 }).data?.items ?? []
  return { none: { id: 'none', label: t`Sem prioridade` }, offered: items.map(({ id, name }) => ({ id, label: name })) }
}

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
  const { none, offered } = usePriorityOptions()
  const kept: Option[] = present && !offered.some(({ id }) => id === present.id) ? [{ id: present.id, label: present.name }] : []
  return (
    <Select
      label={t`Prioridade`}
      description={t`Só a que a lei garante. Aparece para todos, junto do número do processo.`}
      options={[none, ...kept, ...offered]}
      value={value ?? none.id}
      onChange={(id) => onChange(id === none.id ? null : id)}
      error={error}
      isOptional
      {...(className ? { className } : {})}
    />
  )
}
