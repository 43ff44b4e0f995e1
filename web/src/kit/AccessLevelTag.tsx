/** Who may read it? Icon and word, never colour alone. Public says nothing unless asked to. */
import { Trans } from '@lingui/react/macro'
import { IconLock, IconShieldLock, IconWorld } from './icons.ts'
import { Badge } from './Tag.tsx'

export function AccessLevelTag({ level, showPublic }: { level: 'public' | 'restricted' | 'confidential'; showPublic?: boolean }) {
  if (level === 'restricted')
    return (
      <Badge icon={<IconLock aria-hidden="true" />}>
        <Trans>Restrito</Trans>
      </Badge>
    )
  if (level === 'confidential')
    return (
      <Badge tone="danger" icon={<IconShieldLock aria-hidden="true" />}>
        <Trans>Sigiloso</Trans>
      </Badge>
    )
  return showPublic ? (
    <Badge icon={<IconWorld aria-hidden="true" />}>
      <Trans>Público</Trans>
    </Badge>
  ) : null
}
