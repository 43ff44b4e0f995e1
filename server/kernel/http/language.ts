/** The language of a request: the person's choice (cookie), else what the browser asks for, else Portuguese. */
import type { Language } from '@lavra/contract/sentences.ts'
import type { FastifyRequest } from 'fastify'

export function languageOf(request: FastifyRequest): Language {
  const chosen = request.cookies?.['lavra-lang']
  if (chosen === 'en' || chosen === 'pt-BR') return chosen
  const first = (request.headers['accept-language'] ?? '').split(',')[0] ?? ''
  return /^en\b/i.test(first) ? 'en' : 'pt-BR'
}
