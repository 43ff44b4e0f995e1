/** To which units can something be sent? As choices of a picker; one's own is no destination. */
import { findUnits } from '@lavra/contract/organization.ts'
import { useCallback } from 'react'
import { call } from '../api/call.ts'
import { useSession } from '../app/session.tsx'
import type { Option } from '../kit/options.tsx'

export interface UnitOption extends Option {
  code: string
}

export const unitOption = (unit: { id: string; code: string; name: string; agencyCode: string }): UnitOption => ({
  id: unit.id,
  code: unit.code,
  label: unit.code,
  detail: `${unit.name} · ${unit.agencyCode}`,
})

export function useFindDestinations(agencyId?: string): (text: string, signal: AbortSignal) => Promise<UnitOption[]> {
  const ownId = useSession().unit?.id
  return useCallback(
    async (text, signal) =>
      (await call(findUnits, { text, receiving: 'true', agencyId }, { signal })).items.filter(({ id }) => id !== ownId).map(unitOption),
    [ownId, agencyId],
  )
}
