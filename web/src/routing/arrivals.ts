/** Which rows came while one was looking? New ones above what was known; what scrolling brings comes below and is no news. */
export function arrivalsAmong(known: readonly string[], now: readonly string[]): string[] {
  const before = new Set(known)
  const lastKnown = now.findLastIndex((id) => before.has(id))
  // nothing known is left: either the list was empty, and all is new, or it is another list altogether
  if (lastKnown < 0) return known.length === 0 ? [...now] : []
  return now.slice(0, lastKnown).filter((id) => !before.has(id))
}
