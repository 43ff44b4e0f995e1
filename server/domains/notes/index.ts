/** What other domains may use of notes. */

export { addAcknowledgement } from './acknowledge.ts'
export { addRemark } from './add-remark.ts'
export { carryNotes } from './carry-notes.ts'
export { addComment } from './comment.ts'
export { addFollowUp } from './follow-process.ts'
export { addFavorite } from './keep-favorites.ts'
export { saveMarker } from './keep-markers.ts'
export { removeProcessMarker, setProcessMarker } from './mark-process.ts'
export type { KeptNote } from './note.queries.ts'
export { requireGroup, saveNoteGroup } from './note-groups.ts'
export { removeNote, restoreNote, saveNote } from './save-note.ts'
export { setPersonalUnread } from './set-unread.ts'
