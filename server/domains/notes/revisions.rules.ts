/** Was something changed since somebody saw it? Two people at once must both get a clear answer, and lose nothing. Pure. */

/**
 * `seen` undefined: whatever is there may be written over. What is gone meanwhile does not count here: for markers and follow-ups it is
 * simply set again.
 */
export function isStale(seen: string | null | undefined, present: { revision: string } | null): boolean {
  return seen !== undefined && present !== null && present.revision !== seen
}

/** A note that somebody removed meanwhile is a change as well. */
export function isStaleNote(seen: string | null | undefined, present: { revision: string } | null): boolean {
  return seen !== undefined && (present?.revision ?? null) !== seen
}
