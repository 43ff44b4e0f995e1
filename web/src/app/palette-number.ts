/** Could it be the whole number of a process or document? Digits in any punctuation, as people copy them from paper, mail or a list. */
export function looksLikeNumber(text: string): boolean {
  return /^\s*(n[º°o.]\s*)?[\d./\s\-–]+\s*$/i.test(text) && text.replace(/\D/g, '').length >= 3
}
