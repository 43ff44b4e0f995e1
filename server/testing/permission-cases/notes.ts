/** Who may call what of notes, markers, follow-ups, comments and favorites. What belongs to another unit is not there at all. */
import { type Case, noDocument, noProcess, notHere, out, row, seers, signedIn } from './columns.ts'

const none = '999999'
/** Whoever sees the process may write on it for their own unit; an inspector only reads. */
const writers = (code: string, ok = 'ok'): Case['expected'] => row(out, noProcess, code, ok, ok, ok, ok)
/** About something of the acting unit that is given by its id: a role without the ability is refused first. */
const keepers = (ok: string, code = 'may-not-note'): Case['expected'] => row(out, code, code, ok, ok, ok, ok)
const ofNobody = (code: string): Case['expected'] => row(out, code, code, code, code, code, code)

export const notesCases: Record<string, Case> = {
  showNotes: { target: 'process', expected: seers(noProcess) },
  saveNote: { target: 'process', expected: writers('may-not-note'), input: () => ({ text: 'Aguardar a nota fiscal' }) },
  setPersonalUnread: { target: 'process', expected: seers(noProcess), input: () => ({ unread: true }) },
  addRemark: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-remark', notHere, notHere, 'ok', 'ok'),
    input: () => ({ text: 'Documentos conferidos no balcão.' }),
  },

  listMarkers: { target: 'nothing', expected: signedIn },
  saveMarker: {
    target: 'nothing',
    expected: row(out, 'may-not-note', 'may-not-note', 'ok', 'ok', 'ok', 'marker-exists'),
    input: () => ({ name: 'Urgente', colour: 'red' }),
  },
  deleteMarker: { target: 'nothing', expected: keepers('marker-not-found'), input: () => ({ markerId: none }) },
  setProcessMarker: { target: 'process', expected: writers('may-not-note', 'marker-not-found'), input: () => ({ markerId: none }) },
  removeProcessMarker: { target: 'process', expected: writers('may-not-note', 'marker-not-found'), input: () => ({ markerId: none }) },
  listMarkerChanges: { target: 'process', expected: seers(noProcess) },

  listFollowUps: { target: 'nothing', expected: signedIn },
  addFollowUp: { target: 'process', expected: writers('may-not-note') },
  changeFollowUp: {
    target: 'nothing',
    expected: keepers('follow-up-not-found'),
    input: () => ({ followUpId: none, groupId: null, text: 'x' }),
  },
  removeFollowUp: { target: 'nothing', expected: keepers('follow-up-not-found'), input: () => ({ followUpId: none }) },
  listFavorites: { target: 'nothing', expected: signedIn },
  addFavorite: { target: 'process', expected: writers('may-not-note') },
  changeFavorite: {
    target: 'nothing',
    expected: keepers('favorite-not-found'),
    input: () => ({ favoriteId: none, groupId: null, description: 'x' }),
  },
  removeFavorite: { target: 'nothing', expected: keepers('favorite-not-found'), input: () => ({ favoriteId: none }) },
  listNoteGroups: { target: 'nothing', expected: signedIn, input: () => ({ list: 'favorites' }) },
  saveNoteGroup: {
    target: 'nothing',
    expected: row(out, 'may-not-note', 'may-not-note', 'ok', 'ok', 'ok', 'group-exists'),
    input: () => ({ list: 'favorites', name: 'Modelos' }),
  },
  deleteNoteGroup: { target: 'nothing', expected: keepers('group-not-found'), input: () => ({ groupId: none }) },

  listComments: { target: 'process', expected: seers(noProcess) },
  addComment: {
    target: 'draft',
    expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok'),
    input: (f) => ({ documentId: f.documentId, text: 'Rever o item 2.' }),
  },
  changeComment: { target: 'nothing', expected: ofNobody('comment-not-found'), input: () => ({ commentId: none, text: 'x' }) },
  deleteComment: { target: 'nothing', expected: ofNobody('comment-not-found'), input: () => ({ commentId: none }) },
  listAcknowledgements: { target: 'process', expected: seers(noProcess) },
  // of the process: a signature for every column would take longer than all the rest
  addAcknowledgement: { target: 'process', expected: writers('may-not-acknowledge') },
}
