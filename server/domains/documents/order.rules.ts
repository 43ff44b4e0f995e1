/** In which order do the documents stand afterwards? Pure. */

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
