/** How much waits behind an entry of the navigation? Only what somebody should do something about; it follows the desk live. */
import { countDesk } from '@lavra/contract/routing.ts'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFormats } from '../kit/format.ts'
import { useSession } from './session.tsx'

export interface NavCount {
  text: string
  /** The same for who does not see the number beside its entry. */
  words: string
  isUrgent?: boolean
}

export function useNavCounts(): Record<string, NavCount | undefined> {
  const { t } = useLingui()
  const { number } = useFormats()
  const unitId = useSession().unit?.id
  const counts = useEndpoint(countDesk, unitId ? {} : null, { topics: [`desk:${unitId}`], keepPrevious: true }).data
  // counting stops at the cap: then a part of it says nothing
  if (!counts || counts.all >= counts.cap) return {}
  const { unread, mine } = counts
  return {
    desk:
      unread > 0
        ? { text: number(unread), words: t`${plural(unread, { one: '# não visualizado', other: '# não visualizados' })}`, isUrgent: true }
        : undefined,
    mine: mine > 0 ? { text: number(mine), words: t`${plural(mine, { one: '# processo', other: '# processos' })}` } : undefined,
  }
}
