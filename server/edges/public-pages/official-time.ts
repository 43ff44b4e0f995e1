/** When, for a reader: in the time zone of the agency that signed, never in the one of the visitor's machine. */
import type { Reader } from './reader.ts'

export function officialTime({ language }: Reader, at: string, timeZone: string): string {
  const locale = language === 'en' ? 'en-GB' : 'pt-BR'
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
}

/** “horário de Brasília” where that is the agency's time. */
export function zoneName({ say }: Reader, timeZone: string): string {
  if (timeZone === 'America/Sao_Paulo') return say('horário de Brasília', 'Brasília time')
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return say(`horário de ${place}`, `${place} time`)
}
