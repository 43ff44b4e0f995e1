/** What is shown where no page of work is installed yet. */
import { useLingui } from '@lingui/react/macro'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconInbox } from '../kit/icons.ts'
import { useSession } from './session.tsx'

export function WelcomePage() {
  const { t } = useLingui()
  const { user, unit } = useSession()
  const place = unit ? t`Você atua em ${unit.code}, ${unit.name}.` : t`Você ainda não atua em nenhuma unidade.`
  return <EmptyState isPage icon={<IconInbox aria-hidden="true" />} title={t`Olá, ${user.name}`} text={place} />
}
