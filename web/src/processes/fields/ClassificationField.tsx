/** What is it about, by the classification plan? It decides how long the process is kept. */
import { findClassificationCodes } from '@lavra/contract/processes.ts'
import { useLingui } from '@lingui/react/macro'
import { call } from '../../api/call.ts'
import type { Option } from '../../kit/options.tsx'
import { TagPicker } from '../../kit/TagPicker.tsx'

interface ClassificationFieldProps {
  value: readonly Option[]
  onChange: (value: readonly Option[]) => void
  error?: string | null
}

export const codeOption = ({ id, code, name }: { id: string; code: string; name: string }): Option => ({ id, label: `${code} ${name}` })

const find = async (text: string, signal: AbortSignal) => (await call(findClassificationCodes, { text }, { signal })).items.map(codeOption)

export function ClassificationField({ value, onChange, error }: ClassificationFieldProps) {
  const { t } = useLingui()
  return (
    <TagPicker
      label={t`Assuntos`}
      description={t`Do plano de classificação. O tipo do processo já sugere os usuais.`}
      placeholder={t`Código ou nome do assunto`}
      options={find}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
    />
  )
}
