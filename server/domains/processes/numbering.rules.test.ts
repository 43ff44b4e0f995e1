/** Process numbers by the tables of the norm, N-01, N-02, N-03, M-01. Every number below was issued in the real world unless it says otherwise. */
import { describe, expect, it } from 'vitest'
import { checkDigits } from './check-digits.rules.ts'
import {
  checkInformed,
  formatNumber,
  looksLikeProcessNumber,
  type Mask,
  normaliseNumber,
  parseMask,
  sequenceScope,
} from './numbering.rules.ts'

const MINAS = '@cod_orgao_sei_04d@.@cod_unidade_sei_02d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@'
const FEDERAL = '@cod_unidade_sei_05d@.@seq_anual_cod_unidade_sei_06d@/@ano_4d@-@dv_mod11_executivo_federal_2d@'
const FEDERAL_21 = '@cod_unidade_sei_07d@.@seq_anual_cod_unidade_sei_08d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@'

function masked(text: string): Mask {
  const mask = parseMask(text)
  if ('problem' in mask) throw new Error(mask.problem)
  return mask
}
const facts = { agencyNumberCode: '1500', unitNumberCode: '01', year: 2026 }

describe('check digits', () => {
  it.each(['19957.000052/2014-19', '82667.000009/2018-89', '50300.000884/2017-42', '53500.005769/2016-15', '17.137001.000001/2026-21'])(
    'R-20, R-23: two mod 11 digits of %s',
    (number) => expect(checkDigits['mod11-federal'](number.slice(0, -2))).toBe(number.slice(-2)),
  )

  it.each([
    '1500.01.0250326/2023-04',
    '1500.01.0069235/2025-73',
    '1500.01.0310980/2025-88',
    '1370.01.0041699/2020-85',
    '1190.01.0003884/2025-05',
    '1190.01.0017329/2025-61',
    '1190.01.0011445/2023-49',
    '1370.01.0049245/2021-40',
  ])('R-21: mod 97-10 digits of %s', (number) => expect(checkDigits['mod97-10'](number.slice(0, -2))).toBe(number.slice(-2)))
})

describe('N-01: the grammar of a mask', () => {
  it.each([
    ['@cod_orgao_sip@', { kind: 'code', of: 'agency', width: null }],
    ['@cod_orgao_sip_03d@', { kind: 'code', of: 'agency', width: 3 }],
    ['@cod_orgao_sei_04d@', { kind: 'code', of: 'agency', width: 4 }],
    ['@cod_unidade_sip_05d@', { kind: 'code', of: 'unit', width: 5 }],
    ['@cod_unidade_sei_02d@', { kind: 'code', of: 'unit', width: 2 }],
    ['@ano_2d@', { kind: 'year', width: 2 }],
    ['@ano_4d@', { kind: 'year', width: 4 }],
    ['@dv_mod11_executivo_federal_2d@', { kind: 'check', algorithm: 'mod11-federal', width: 2 }],
    ['@dv_mod97_base10_executivo_federal_2d@', { kind: 'check', algorithm: 'mod97-10', width: 2 }],
  ])('%s', (variable, piece) => {
    const sequence = { kind: 'sequence', per: 'agency', yearly: true, width: 7 }
    expect(masked(`@seq_anual_cod_orgao_sei_07d@-${variable}`).pieces).toEqual([sequence, { kind: 'literal', text: '-' }, piece])
  })

  it.each([
    ['@seq_anual_cod_orgao_sei_07d@', 'agency', true, 7],
    ['@seq_anual_cod_orgao_sip_09d@', 'agency', true, 9],
    ['@seq_anual_cod_unidade_sei_06d@', 'unit', true, 6],
    ['@seq_anual_cod_unidade_sip_06d@', 'unit', true, 6],
    ['@seq_cod_orgao_sei_10d@', 'agency', false, 10],
    ['@seq_cod_unidade_sip_08d@', 'unit', false, 8],
  ])('%s', (text, per, yearly, width) => expect(masked(text).sequence).toEqual({ kind: 'sequence', per, yearly, width }))

  it.each([
    ['', 'empty'],
    ['@ano_4d', 'variable-not-closed'],
    ['@seq_anual_cod_orgao_sei_07d@/@mes_2d@', 'unknown-variable'],
    ['@seq_anual_cod_orgao_sei@', 'digits-out-of-range'],
    ['@seq_anual_cod_orgao_sei_00d@', 'digits-out-of-range'],
    ['@cod_orgao_sei_04d@/@ano_4d@', 'no-sequence'],
    ['@seq_cod_orgao_sei_04d@/@seq_cod_orgao_sei_04d@', 'more-than-one-sequence'],
    [`${FEDERAL}-@dv_mod97_base10_executivo_federal_2d@`, 'more-than-one-check-digit'],
    ['@dv_mod97_base10_executivo_federal_2d@.@seq_cod_orgao_sei_04d@', 'check-digit-first'],
    ['@ano_2d@.@cod_orgao_sip@.@seq_anual_cod_orgao_sip_09d@-@dv_mod11_1d@', 'check-digit-not-available'],
    ['@seq_anual_cod_orgao_sei_07d@-@dv_mod97_base10_cnj_2d@', 'check-digit-not-available'],
  ])('refuses %s: %s', (text, problem) => expect(parseMask(text)).toMatchObject({ problem }))
})

