/** What is wrong with a mask, in a sentence that says what to do? */
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'

const sentences: Record<string, ReturnType<typeof msg>> = {
  empty: msg`Escreva a máscara.`,
  'variable-not-closed': msg`Falta uma arroba: cada dado fica entre duas.`,
  'unknown-variable': msg`Há um dado que não existe entre arrobas. Veja a lista abaixo.`,
  'digits-out-of-range': msg`Diga com quantas casas, de 01 a 15: por exemplo _07d.`,
  'no-sequence': msg`Falta uma sequência: sem ela, dois processos teriam o mesmo número.`,
  'more-than-one-sequence': msg`Há mais de uma sequência. Deixe só uma.`,
  'more-than-one-check-digit': msg`Há mais de um dígito verificador. Deixe só um.`,
  'check-digit-first': msg`O dígito verificador é calculado do que vem antes dele. Ponha-o no fim.`,
  'check-digit-not-available': msg`Esse dígito verificador ainda não está disponível. Use o módulo 97 ou o módulo 11.`,
  'code-does-not-fit': msg`O código do órgão tem mais algarismos que as casas da máscara. Aumente as casas.`,
  'sequence-exhausted': msg`A sequência tem casas de menos. Aumente-as.`,
}
const other = msg`Esta máscara não forma um número. Confira o que está entre arrobas.`

export function useMaskProblem(): (problem: string) => string {
  const { i18n } = useLingui()
  return (problem) => i18n._(sentences[problem] ?? other)
}
