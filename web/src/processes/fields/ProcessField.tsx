/** Another process, found by number, words of its summary or party; only what the person may see is offered. */
import { findProcesses } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { call } from '../../api/call.ts'
import { ComboBox } from '../../kit/ComboBox.tsx'
import type { FieldTexts } from '../../kit/Field.tsx'
import type { Option } from '../../kit/options.tsx'

export type ProcessOption = Option

interface ProcessFieldProps extends FieldTexts {
  value: ProcessOption | null
  onChange: (value: ProcessOption | null) => void
  /** The process this is about: it is never its own other. */
  exceptId?: string
  autoFocus?: boolean
}

export function ProcessField({ exceptId, ...props }: ProcessFieldProps) {
  const { t } = useLingui()
  const find = useCallback(
    async (text: string, signal: AbortSignal): Promise<ProcessOption[]> => {
      if (text.trim().length < 2) return []
      const { items } = await call(findProcesses, { text: text.trim() }, { signal })
      return items
        .filter(({ id }) => id !== exceptId)
        .map(({ id, number, summary, type }) => ({ id, label: number, detail: summary || type }))
    },
    [exceptId],
  )
  return <ComboBox {...props} options={find} placeholder={t`Número, especificação ou interessado`} />
}
