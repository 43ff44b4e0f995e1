/** The law gives this process priority: which, and by what article. */
import { useLingui } from '@lingui/react/macro'
import { IconFlag } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'
import { WithHint } from '../kit/WithHint.tsx'
import type { Process } from './process.ts'

export function PriorityTag({ priority }: { priority: NonNullable<Process['priority']> }) {
  const { t } = useLingui()
  const { name, law } = priority
  return (
    <WithHint text={law ? t`Prioridade legal: ${law}` : t`Prioridade legal`}>
      <Badge tone="warn" icon={<IconFlag size={14} aria-hidden="true" />}>
        {name}
      </Badge>
    </WithHint>
  )
}
