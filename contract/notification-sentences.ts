/** How a notification reads, in both languages: one line without the number of the process, which stands beside it where it may. */
import type { NotificationKind, ReminderStage } from './notifications.ts'
import type { Language } from './sentences.ts'

export interface Told {
  /** Null: the system did it. */
  by: string | null
  byUnit: string | null
  /** Title of the document; null when there is none or it must not be named. */
  document: string | null
  /** Of a reminder. */
  due: { on: string; stage: ReminderStage } | null
}

type Sentence = (told: Told) => Record<Language, string>

const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: language === 'en' ? 'medium' : 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

/** With the day, so that it is still true when it is read later. */
function reminded({ byUnit, due }: Told): Record<Language, string> {
  const [pt, en] = due ? [dayText(due.on, 'pt-BR'), dayText(due.on, 'en')] : ['', '']
  const said: Record<ReminderStage, readonly [pt: string, en: string]> = byUnit
    ? {
        soon: [`Devolver a ${byUnit} até ${pt}`, `Give back to ${byUnit} by ${en}`],
        today: [`Devolver a ${byUnit} hoje, ${pt}`, `Give back to ${byUnit} today, ${en}`],
        late: [`A devolução a ${byUnit} venceu em ${pt}`, `Giving back to ${byUnit} was due on ${en}`],
        'late-there': [`${byUnit} não devolveu até ${pt}`, `${byUnit} has not given back by ${en}`],
      }
    : {
        soon: [`Prazo da unidade vence em ${pt}`, `The unit's deadline is ${en}`],
        today: [`Prazo da unidade vence hoje, ${pt}`, `The unit's deadline is today, ${en}`],
        late: [`Prazo da unidade venceu em ${pt}`, `The unit's deadline was ${en}`],
        'late-there': [`Prazo da unidade venceu em ${pt}`, `The unit's deadline was ${en}`],
      }
  const [portuguese, english] = said[due?.stage ?? 'soon']
  return { 'pt-BR': portuguese, en: english }
}

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
  'deadline-due': reminded,
  'return-due': reminded,
  'to-sign': ({ by }) => ({
    'pt-BR': `${by ?? 'Alguém'} pediu que você assine um documento sigiloso`,
    en: `${by ?? 'Somebody'} asked you to sign a confidential document`,
  }),
  'batch-finished': () => ({
    'pt-BR': 'Terminou o ato em lote que você pediu',
    en: 'The act on many processes you asked for is done',
  }),
}

export function notificationSentence(kind: NotificationKind, told: Told, language: Language): string {
  return sentences[kind](told)[language]
}
