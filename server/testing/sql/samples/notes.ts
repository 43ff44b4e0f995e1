import * as acknowledgement from '../../../domains/notes/acknowledgement.queries.ts'
import * as carry from '../../../domains/notes/carry.queries.ts'
import * as comment from '../../../domains/notes/comment.queries.ts'
import * as sight from '../../../domains/notes/comment-sight.queries.ts'
import * as favorite from '../../../domains/notes/favorite.queries.ts'
import * as followUp from '../../../domains/notes/follow-up.queries.ts'
import * as group from '../../../domains/notes/group.queries.ts'
import * as kept from '../../../domains/notes/kept-list.queries.ts'
import * as marker from '../../../domains/notes/marker.queries.ts'
import * as note from '../../../domains/notes/note.queries.ts'
import * as personRef from '../../../domains/notes/person.queries.ts'
import * as show from '../../../domains/notes/show.queries.ts'
import { actor, at, sampled } from './sample.ts'

const written = { processId: '1', unitId: '1', userId: '1', text: 'a', priority: false, at }
const marked = { processId: '1', markerId: '1', userId: '1', text: 'a', at }
const followed = { processId: '1', unitId: '1', userId: '1', groupId: null, text: 'a', at }
const said = { processId: '1', documentId: null, threadId: null, unitId: '1', userId: '1', text: 'a', at }
const page = { text: '', groupId: null, beforeId: null, limit: 51 }
const searched = { text: 'obra 1500', groupId: '1', beforeId: '9', limit: 51 }

export const files = [
  sampled('notes/carry.queries.ts', carry, {
    carryComments: [{ documentId: '1', fromProcessId: '1', toProcessId: '2' }],
    carryAcknowledgements: [{ documentId: '1', fromProcessId: '1', toProcessId: '2' }],
    carryFavorites: [{ documentId: '1', fromProcessId: '1', toProcessId: '2' }],
  }),
  sampled('notes/note.queries.ts', note, {
    selectNote: ['1', '1'],
    insertNote: [written],
    updateNote: [written],
    deleteNote: ['1', '1'],
    selectLastNoter: ['1', '1'],
    setUnread: {
      set: [{ userId: '1', unitId: '1', processId: '1', unread: true, at }],
      cleared: [{ userId: '1', unitId: '1', processId: '1', unread: false, at }],
    },
    hasSameRemark: [{ processId: '1', userId: '1', text: 'a', since: at }],
  }),
  sampled('notes/marker.queries.ts', marker, {
    selectMarkers: { plain: [actor, false], counted: [actor, true] },
    selectMarker: { kept: [actor, '1', 'keep'], changed: [actor, '1', 'change'] },
    insertMarker: [{ unitId: '1', userId: null, name: 'a', colour: 'red', active: true }],
    updateMarker: ['1', { name: 'a', colour: 'red', active: true }],
    deleteMarkerRow: ['1'],
    selectMarking: ['1', '1'],
    insertMarking: [marked],
    updateMarking: [marked],
    deleteMarking: ['1', '1'],
    selectMarkerChanges: ['1', '1'],
  }),
  sampled('notes/group.queries.ts', group, {
    selectGroup: ['1', '1'],
    selectGroups: { 'follow-ups': [actor, 'follow-ups'], favorites: [actor, 'favorites'] },
    insertGroup: [{ unitId: '1', list: 'favorites', name: 'a' }],
    renameGroup: [{ id: '1', unitId: '1', list: 'favorites', name: 'a' }],
    deleteGroup: ['1', '1'],
  }),
  sampled('notes/follow-up.queries.ts', followUp, {
    selectFollowUp: [actor, '1'],
    insertFollowUp: [followed],
    selectSameFollowUp: [followed],
    updateFollowUp: [{ id: '1', groupId: null, text: 'a', userId: '1' }],
    deleteFollowUp: ['1'],
    selectFollowUps: { 'first page': [actor, page], searched: [actor, searched] },
  }),
  sampled('notes/favorite.queries.ts', favorite, {
    selectFavorite: [actor, '1'],
    insertFavorite: [{ unitId: '1', processId: '1', documentId: null, groupId: null, description: '', userId: '1', at }],
    updateFavorite: [{ id: '1', groupId: null, description: 'a' }],
    deleteFavorite: ['1'],
    selectFavorites: { 'first page': [actor, { ...page, kind: 'all' }], 'models, searched': [actor, { ...searched, kind: 'models' }] },
  }),
  sampled('notes/comment.queries.ts', comment, {
    selectComments: { process: ['1', null], document: ['1', '1'] },
    selectComment: { kept: [actor, '1', 'keep'], changed: [actor, '1', 'change'] },
    insertComment: [said],
    updateComment: [{ id: '1', text: 'a', at }],
    deleteCommentRow: ['1'],
  }),
  sampled('notes/acknowledgement.queries.ts', acknowledgement, {
    insertAcknowledgement: [{ processId: '1', documentId: '1', userId: '1', unitId: '1', at }],
    selectAcknowledgements: { process: [actor, '1', null], document: [actor, '1', '1'] },
  }),
  sampled('notes/show.queries.ts', show, { selectUnitNotes: [actor, '1'], selectDocumentNotes: [actor, '1'] }),
  sampled('notes/person.queries.ts', personRef, {}),
  sampled('notes/comment-sight.queries.ts', sight, {}),
  sampled('notes/kept-list.queries.ts', kept, {}),
]
