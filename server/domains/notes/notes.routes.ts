/** Endpoints of notes. */
import { route } from '../../kernel/http/bind.ts'
import { addAcknowledgement, listAcknowledgements } from './acknowledge.ts'
import { addRemark } from './add-remark.ts'
import { addComment, changeComment, deleteComment, listComments } from './comment.ts'
import { addFollowUp, changeFollowUp, listFollowUps, removeFollowUp } from './follow-process.ts'
import { addFavorite, changeFavorite, listFavorites, removeFavorite } from './keep-favorites.ts'
import { deleteMarker, listMarkers, saveMarker } from './keep-markers.ts'
import { listMarkerChanges, removeProcessMarker, setProcessMarker } from './mark-process.ts'
import { deleteNoteGroup, listNoteGroups, saveNoteGroup } from './note-groups.ts'
import { saveNote } from './save-note.ts'
import { setPersonalUnread } from './set-unread.ts'
import { showNotes } from './show-notes.ts'

export const notesRoutes = [
  route(showNotes),
  route(saveNote),
  route(listMarkers),
  route(saveMarker),
  route(deleteMarker),
  route(setProcessMarker),
  route(removeProcessMarker),
  route(listMarkerChanges),
  route(addRemark),
  route(setPersonalUnread),
  route(listFollowUps),
  route(addFollowUp),
  route(changeFollowUp),
  route(removeFollowUp),
  route(listFavorites),
  route(addFavorite),
  route(changeFavorite),
  route(removeFavorite),
  route(listNoteGroups),
  route(saveNoteGroup),
  route(deleteNoteGroup),
  route(listComments),
  route(addComment),
  route(changeComment),
  route(deleteComment),
  route(listAcknowledgements),
  route(addAcknowledgement),
]
