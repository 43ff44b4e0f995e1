/** Who may read it? Icon and word, never colour alone. Public says nothing unless asked to. */
import { Trans } from '@lingui/react/macro'
import { IconLock, IconShieldLock, IconWorld } from './icons.ts'
import { Badge } from './Tag.tsx'

interface AccessLevelTagProps {
  level: 'public' | 'restricted' | 'confidential'
  showPublic?: boolean
  /** How secret something confidential is, in a word. */
  degree?: string | null
}

export function AccessLevelTag({ level, showPublic, degree }: AccessLevelTagProps) {
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
        {degree ? ` · ${degree}` : null}
      </Badge>
    )
  return showPublic ? (
    <Badge icon={<IconWorld aria-hidden="true" />}>
      <Trans>Público</Trans>
    </Badge>
  ) : null
}
