/** A CPF or CNPJ as somebody wrote it, without its punctuation. A CNPJ may hold letters since July 2026 (IN RFB nº 2.229/2024). Pure. */

/** Empty when nothing was given, null when it has not the shape of one. */
export function registrationOf(text: string, kind: 'person' | 'organization'): string | null {
  const bare = text.toUpperCase().replace(/[\s./-]/g, '')
  if (bare === '') return ''
  return (kind === 'person' ? /^\d{11}$/ : /^[0-9A-Z]{12}\d{2}$/).test(bare) ? bare : null
}
