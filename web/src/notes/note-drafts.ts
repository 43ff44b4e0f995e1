/** Notes begun and not saved, for as long as this tab lives: leaving the process, or a refusal that comes late, loses no word. */
export interface NoteDraft {
  text: string
  priority: boolean
  /** Which note was there when writing began: kept with the words, so that a later one is not written over unseen. */
  seen: string | null
}

const drafts = new Map<string, NoteDraft>()
const keyOf = (unitId: string | null, processId: string) => `${unitId}:${processId}`

export function noteDraft(unitId: string | null, processId: string): NoteDraft | null {
  return drafts.get(keyOf(unitId, processId)) ?? null
}

export function keepNoteDraft(unitId: string | null, processId: string, draft: NoteDraft | null): void {
  if (draft) drafts.set(keyOf(unitId, processId), draft)
  else drafts.delete(keyOf(unitId, processId))
}
