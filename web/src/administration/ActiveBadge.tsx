/** Is this entry in use? `isQuiet`: says only what is unusual. */
import { useLingui } from '@lingui/react/macro'
import { Badge } from '../kit/Tag.tsx'

export function ActiveBadge({ active, isQuiet }: { active: boolean; isQuiet?: boolean }) {
  const { t } = useLingui()
  if (active) return isQuiet ? null : <Badge tone="ok">{t`Ativo`}</Badge>
  return <Badge>{t`Inativo`}</Badge>
}
