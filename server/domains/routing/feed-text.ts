/** What is due, as an iCalendar file. It leaves the house: of a restricted process the number and no more, of a confidential one nothing. */
import type { CalendarKind } from '@lavra/contract/calendar.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import ical, { ICalEventTransparency } from 'ical-generator'
import type { CalendarRow } from './calendar.queries.ts'

const words: Record<Language, Record<CalendarKind, (unit: string) => string> & { name: string; at: string }> = {
  'pt-BR': {
    name: 'Prazos',
    at: 'Unidade',
    deadline: () => 'Prazo',
    'return-owed': (unit) => `Devolver a ${unit}`,
    'return-awaited': (unit) => `Retorno de ${unit}`,
    reopening: () => 'Reabertura',
    'stay-end': () => 'Fim do sobrestamento',
  },
  en: {
    name: 'Deadlines',
    at: 'Unit',
    deadline: () => 'Deadline',
    'return-owed': (unit) => `Give back to ${unit}`,
    'return-awaited': (unit) => `Return from ${unit}`,
    reopening: () => 'Reopening',
    'stay-end': () => 'End of suspension',
  },
}

export interface FeedPlace {
  publicUrl: string
  language: Language
  /** Null: of all units. */
  unit: string | null
}

export function feedText(rows: readonly CalendarRow[], { publicUrl, language, unit }: FeedPlace): string {
  const say = words[language]
  const host = new URL(publicUrl).host
  const calendar = ical({
    name: ['Lavra', unit, say.name].filter(Boolean).join(' · '),
    prodId: { company: 'Lavra', product: 'Lavra', language: language === 'en' ? 'EN' : 'PT-BR' },
    ttl: 3600,
  })
  for (const { id, kind, day, said_at: stamp, process, own_unit, unit: other } of rows) {
    if (process.level === 'confidential') continue
    const isOpen = process.level === 'public'
    const start = new Date(`${day}T00:00:00Z`)
    calendar.createEvent({
      id: `${id}@${host}`,
      ...{ stamp, start, end: new Date(start.getTime() + 86_400_000), allDay: true },
      summary: `${say[kind](other?.code ?? '')}: ${(isOpen && process.summary) || process.number}`,
      description: [process.number, isOpen ? process.type : '', `${say.at}: ${own_unit}`].filter(Boolean).join('\n'),
      url: `${publicUrl}/p/${encodeURI(process.number)}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
