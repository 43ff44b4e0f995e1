/** What is said to a person when a call fails, or could not be made? The contract's sentences, and our own for what only the browser knows. */

import { isRefusalCode, type RefusalParams } from '@lavra/contract/refusals.ts'
import * as contract from '@lavra/contract/sentences.ts'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { ApiError } from './api-error.ts'

const own: Record<string, MessageDescriptor> = {
  'no-connection': msg`Sem conexão com o servidor. Nada do que você digitou se perdeu; tente de novo em instantes.`,
}
const unexpected = msg`Algo falhou no sistema. Nada foi alterado. Tente de novo; se continuar, informe o código ao suporte.`

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** A time among the parameters is said as people write it. */
function readable(params: RefusalParams, locale: string): RefusalParams {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'pt-BR', { dateStyle: 'short', timeStyle: 'short' })
  const pairs = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && instant.test(value) ? format.format(new Date(value)) : value,
  ])
  return Object.fromEntries(pairs)
}

/** A code with its parameters as people read it; a code nobody knows is an unexpected failure. */
export function sentenceOf(code: string, params: RefusalParams, i18n: I18n): string {
  if (isRefusalCode(code)) return contract.refusalSentence(code, readable(params, i18n.locale), i18n.locale === 'en' ? 'en' : 'pt-BR')
  return i18n._(own[code] ?? unexpected)
}

export function refusalSentence(error: unknown, i18n: I18n): string {
  if (!(error instanceof ApiError)) return i18n._(unexpected)
  const sentence = sentenceOf(error.code, error.params, i18n)
  return error.incident ? `${sentence} (${error.incident})` : sentence
}

/** Why an action of `abilities` cannot be done, for its tooltip; null when it can. */
export function whyNotSentence(code: string | null | undefined, i18n: I18n): string | null {
  return code ? sentenceOf(code, {}, i18n) : null
}
