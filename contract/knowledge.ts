/** The knowledge base (Base de Conhecimento, P-53): procedures that a unit writes for processes of certain types. */
import { z } from 'zod'
import { fileRefusals, uploadId } from './document-files.ts'
import { endpoint } from './endpoint.ts'
import { cursor, flag, id, instant, line, name, named, nothing, pageOf, unitRef, whyNot } from './values.ts'

const content = z.record(z.string(), z.unknown())
const ofArticle = { articleId: id }
/** `null`: the version that everybody reads; for the unit that writes it, the newest while there is none. */
const whichVersion = { ...ofArticle, version: z.coerce.number().int().min(1).nullable().default(null) }
const file = z.object({ name: z.string(), size: z.number() })
const kept = ['may-not-keep-knowledge', 'article-of-other-unit', 'item-not-found'] as const

const articleRow = z.object({
  id,
  title: z.string(),
  unit: unitRef,
  types: z.array(named),
  /** Null while nobody else reads it. */
  releasedVersion: z.number().nullable(),
  /** A newer text of your own unit waits to be released. */
  hasDraft: z.boolean(),
  savedAt: instant,
})

export const listArticles = endpoint({
  name: 'listArticles',
  method: 'GET',
  path: '/knowledge',
  summary: 'Find released articles by words of their title and text, or by the type of process; of your own unit also those not released.',
  input: z.object({
    text: line(200).default(''),
    typeId: id.optional(),
    mine: flag.optional(),
    after: cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: pageOf(articleRow),
})

export const showArticle = endpoint({
  name: 'showArticle',
  method: 'GET',
  path: '/knowledge/:articleId',
  summary: 'Show an article of the knowledge base; its text and its file are at addresses of their own.',
  input: z.object(whichVersion),
  output: articleRow.extend({
    version: z.number(),
    revision: z.number(),
    isReleased: z.boolean(),
    savedBy: z.string(),
    releasedAt: instant.nullable(),
    hasText: z.boolean(),
    file: file.nullable(),
    abilities: z.object({ write: whyNot, release: whyNot, withdraw: whyNot }),
    /** Only for the unit that writes it, the newest first. */
    versions: z.array(
      z.object({
        version: z.number(),
        savedAt: instant,
        savedBy: z.string(),
        releasedAt: instant.nullable(),
        releasedBy: z.string().nullable(),
      }),
    ),
  }),
})

export const viewArticle = endpoint({
  name: 'viewArticle',
  method: 'GET',
  path: '/knowledge/:articleId/content',
  summary: 'The text of an article as a page for a sandboxed frame.',
  input: z.object(whichVersion),
  output: z.unknown(),
  produces: 'text/html',
})

export const downloadArticleFile = endpoint({
  name: 'downloadArticleFile',
  method: 'GET',
  path: '/knowledge/:articleId/file',
  summary: 'The PDF attached to an article, byte for byte.',
  input: z.object({ ...whichVersion, save: z.enum(['true', 'false']).default('false') }),
  output: z.unknown(),
  produces: 'application/pdf',
})

export const openArticle = endpoint({
  name: 'openArticle',
  method: 'GET',
  path: '/knowledge/:articleId/draft',
  summary: 'The newest text of an article of your unit, to be changed.',
  input: z.object(ofArticle),
  output: z.object({
    title: z.string(),
    types: z.array(named),
    body: content,
    file: file.nullable(),
    revision: z.number(),
    isReleased: z.boolean(),
  }),
  refusals: kept,
})

export const startArticle = endpoint({
  name: 'startArticle',
  method: 'POST',
  path: '/knowledge',
  summary: 'Begin an article of your unit; nobody else reads it before it is released.',
  input: z.object({ title: name(200), typeIds: z.array(id).max(100).default([]) }),
  output: z.object({ articleId: id }),
  refusals: ['may-not-keep-knowledge', 'process-type-unknown'],
})

export const saveArticle = endpoint({
  name: 'saveArticle',
  method: 'PUT',
  path: '/knowledge/:articleId/draft',
  summary: 'Save an article of your unit: over its draft, or as a new version when the newest is released already.',
  input: z.object({
    ...ofArticle,
    baseRevision: z.number().int().min(1),
    title: name(200),
    typeIds: z.array(id).max(100),
    body: content,
    /** A PDF that arrived at /api/uploads; `keep` leaves the file as it is. */
    file: z.union([z.literal('keep'), z.literal('remove'), z.object({ uploadId })]).default('keep'),
  }),
  output: z.object({ revision: z.number(), version: z.number() }),
  refusals: [
    ...kept,
    'article-changed',
    'process-type-unknown',
    'content-not-valid',
    'image-unknown',
    'article-file-not-pdf',
    ...fileRefusals,
  ],
})

export const releaseArticle = endpoint({
  name: 'releaseArticle',
  method: 'POST',
  path: '/knowledge/:articleId/release',
  summary: 'Let everybody read the newest version of an article of your unit, in the place of the one before.',
  input: z.object({ ...ofArticle, baseRevision: z.number().int().min(1) }),
  output: nothing,
  refusals: [...kept, 'article-changed', 'article-empty', 'article-released'],
})

export const revokeArticle = endpoint({
  name: 'revokeArticle',
  method: 'DELETE',
  path: '/knowledge/:articleId/release',
  summary: 'Take an article of your unit from everybody else; its versions stay with the unit, and it can be released again.',
  input: z.object(ofArticle),
  output: nothing,
  refusals: [...kept, 'article-not-released'],
})
