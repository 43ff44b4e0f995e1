/** What is wrong with a number mask, as a sentence about it ends. */
import type { Pair } from './row.ts'

const words: Record<string, Pair | undefined> = {
  empty: ['está vazia', 'it is empty'],
  'variable-not-closed': ['falta uma arroba, pois cada dado fica entre duas', 'an @ is missing, since each datum stands between two'],
  'unknown-variable': ['há entre arrobas um dado que não existe', 'there is no such datum between its @'],
  'digits-out-of-range': ['falta dizer com quantas casas, de 01 a 15, como em _07d', 'it must say how many digits, 01 to 15, as in _07d'],
  'no-sequence': ['falta uma sequência', 'it has no sequence'],
  'more-than-one-sequence': ['há mais de uma sequência', 'it has more than one sequence'],
  'more-than-one-check-digit': ['há mais de um dígito verificador', 'it has more than one check digit'],
  'check-digit-first': [
    'o dígito verificador vem antes de tudo de que é calculado',
    'the check digit comes before all it is calculated from',
  ],
  'check-digit-not-available': ['esse dígito verificador não está disponível', 'that check digit is not available'],
  'code-does-not-fit': ['o código não cabe nas casas da máscara', 'the code does not fit the digits of the mask'],
  'sequence-exhausted': ['a sequência tem casas de menos', 'the sequence has too few digits'],
}

/** The word for the problem, in both languages; one that nobody knows stays as it is. */
export const maskWords = (problem: string): Pair => words[problem] ?? [problem, problem]
