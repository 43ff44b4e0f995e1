/** What follow-ups and favorites have in common as lists: the process they are about, and how their words are searched. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { literally } from '../../kernel/like.ts'
import { summaryToldTo, wordsToldTo } from '../access/index.ts'

export interface ProcessRefRow {
  id: string
  number: string
  type: string
  summary: string
  level: AccessLevel
}

export interface KeptFilter {
  text: string
  groupId: string | null
  /** The last one of the page before. */
  beforeId: string | null
  limit: number
}

/** Over a row of `process p` and its type `y`. */
export const processRefSql = (actor: Actor) =>
  sql<ProcessRefRow>`json_build_object('id', p.id::text, 'number', p.number, 'type', y.name, 'summary', ${summaryToldTo(actor)}, 'level', p.level)`

/** What the unit said of it is among its words: of a confidential one kept back until the password is given. */
export const saidSql = (actor: Actor, said: RawBuilder<string>) => sql<string>`case when ${wordsToldTo(actor)} then ${said} else '' end`

/** Each word stands somewhere in what is said, in the summary, or it is part of the number. */
export function wordsIn(actor: Actor, text: string, said: RawBuilder<string>): RawBuilder<boolean> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 10)
  if (words.length === 0) return sql<boolean>`true`
  const each = words.map((word) => {
    const digits = word.replace(/\D/g, '')
    const number = digits.length >= 3 ? sql`or p.digits like '%' || ${digits} || '%'` : sql``
    return sql`(plain(${saidSql(actor, sql`${said} || ' ' || p.summary`)}) like '%' || plain(${literally(word)}) || '%' ${number})`
  })
  return sql<boolean>`(${sql.join(each, sql` and `)})`
}
