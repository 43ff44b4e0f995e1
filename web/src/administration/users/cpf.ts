/** A CPF as people write it, and as it is kept: eleven digits. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, 11)
}

export function writtenCpf(text: string): string {
  const digits = digitsOf(text)
  const [a, b, c, d] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9), digits.slice(9)]
  return `${[a, b, c].filter(Boolean).join('.')}${d ? `-${d}` : ''}`
}
