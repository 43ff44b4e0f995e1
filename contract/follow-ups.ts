/** What a unit keeps at hand beyond its desk: followed processes, favorite processes and documents, and the groups of both. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { accessLevel, cursor, id, instant, line, name, named, nothing, pageOf, userRef } from './values.ts'

const processRef = z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel })
const kept = { group: named.nullable(), by: userRef, at: instant }
const page = {
  text: line(100).default(''),
  groupId: id.optional(),
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
const observation = z.string().trim().max(500)

export const listFollowUps = endpoint({
  name: 'listFollowUps',
  method: 'GET',
  path: '/follow-ups',
  summary: 'List the processes your unit follows, the latest added first.',
  input: z.object(page),
  output: pageOf(
    z.object({
      id,
      process: processRef,
      text: z.string(),
      revision: id,
      /** Units where it is open now. */
      openIn: z.array(z.string()),
      lastActivityAt: instant.nullable(),
      /** Something was included, signed or moved in since your unit last opened it (P-49). */
      attention: z.boolean(),
      ...kept,
    }),
  ),
})

export const addFollowUp = endpoint({
  name: 'addFollowUp',
  method: 'POST',
  path: '/processes/:processId/follow-ups',
  summary: 'Follow a process your unit can see, in one of its groups or in none.',
  input: z.object({ processId: id, groupId: id.nullable().default(null), text: observation.default('') }),
  output: z.object({ id }),
  refusals: ['may-not-note', 'group-not-found', 'already-followed'],
})

export const changeFollowUp = endpoint({
  name: 'changeFollowUp',
  method: 'PATCH',
  path: '/follow-ups/:followUpId',
  summary: 'Change the group and the observation of a followed process.',
  input: z.object({ followUpId: id, groupId: id.nullable(), text: observation, revision: id.optional() }),
  output: z.object({ revision: id }),
  refusals: ['may-not-note', 'follow-up-not-found', 'group-not-found', 'already-followed', 'follow-up-changed'],
})

export const removeFollowUp = endpoint({
  name: 'removeFollowUp',
  method: 'DELETE',
  path: '/follow-ups/:followUpId',
  summary: 'No longer follow a process in this group.',
  input: z.object({ followUpId: id }),
  output: nothing,
  refusals: ['may-not-note', 'follow-up-not-found'],
})

export const listFavorites = endpoint({
  name: 'listFavorites',
  method: 'GET',
  path: '/favorites',
  summary: 'List the processes and documents your unit keeps at hand; `models` are the documents a new one can be written from.',
  input: z.object({ ...page, kind: z.enum(['all', 'processes', 'documents', 'models']).default('all') }),
  output: pageOf(
    z.object({
      id,
      process: processRef,
      document: z
        .object({
          id,
          number: z.string(),
          title: z.string(),
          kind: z.enum(['authored', 'uploaded']),
          state: z.enum(['draft', 'signed', 'uploaded', 'cancelled']),
        })
        .nullable(),
      description: z.string(),
      ...kept,
    }),
  ),
})

export const addFavorite = endpoint({
  name: 'addFavorite',
  method: 'POST',
  path: '/processes/:processId/favorites',
  summary: 'Keep a process, or one of its documents, among the favorites of your unit; harmless when it is there.',
  input: z.object({
    processId: id,
    documentId: id.nullable().default(null),
    groupId: id.nullable().default(null),
    description: line(250).default(''),
  }),
  output: z.object({ id }),
  refusals: ['may-not-note', 'document-not-found', 'group-not-found'],
})

export const changeFavorite = endpoint({
  name: 'changeFavorite',
  method: 'PATCH',
  path: '/favorites/:favoriteId',
  summary: 'Change the group and the description of a favorite.',
  input: z.object({ favoriteId: id, groupId: id.nullable(), description: line(250) }),
  output: nothing,
  refusals: ['may-not-note', 'favorite-not-found', 'group-not-found'],
})

export const removeFavorite = endpoint({
  name: 'removeFavorite',
  method: 'DELETE',
  path: '/favorites/:favoriteId',
  summary: 'Take a process or document from the favorites of your unit.',
  input: z.object({ favoriteId: id }),
  output: nothing,
  refusals: ['may-not-note', 'favorite-not-found'],
})

const list = z.enum(['follow-ups', 'favorites', 'blocks'])

export const listNoteGroups = endpoint({
  name: 'listNoteGroups',
  method: 'GET',
  path: '/note-groups',
  summary: 'List the groups of your unit for followed processes, for favorites or for blocks, with what you see in each.',
  input: z.object({ list }),
  output: z.object({ items: z.array(named.extend({ size: z.number() })), total: z.number() }),
})

export const saveNoteGroup = endpoint({
  name: 'saveNoteGroup',
  method: 'PUT',
  path: '/note-groups',
  summary: 'Create a group, or rename the one whose id is given.',
  input: z.object({ id: id.optional(), list, name: name(50) }),
  output: z.object({ id }),
  refusals: ['may-not-note', 'group-exists', 'group-not-found'],
})

export const deleteNoteGroup = endpoint({
  name: 'deleteNoteGroup',
  method: 'DELETE',
  path: '/note-groups/:groupId',
  summary: 'Delete a group; what is in it stays, without a group.',
  input: z.object({ groupId: id }),
  output: nothing,
  refusals: ['may-not-note', 'group-not-found'],
})
