/** What a mail or a push says. Of a restricted process the number alone, of a confidential one not even that: a mailbox is no place for it. */
import { notificationSentence } from '@lavra/contract/notification-sentences.ts'
import type { NotificationKind, ReminderStage } from '@lavra/contract/notifications.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import type { AccessLevel } from '@lavra/contract/values.ts'

export interface Item {
  kind: NotificationKind
  at: Date
  by: string | null
  byUnit: string | null
  unit: { code: string }
  process: { number: string; summary: string; level: AccessLevel } | null
  document: { number: string; title: string } | null
  due: { on: string; stage: ReminderStage } | null
}

export interface Line {
  sentence: string
  /** Number and summary, as far as they may be said. */
  about: string
  /** Path in the application. */
  path: string
}

export function lineOf(item: Item, language: Language): Line {
  const { process, document, kind, by, byUnit, due } = item
  if (process?.level === 'confidential')
    return {
      sentence: { 'pt-BR': 'Há novidade em um processo sigiloso seu', en: 'There is news in a confidential process of yours' }[language],
      about: '',
      path: '/notificacoes',
    }
  const isOpen = process?.level !== 'restricted'
  const told = { by, byUnit, due, document: isOpen ? (document?.title ?? null) : null }
  const about = process ? [process.number, isOpen ? process.summary : ''].filter(Boolean).join(' · ') : ''
  const path = process ? `/p/${encodeURI(process.number)}` : '/lotes'
  return { sentence: notificationSentence(kind, told, language), about, path }
}

const words = {
  'pt-BR': {
    many: (count: number) => `${count} notificações no Lavra`,
    more: (count: number) => `E mais ${count}: veja todas em`,
    wishes: 'Escolher o que receber e quando',
    stop: 'Não receber mais estes avisos por e-mail',
    why: 'Você recebe este e-mail porque estas novidades dizem respeito ao seu trabalho.',
  },
  en: {
    many: (count: number) => `${count} notifications in Lavra`,
    more: (count: number) => `And ${count} more: see all at`,
    wishes: 'Choose what to receive and when',
    stop: 'Stop these mails',
    why: 'You receive this mail because this news concerns your work.',
  },
} as const

/** So many are told in words; whoever comes back from a holiday does not want a roll of paper. */
const most = 50

export interface MailPlace {
  publicUrl: string
  stopUrl: string
}

export function mailText(
  items: readonly Item[],
  language: Language,
  { publicUrl, stopUrl }: MailPlace,
): { subject: string; text: string; html: string } {
  const say = words[language]
  const lines = items.slice(0, most).map((item) => lineOf(item, language))
  const [only] = lines
  const subject = items.length === 1 && only ? [only.sentence, only.about].filter(Boolean).join(' – ') : say.many(items.length)
  const rest = items.length > most ? `${say.more(items.length - most)} ${publicUrl}/notificacoes` : ''
  const wishes = `${publicUrl}/conta/notificacoes`
  const text = [
    ...lines.map((line) => [line.sentence, line.about, publicUrl + line.path].filter(Boolean).join('\n')),
    ...(rest ? [rest] : []),
    `--\n${say.why}\n${say.wishes}: ${wishes}\n${say.stop}: ${stopUrl}`,
  ].join('\n\n')
  const rows = lines.map(
    (line) =>
      `<tr><td style="padding:10px 0;border-bottom:1px solid #dde1e7"><a href="${escaped(publicUrl + line.path)}" style="color:#1351b4;font-weight:bold">${escaped(line.sentence)}</a>${line.about ? `<br>${escaped(line.about)}` : ''}</td></tr>`,
  )
  const html = `<!doctype html><html lang="${language}"><body style="margin:0;padding:20px;font-family:sans-serif;color:#1b1f24"><table role="presentation" style="width:100%;max-width:640px;border-collapse:collapse">${rows.join('')}</table>${rest ? `<p>${escaped(rest)}</p>` : ''}<p style="color:#5a6472;font-size:13px">${escaped(say.why)}<br><a href="${escaped(wishes)}">${say.wishes}</a> · <a href="${escaped(stopUrl)}">${say.stop}</a></p></body></html>`
  return { subject, text, html }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
