/** How much, how many and how long? The limits of making files of a process. */

/** Files that one person may have in the making. */
export const waitingLimit = 5
/** How often it is tried again after a crash. */
export const tries = 3

const dayMs = 24 * 60 * 60 * 1000
/** Until when a file is kept. */
export const keptFor = (now: Date): Date => new Date(now.getTime() + dayMs)

/** A volume of a PDF ends after so many bytes or documents: merging needs six times the memory. */
export const volumeBytes = 80 * 1024 * 1024
export const volumeDocuments = 1000
/** One file beyond this is not merged at all: it is in the ZIP. */
export const mergeableBytes = 150 * 1024 * 1024
/** A picture beyond this is not decoded. */
export const pictureBytes = 60 * 1024 * 1024
