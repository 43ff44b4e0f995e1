/** Does everything that is said exist in both languages, with the same facts in it? */
import { eventSentence } from '@lavra/contract/event-sentences.ts'
import { type EventKind, events } from '@lavra/contract/events.ts'
import type { RefusalCode } from '@lavra/contract/refusals.ts'
import { type Language, refusalSentence } from '@lavra/contract/sentences.ts'
import { parse, type Token } from '@messageformat/parser'
import { z } from 'zod'
import type { Finding, SourceFile } from './source-tree.ts'

/** The facts and tags of a sentence in ICU form, plurals looked into, as a sorted list: `{count}`, `<0>`. Throws what is no ICU message. */
export function placeholdersOf(sentence: string): string[] {
  return [...new Set(parse(sentence).flatMap(namesIn))].sort()
}

function namesIn(token: Token): string[] {
  if (token.type === 'content') return token.value.match(/<\/?\d+\/?>/g) ?? []
  if (token.type === 'octothorpe') return []
  return [`{${token.arg}}`, ...('cases' in token ? token.cases.flatMap(({ tokens }) => tokens.flatMap(namesIn)) : [])]
}

export function whyNotPair(about: string, pt: string, en: string): string[] {
  const wrong: (string | false)[] = [
    (pt.trim() === '' || en.trim() === '') && 'lacks a sentence',
    pt === en && 'says the same in both languages',
    placeholdersOf(pt).join() !== placeholdersOf(en).join() && `names other facts in one language: ${pt} | ${en}`,
    /undefined|\[object|NaN/.test(pt + en) && `says nonsense: ${pt} | ${en}`,
  ]
  return wrong.filter((reason) => reason !== false).map((reason) => `${about} ${reason}`)
}

/** A refusal's sentence with its parameters left as they are written. */
export function rawRefusal(code: RefusalCode, language: Language): string {
  return refusalSentence(code, new Proxy<Record<string, string>>({}, { get: (_, key) => `{${String(key)}}` }), language)
}

/** An event's sentence where every text of the data stands in braces, so that both languages must name the same ones. */
export function sampleEvent(kind: EventKind, language: Language): string {
  return eventSentence(kind, sample(events[kind].data, 'data'), language)
}

interface Message {
  line: number
  id: string
  text: string
  fuzzy: boolean
}

export function findMessageGaps(file: SourceFile): Finding[] {
  return readPo(file.text).flatMap(({ line, id, text, fuzzy }) => {
    const at = (reason: string) => ({ path: file.path, line, reason: `"${id}" ${reason}` })
    if (text === '') return [at('is not translated')]
    if (fuzzy) return [at('is fuzzy: somebody must read it')]
    return placeholdersOf(id).join() === placeholdersOf(text).join() ? [] : [at(`has other placeholders in "${text}"`)]
  })
}

export function readPo(text: string): Message[] {
  const messages: Message[] = []
  let current: Message | null = null
  let field: 'id' | 'text' = 'id'
  let fuzzy = false
  for (const [at, row] of text.split('\n').entries()) {
    if (/^#,.*\bfuzzy\b/.test(row)) fuzzy = true
    const [, name, rest = row] = /^(msgid|msgstr) (".*")$/.exec(row) ?? []
    if (name === 'msgid') {
      current = { line: at + 1, id: '', text: '', fuzzy }
      messages.push(current)
      fuzzy = false
    }
    if (name) field = name === 'msgid' ? 'id' : 'text'
    if (current && rest.startsWith('"')) current[field] += JSON.parse(rest)
  }
  return messages.filter(({ id }) => id !== '')
}

/** A value that fits the schema, made of the names of its fields. */
function sample(schema: z.ZodType, name: string): unknown {
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, sample(asType(field), key)]))
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return sample(asType(schema.unwrap()), name)
  if (schema instanceof z.ZodArray) return [sample(asType(schema.element), name)]
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodNumber) return 7
  if (schema instanceof z.ZodBoolean) return true
  return `{${name}}`
}

function asType(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new Error('the data of an event is described by classic Zod schemas')
}
