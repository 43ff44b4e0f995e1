/** How a notification reads, in both languages: one line without the number of the process, which stands beside it where it may. */
import type { NotificationKind } from './notifications.ts'
import type { Language } from './sentences.ts'

export interface Told {
  /** Null: the system did it. */
  by: string | null
  byUnit: string | null
  /** Title of the document; null when there is none or it must not be named. */
  document: string | null
}

type Sentence = (told: Told) => Record<Language, string>

const sentences: Record<NotificationKind, Sentence> = {
  arrival: ({ byUnit }) => ({
    'pt-BR': byUnit ? `Processo recebido de ${byUnit}` : 'Processo recebido na unidade',
    en: byUnit ? `Process received from ${byUnit}` : 'Process received in the unit',
  }),
  assigned: ({ by }) => ({
    'pt-BR': by ? `${by} atribuiu um processo a você` : 'Um processo foi atribuído a você',
    en: by ? `${by} assigned a process to you` : 'A process was assigned to you',
  }),
  signed: ({ by, document }) => ({
    'pt-BR': `${by ?? 'Alguém'} assinou ${document ?? 'um documento'}`,
    en: `${by ?? 'Somebody'} signed ${document ?? 'a document'}`,
  }),
  included: ({ by, document }) => ({
    'pt-BR': `${by ?? 'Alguém'} incluiu ${document ?? 'um documento'}`,
    en: `${by ?? 'Somebody'} included ${document ?? 'a document'}`,
  }),
  replied: ({ by, document }) => ({
    'pt-BR': `${by ?? 'Alguém'} respondeu na conversa${document ? ` sobre ${document}` : ''}`,
    en: `${by ?? 'Somebody'} replied in the conversation${document ? ` about ${document}` : ''}`,
  }),
  'stay-lifted': ({ by }) => ({
    'pt-BR': by ? `${by} retirou o sobrestamento` : 'O prazo do sobrestamento terminou',
    en: by ? `${by} ended the suspension` : 'The day of the suspension has come',
  }),
  granted: ({ by }) => ({
    'pt-BR': `${by ?? 'Alguém'} deu a você acesso a um processo sigiloso`,
    en: `${by ?? 'Somebody'} gave you access to a confidential process`,
  }),
  'batch-finished': () => ({
    'pt-BR': 'Terminou o ato em lote que você pediu',
    en: 'The act on many processes you asked for is done',
  }),
}

export function notificationSentence(kind: NotificationKind, told: Told, language: Language): string {
  return sentences[kind](told)[language]
}
