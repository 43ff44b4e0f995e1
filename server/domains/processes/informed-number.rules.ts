/** Who may inform a number by hand, who corrects it, and which numbers are numbers (P-03). Pure. */
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { masksIn } from '@lavra/contract/settings.ts'
import { checkInformed, type InformedNumber, type Mask, parseMask } from './numbering.rules.ts'

/** Nobody · units of protocol · everybody · everybody, and only units of protocol correct it afterwards. */
export const informingRules = ['off', 'protocol', 'all', 'all-protocol-alters'] as const
export type InformingRule = (typeof informingRules)[number]

export interface Installation {
  rule: InformingRule
  isProtocol: boolean
}

/** A word that nobody knows opens nothing. */
export function ruleOf(value: string): InformingRule {
  return informingRules.find((rule) => rule === value) ?? 'off'
}

export function whyNotInform({ rule, isProtocol }: Installation): RefusalCode | null {
  if (rule === 'off') return 'informing-is-off'
  return rule === 'protocol' && !isProtocol ? 'informing-is-for-protocol' : null
}

/** Only what was informed by hand is corrected. */
export function whyNotCorrect({ rule, isProtocol }: Installation, isInformed: boolean): RefusalCode | null {
  if (!isInformed) return 'number-not-informed'
  if (rule === 'off') return 'informing-is-off'
  return rule !== 'all' && !isProtocol ? 'informing-is-for-protocol' : null
}

/** The masks that the installation names, parted by bars; without any, that of the agency. */
export function masksOf(named: string, agencyMask: string): Mask[] {
  const texts = masksIn(named)
  return (texts.length > 0 ? texts : [agencyMask]).flatMap((text) => {
    const mask = parseMask(text.trim())
    return 'problem' in mask ? [] : [mask]
  })
}

/** How a number of the mask looks. */
export function formOf({ pieces }: Mask): string {
  return pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '0'.repeat(piece.width ?? 4))).join('')
}

export function judge(masks: readonly Mask[], number: string): Extract<InformedNumber, { ok: true }> | null {
  const judged = checkInformed(masks, number)
  return judged.ok ? judged : null
}
