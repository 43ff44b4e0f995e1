/** A CPF (11 digits) or CNPJ (14 places, letters allowed in the first 12) as people write it; anything else stays as it is. */
export function writtenTaxId(text: string): string {
  if (/^\d{11}$/.test(text)) return text.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1.$2.$3-$4')
  return text.replace(/^(\w{2})(\w{3})(\w{3})(\w{4})(\d{2})$/, '$1.$2.$3/$4-$5')
}

/** What is kept: letters and digits only. */
export function bareTaxId(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '')
}
