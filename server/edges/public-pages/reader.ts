/** Who reads this page, and how: language and theme from the address, else the cookie, else what the browser asks for. No script needed. */
import type { Language } from '@lavra/contract/sentences.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../../kernel/http/language.ts'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export interface Reader {
  language: Language
  theme: Theme
  /** The text in the reader's language; both are always written, so that no page can lack one. */
  say(portuguese: string, english: string): string
  /** This address with another language or theme; what else stands in it stays. */
  here(change: { lang?: Language; tema?: Theme }): string
}

const year = 365 * 24 * 60 * 60

/** What the address chooses is kept in the same cookies as the application's. */
export function readerOf(request: FastifyRequest, reply: FastifyReply): Reader {
  const [path = '/', search = ''] = request.url.split('?')
  const query = new URLSearchParams(search)
  const keep = (name: string, value: string) => reply.setCookie(name, value, { path: '/', maxAge: year, sameSite: 'lax' })

  const asked = /^en/i.test(query.get('lang') ?? '') ? 'en' : query.has('lang') ? 'pt-BR' : null
  if (asked) keep('lavra-lang', asked)
  const theme = themes.find((one) => one === query.get('tema'))
  if (theme) keep('lavra-theme', theme)

  const language = asked ?? languageOf(request)
  return {
    language,
    theme: theme ?? themes.find((one) => one === request.cookies?.['lavra-theme']) ?? 'system',
    say: (portuguese, english) => (language === 'en' ? english : portuguese),
    here(change) {
      const next = new URLSearchParams(query)
      for (const [name, value] of Object.entries(change)) next.set(name, value)
      return `${path}?${next}`
    },
  }
}

/** One value of the address; a name given twice counts once. */
export function asked(request: FastifyRequest, name: string): string {
  return (new URLSearchParams(request.url.split('?')[1] ?? '').get(name) ?? '').trim().slice(0, 60)
}
