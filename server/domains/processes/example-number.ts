/** What the first process number of a mask would look like: shows administrators what they typed, and refuses what cannot work. */
import { formatNumber, parseMask } from './numbering.rules.ts'

export function exampleNumber(mask: string, agencyNumberCode: string): { number: string } | { problem: string } {
  const parsed = parseMask(mask)
  if ('problem' in parsed) return { problem: parsed.problem }
  return formatNumber(parsed, { agencyNumberCode, unitNumberCode: '1', year: 2026, sequence: 1 })
}
