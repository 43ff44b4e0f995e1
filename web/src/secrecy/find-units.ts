/** The units a credential can be given in, as choices. */
import { findUnits } from '@lavra/contract/organization.ts'
import { call } from '../api/call.ts'
import type { Option } from '../kit/options.tsx'

export const unitOption = (unit: { id: string; code: string; name: string }): Option => ({
  id: unit.id,
  label: unit.code,
  detail: unit.name,
})

export const findReceivingUnits = async (text: string, signal: AbortSignal) =>
  (await call(findUnits, { text, receiving: 'true' }, { signal })).items.map(unitOption)
