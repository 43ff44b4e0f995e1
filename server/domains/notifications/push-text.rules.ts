/** What a device shows: as little as a mail does, since it lies on tables and its screen is seen by others (`mail-text.rules.ts`). */
import type { Language } from '@lavra/contract/sentences.ts'
import { type Item, lineOf } from './mail-text.rules.ts'

export interface PushText {
  title: string
  body: string
  /** Path in the application. */
  path: string
}

const many = {
  'pt-BR': (count: number) => `${count} notificações no Lavra`,
  en: (count: number) => `${count} notifications in Lavra`,
} as const

/** A line has no end of its own; what a push service carries has. */
const longest = 300

export function pushText(items: readonly Item[], language: Language): PushText {
  const [only] = items
  if (!only || items.length > 1) return { title: many[language](items.length), body: '', path: '/notificacoes' }
  const { sentence, about, path } = lineOf(only, language)
  return { title: sentence.slice(0, longest), body: about.slice(0, longest), path }
}
