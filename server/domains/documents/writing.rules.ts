/** Who counts as writing? Whoever gave a sign of life in the last two minutes; after that another may go on. */
const silenceMs = 120_000

/** The instant from which on a sign of life counts. */
export const writingSince = (now: Date): Date => new Date(now.getTime() - silenceMs)
