/** Is one text in the other, whatever the accents and capitals? “acao” finds “Ação”. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Every word of `wanted` must stand somewhere in `text`. */
export function contains(text: string, wanted: string): boolean {
  const within = plain(text)
  return plain(wanted)
    .split(/\s+/)
    .every((word) => within.includes(word))
}
