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
const degrees = {
  reserved: { 'pt-BR': 'reservado', en: 'reserved' },
  secret: { 'pt-BR': 'secreto', en: 'secret' },
  'top-secret': { 'pt-BR': 'ultrassecreto', en: 'top secret' },
} as const

/** A level that changed, or only its law or its degree (A-04, A-05). */
export function levelChange(of: { pt: string; en: string }, d: EventData<'process.level-changed'>, l: Language): string {
  const degree = d.degree && say(`grau ${degrees[d.degree][l]}`, `degree ${degrees[d.degree][l]}`)(l)
  if (d.from !== d.to) {
    const more = [d.basis, degree].filter(Boolean).join(', ')
    const levelled = say(
      `Nível de acesso ${of.pt} alterado de ${levels[d.from][l]} para ${levels[d.to][l]}`,
      `Access level of ${of.en} changed from ${levels[d.from][l]} to ${levels[d.to][l]}`,
    )(l)
    return more ? `${levelled} (${more})` : levelled
  }
  if (d.basis && d.to !== 'confidential')
    return say(`Hipótese legal ${of.pt} alterada para ${d.basis}`, `Legal basis of ${of.en} changed to ${d.basis}`)(l)
  const named = d.basis
    ? say(`com hipótese legal ${d.basis}`, `with legal basis ${d.basis}`)(l)
    : say('sem hipótese legal', 'without a legal basis')(l)
  return say(
    `Nível de acesso ${of.pt} mantido em ${levels[d.to][l]}, ${named}${degree ? `, ${degree}` : ''}`,
    `Access level of ${of.en} still ${levels[d.to][l]}, ${named}${degree ? `, ${degree}` : ''}`,
  )(l)
}
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
