/** P-03 as a table: who informs a number, who corrects it, and which forms it may have. */
import { expect, it } from 'vitest'
import { formOf, judge, masksOf, ruleOf, whyNotCorrect, whyNotInform } from './informed-number.rules.ts'

const [off, forProtocol] = ['informing-is-off', 'informing-is-for-protocol']
it.each([
  ['0: nobody', 'off', false, off, off],
  ['0: nobody, not even protocol', 'off', true, off, off],
  ['1: not other units', 'protocol', false, forProtocol, forProtocol],
  ['1: units of protocol', 'protocol', true, null, null],
  ['2: everybody', 'all', false, null, null],
  ['3: everybody informs, and does not correct', 'all-protocol-alters', false, null, forProtocol],
  ['3: protocol corrects', 'all-protocol-alters', true, null, null],
  ['a word that nobody knows', 'perhaps', true, off, off],
])('%s', (_, word, isProtocol, inform, correct) => {
  const installation = { rule: ruleOf(word), isProtocol }
  expect([whyNotInform(installation), whyNotCorrect(installation, true)]).toEqual([inform, correct])
  expect(whyNotCorrect(installation, false)).toBe('number-not-informed')
})

const agencyMask = '@cod_orgao_04d@.@seq_anual_cod_orgao_07d@/@ano_4d@'
const several = `@seq_cod_orgao_05d@/@ano_2d@|${agencyMask}|@nothing@`
it.each([
  ['the agency’s mask, when none is named', '', '1500.0000012/1999', '1500.0000012/1999'],
  ['digits alone', '', '150000000121999', '1500.0000012/1999'],
  ['the first that fits', several, '00012/98', '00012/98'],
  ['another one', several, '1500.0000012/1999', '1500.0000012/1999'],
  ['none of them', several, '12/98', undefined],
])('%s', (_, named, text, number) => expect(judge(masksOf(named, agencyMask), text)?.number).toBe(number))

it('says how numbers of a mask look', () => expect(masksOf(several, agencyMask).map(formOf)).toEqual(['00000/00', '0000.0000000/0000']))
