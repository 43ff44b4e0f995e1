/** Nothing was told yet, or nothing is left to read: what will stand here. */
import { useLingui } from '@lingui/react/macro'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconBell } from '../kit/icons.ts'

export function NothingTold({ allRead }: { allRead?: boolean }) {
  const { t } = useLingui()
  return (
    <EmptyState
      icon={<IconBell size={28} aria-hidden="true" />}
      title={allRead ? t`Tudo lido` : t`Nenhuma notificação`}
      text={t`Aqui aparece o que chega à sua unidade, o que é atribuído a você e o que acontece nos processos que você acompanha.`}
    />
  )
}
