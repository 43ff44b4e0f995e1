/**
 * How are the check digits of a process number computed? Both work on the digits that stand before them, punctuation left out.
 * Numbers of 17 digits do not fit a JavaScript number, therefore everything goes digit by digit.
 */
export type CheckDigitAlgorithm = 'mod11-federal' | 'mod97-10'

/** @param body what stands before the check digits, with or without punctuation @returns two digits */
export const checkDigits: Record<CheckDigitAlgorithm, (body: string) => string> = {
  'mod11-federal': (body) => {
    const digits = onlyDigits(body)
    const first = elevenDigit(digits)
    return `${first}${elevenDigit(`${digits}${first}`)}`
  },
  'mod97-10': (body) => String(98 - remainder97(`${onlyDigits(body)}00`)).padStart(2, '0'),
}

export function onlyDigits(text: string): string {
  return text.replace(/\D/g, '')
}

/** Weights 2, 3, 4… from the right that never wrap at 9: this is where other mod 11 digits differ (Portaria Interministerial 11/2019). */
function elevenDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (i + 2), 0)
  return (11 - (sum % 11)) % 10
}

/** ISO 7064, step by step. */
function remainder97(digits: string): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}
