/** What did the person type as verification code and CRC, and what should they look at again? Pure. */
export interface Codes {
  number: string
  checksum: string
}

export type CodeProblem = 'missing' | 'number-digits' | 'checksum-length' | 'checksum-signs'

/** As printed or as people copy it: points, spaces and small letters do not matter. */
export function tidy({ number, checksum }: Codes): Codes {
  return { number: number.replace(/[\s.\-/]/g, ''), checksum: checksum.replace(/[\s.-]/g, '').toUpperCase() }
}

export function numberProblem(number: string): CodeProblem | null {
  if (number === '') return 'missing'
  return /^\d{1,18}$/.test(number) ? null : 'number-digits'
}

export function checksumProblem(checksum: string): CodeProblem | null {
  if (checksum === '') return 'missing'
  if (/[^0-9A-F]/.test(checksum)) return 'checksum-signs'
  return checksum.length === 8 ? null : 'checksum-length'
}

/** Signs that stand in no CRC, and what they were on paper. */
const lookalikes: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', T: '7' }

/** The codes with each impossible sign replaced by its lookalike; null when that does not make well-formed codes. */
export function suggestion(typed: Codes): Codes | null {
  const replace = (text: string) => text.replace(/[OQILZSGT]/g, (sign) => lookalikes[sign] ?? sign)
  const better = { number: replace(typed.number.toUpperCase()), checksum: replace(typed.checksum) }
  const same = better.number === typed.number && better.checksum === typed.checksum
  return same || numberProblem(better.number) || checksumProblem(better.checksum) ? null : better
}
