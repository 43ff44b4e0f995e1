/** What do the sentences of the history share? Names of levels, fields and blocks in both languages, and the shape of a sentence. */
import type { EventData, EventKind } from '../events.ts'
import type { Language } from '../sentences.ts'

/** Text is never stored: a sentence is built from the event's data. */
export type Sentence<K extends EventKind> = (data: EventData<K>, language: Language) => string
export type Sentences = { [K in EventKind]?: Sentence<K> }

export const say = (pt: string, en: string) => (language: Language) => (language === 'en' ? en : pt)
export const levels = {
  public: { 'pt-BR': 'público', en: 'public' },
  restricted: { 'pt-BR': 'restrito', en: 'restricted' },
  confidential: { 'pt-BR': 'sigiloso', en: 'confidential' },
} as const
export const blockNames = {
  signature: { 'pt-BR': 'assinatura', en: 'Signature' },
  meeting: { 'pt-BR': 'reunião', en: 'Meeting' },
} as const
/** A day as it is read: 2026-11-24 is 24/11/2026. */
export const day = (iso: string) => iso.split('-').reverse().join('/')

const fields: Record<string, { 'pt-BR': string; en: string }> = {
  classification: { 'pt-BR': 'assuntos', en: 'subjects' },
  parties: { 'pt-BR': 'interessados', en: 'interested parties' },
  summary: { 'pt-BR': 'especificação', en: 'summary' },
  priority: { 'pt-BR': 'prioridade', en: 'priority' },
  type_id: { 'pt-BR': 'tipo', en: 'type' },
  description: { 'pt-BR': 'descrição', en: 'description' },
  tree_name: { 'pt-BR': 'nome na árvore', en: 'name in the tree' },
  interested: { 'pt-BR': 'interessados', en: 'interested parties' },
  recipient: { 'pt-BR': 'destinatários', en: 'recipients' },
  sender: { 'pt-BR': 'remetente', en: 'sender' },
  type_number: { 'pt-BR': 'número', en: 'number' },
  document_date: { 'pt-BR': 'data', en: 'date' },
  source: { 'pt-BR': 'formato', en: 'source' },
}
export const fieldNames = (names: readonly string[], language: Language) => names.map((name) => fields[name]?.[language] ?? name).join(', ')
