/** In which order do the documents stand afterwards, and is that one more step of the same sitting? Pure. */

/**
 * Takes `moved` out and puts them, as they stood among themselves, before `beforeId` (null: at the end). What the person does not
 * see stays behind the document it followed.
 */
export function reordered(all: readonly string[], moved: readonly string[], beforeId: string | null): string[] {
  const going = new Set(moved)
  const staying = all.filter((id) => !going.has(id))
  const at = beforeId === null ? staying.length : staying.indexOf(beforeId)
  const group = all.filter((id) => going.has(id))
  return [...staying.slice(0, at), ...group, ...staying.slice(at)]
}

/** So long may pass between two steps of one sitting. */
const pauseMs = 30 * 60 * 1000

/** Each step is kept at once, so that nothing is lost; in the history people want one line for all of them, and not one for each. */
export function isSameSitting(before: { userId: string; changedAt: Date } | null, userId: string, now: Date): boolean {
  return before !== null && before.userId === userId && now.getTime() - before.changedAt.getTime() < pauseMs
}