describe('N-02: the counter', () => {
  it.each([
    ['@seq_anual_cod_orgao_sei_07d@', 'agency:1500:2026'],
    ['@seq_anual_cod_unidade_sip_07d@', 'unit:01:2026'],
    ['@seq_cod_orgao_sei_07d@', 'agency:1500'],
    ['@seq_cod_unidade_sei_07d@', 'unit:01'],
  ])('of %s is %s', (text, scope) => expect(sequenceScope(masked(text), facts)).toBe(scope))

  it('starts anew every year, only if it is annual', () => {
    const next = { ...facts, year: 2027 }
    expect(sequenceScope(masked(MINAS), next)).not.toBe(sequenceScope(masked(MINAS), facts))
    expect(sequenceScope(masked('@seq_cod_orgao_sei_07d@'), next)).toBe(sequenceScope(masked('@seq_cod_orgao_sei_07d@'), facts))
  })
})

describe('N-03: the number', () => {
  it.each([
    [MINAS, { agencyNumberCode: '1500', unitNumberCode: '01', year: 2023, sequence: 250326 }, '1500.01.0250326/2023-04'],
    [MINAS, { agencyNumberCode: '1190', unitNumberCode: '1', year: 2025, sequence: 3884 }, '1190.01.0003884/2025-05'],
    [FEDERAL, { agencyNumberCode: '0', unitNumberCode: '19957', year: 2014, sequence: 52 }, '19957.000052/2014-19'],
    [FEDERAL, { agencyNumberCode: '0', unitNumberCode: '53500', year: 2016, sequence: 5769 }, '53500.005769/2016-15'],
    ['@ano_2d@.@cod_orgao_sip@.@seq_cod_orgao_sip_09d@', { ...facts, sequence: 12 }, '26.1500.000000012'],
  ])('%s', (text, given, number) => {
    expect(formatNumber(masked(text), given)).toEqual({ number, digits: number.replace(/\D/g, '') })
  })

  it('R-22: the federal number of 21 digits verifies itself (made up: no real one at hand)', () => {
    const made = formatNumber(masked(FEDERAL_21), { ...facts, unitNumberCode: '2145', sequence: 77 })
    expect(made).toMatchObject({ number: expect.stringMatching(/^0002145\.00000077\/2026-\d\d$/) })
    expect('number' in made && checkInformed([masked(FEDERAL_21)], made.number)).toMatchObject({ ok: true, checkDigit: 'right' })
  })

  it('R-23: a check digit in the middle covers what stands before it', () => {
    const middle = masked('@cod_orgao_sei_04d@.@seq_cod_orgao_sei_07d@-@dv_mod97_base10_executivo_federal_2d@/@ano_4d@')
    const dv = checkDigits['mod97-10']('15000000012')
    expect(formatNumber(middle, { ...facts, sequence: 12 })).toMatchObject({ number: `1500.0000012-${dv}/2026` })
    expect(checkInformed([middle], `1500.0000012-${dv}/2026`)).toMatchObject({ checkDigit: 'right' })
  })

  it.each([
    [{ ...facts, sequence: 9_999_999 }, 'number'],
    [{ ...facts, sequence: 10_000_000 }, 'sequence-exhausted'],
    [{ ...facts, sequence: 1, unitNumberCode: '123' }, 'code-does-not-fit'],
    [{ ...facts, sequence: 1, unitNumberCode: '' }, 'code-does-not-fit'],
    [{ ...facts, sequence: 1, agencyNumberCode: 'MG' }, 'code-does-not-fit'],
  ])('of %j: %s', (given, outcome) => {
    const made = formatNumber(masked(MINAS), given)
    expect('problem' in made ? made.problem : 'number').toBe(outcome)
  })
})

describe('R-24: a number informed by hand', () => {
  const masks = [masked(MINAS), masked(FEDERAL), masked('@ano_2d@.@cod_orgao_sip@.@seq_cod_orgao_sip_09d@')]
  it.each([
    ['1500.01.0250326/2023-04', { ok: true, maskIndex: 0, checkDigit: 'right' }],
    ['1500010250326202304', { ok: true, maskIndex: 0, checkDigit: 'right', number: '1500.01.0250326/2023-04' }],
    // M-01: printed in a manual, but never issued.
    ['1500.01.0012345/2021-67', { ok: true, maskIndex: 0, checkDigit: 'wrong' }],
    ['1500.01.0012345/2021-23', { ok: true, maskIndex: 0, checkDigit: 'right' }],
    ['1370.01.0049245/2021-51', { ok: true, maskIndex: 0, checkDigit: 'wrong' }],
    ['21000.040708/2020-44', { ok: true, maskIndex: 1, checkDigit: 'wrong' }],
    ['  19957.000052/2014-19 ', { ok: true, maskIndex: 1, checkDigit: 'right', digits: '19957000052201419' }],
    ['26.7.000000012', { ok: true, maskIndex: 2, checkDigit: 'none' }],
    ['1500.01.0250326-2023/04', { ok: false }],
    ['1500.01.250326/2023-04', { ok: false }],
    ['', { ok: false }],
  ])('%s', (text, judged) => expect(checkInformed(masks, text)).toMatchObject(judged))

  it('prefers the mask under which the check digit is right', () => {
    const twins = [
      masked('@seq_cod_orgao_sei_15d@-@dv_mod97_base10_executivo_federal_2d@'),
      masked('@seq_cod_orgao_sei_15d@-@dv_mod11_executivo_federal_2d@'),
    ]
    expect(checkInformed(twins, '199570000522014-19')).toMatchObject({ maskIndex: 1, checkDigit: 'right' })
  })
})

describe('searching', () => {
  it('does not mind punctuation', () => expect(normaliseNumber(' 1500.01.0250326/2023-04')).toBe('1500010250326202304'))
  it.each([
    ['1500.01.0250326/2023-04', true],
    ['1500 01 0250326 2023 04', true],
    ['1500010250326202304', true],
    ['1234567', false],
    ['férias 1500.01.0250326/2023-04', false],
    ['', false],
  ])('%s looks like a process number: %s', (text, yes) => expect(looksLikeProcessNumber(text)).toBe(yes))
})
