/** The unit's collection as a table to take away; who took it is on record. */
import { downloadHoldings } from '@lavra/contract/holdings.ts'
import { useActingUnit } from '../api/acting-unit.ts'
import { planRequest } from '../api/request.ts'

export function useHoldingsTable(only: 'all' | 'inactive'): () => void {
  const unitId = useActingUnit()
  return () => {
    const link = document.createElement('a')
    // a download cannot send the tab's unit as a header
    link.href = `${planRequest(downloadHoldings, { only }).url}&unit=${unitId}`
    link.download = ''
    link.click()
  }
}
