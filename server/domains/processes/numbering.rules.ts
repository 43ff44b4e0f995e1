/**
 * What number does a process get? An agency's mask (*formato da numeração*) is data: literal text and `@variables@`; from it come
 * the counter to lock, the number as written, its digits for search, and the judgement of a number informed by hand.
 * One code per agency and unit serves both spellings of the variables, `_sei` and `_sip`.
 */
import { type CheckDigitAlgorithm, checkDigits, onlyDigits } from './check-digits.rules.ts'

export type MaskPiece =
  | { kind: 'literal'; text: string }
  | { kind: 'code'; of: 'agency' | 'unit'; width: number | null }
  | { kind: 'year'; width: 2 | 4 }
  | { kind: 'sequence'; per: 'agency' | 'unit'; yearly: boolean; width: number }
  | { kind: 'check'; algorithm: CheckDigitAlgorithm; width: 2 }
export type SequencePiece = Extract<MaskPiece, { kind: 'sequence' }>
export interface Mask {
  text: string
  pieces: MaskPiece[]
  sequence: SequencePiece
}

export type MaskProblem =
  | 'empty'
  | 'variable-not-closed'
  | 'unknown-variable'
  | 'digits-out-of-range'
  | 'no-sequence'
  | 'more-than-one-sequence'
  | 'more-than-one-check-digit'
  | 'check-digit-first'
  | 'check-digit-not-available'
export interface NumberFacts {
  agencyNumberCode: string
  unitNumberCode: string
  /** Year of the legal date, four digits. */
  year: number
}

/** @param mask e.g. `@cod_orgao_sei_04d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@` @returns the mask in pieces, or what is wrong with it and where */
export function parseMask(mask: string): Mask | { problem: MaskProblem; variable?: string } {
  if (mask.trim() === '') return { problem: 'empty' }
  const parts = mask.split('@')
  if (parts.length % 2 === 0) return { problem: 'variable-not-closed' }
  const pieces: MaskPiece[] = []
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) {
      if (part) pieces.push({ kind: 'literal', text: part })
      continue
    }
    const piece = readVariable(part)
    if (typeof piece === 'string') return { problem: piece, variable: part }
    pieces.push(piece)
  }
  const sequences = pieces.filter((piece) => piece.kind === 'sequence')
  const checks = pieces.filter((piece) => piece.kind === 'check')
  const sequence = sequences[0]
  if (!sequence) return { problem: 'no-sequence' }
  if (sequences.length > 1) return { problem: 'more-than-one-sequence' }
  if (checks.length > 1) return { problem: 'more-than-one-check-digit' }
  if (pieces.find((piece) => piece.kind !== 'literal')?.kind === 'check') return { problem: 'check-digit-first' }
  return { text: mask, pieces, sequence }
}

function readVariable(name: string): MaskPiece | MaskProblem {
  if (name === 'ano_2d') return { kind: 'year', width: 2 }
  if (name === 'ano_4d') return { kind: 'year', width: 4 }
  if (name === 'dv_mod11_executivo_federal_2d') return { kind: 'check', algorithm: 'mod11-federal', width: 2 }
  if (name === 'dv_mod97_base10_executivo_federal_2d') return { kind: 'check', algorithm: 'mod97-10', width: 2 }
  // Known to exist elsewhere (one digit, judiciary): refused until there are numbers of theirs to test against.
  if (name.startsWith('dv_')) return 'check-digit-not-available'
  const match = /^(seq_anual_|seq_)?cod_(orgao|unidade)(?:_(?:sei|sip))?(?:_(\d{2})d)?$/.exec(name)
  if (!match) return 'unknown-variable'
  const of = match[2] === 'orgao' ? 'agency' : 'unit'
  const width = match[3] === undefined ? null : Number(match[3])
  if (width !== null && (width < 1 || width > 15)) return 'digits-out-of-range'
  if (!match[1]) return { kind: 'code', of, width }
  if (width === null) return 'digits-out-of-range'
  return { kind: 'sequence', per: of, yearly: match[1] === 'seq_anual_', width }
}

/** Name of the counter to lock. Per code, not per agency or unit: those that share a code share the counter; a new year is a new name. */
export function sequenceScope({ sequence }: Mask, facts: NumberFacts): string {
  const code = sequence.per === 'agency' ? facts.agencyNumberCode : facts.unitNumberCode
  return sequence.yearly ? `${sequence.per}:${code}:${facts.year}` : `${sequence.per}:${code}`
}

/** @returns the number as written and its digits; a sequence or a code that outgrew its places is a problem, never cut. */
export function formatNumber(
  mask: Mask,
  facts: NumberFacts & { sequence: number },
): { number: string; digits: string } | { problem: 'sequence-exhausted' | 'code-does-not-fit' } {
  let number = ''
  for (const piece of mask.pieces) {
    if (piece.kind === 'literal') number += piece.text
    else if (piece.kind === 'year') number += String(facts.year).slice(-piece.width)
    else if (piece.kind === 'check') number += checkDigits[piece.algorithm](number)
    else if (piece.kind === 'sequence') {
      const text = String(facts.sequence)
      if (text.length > piece.width) return { problem: 'sequence-exhausted' }
      number += text.padStart(piece.width, '0')
    } else {
      const code = piece.of === 'agency' ? facts.agencyNumberCode : facts.unitNumberCode
      if (!/^\d+$/.test(code) || (piece.width !== null && code.length > piece.width)) return { problem: 'code-does-not-fit' }
      number += code.padStart(piece.width ?? 0, '0')
    }
  }
  return { number, digits: onlyDigits(number) }
}

/** The form in which numbers are compared and searched: punctuation never matters. */
export function normaliseNumber(text: string): string {
  return onlyDigits(text)
}

/** Is this worth looking up as a process number? Ten digits at least: below that it may be a document's number. */
export function looksLikeProcessNumber(text: string): boolean {
  return /^[\d./\-\s]+$/.test(text) && onlyDigits(text).length >= 10 && onlyDigits(text).length <= 30
}

export type InformedNumber =
  | { ok: true; maskIndex: number; checkDigit: 'right' | 'wrong' | 'none'; number: string; digits: string }
  | { ok: false }

/**
 * Judges a number informed by hand (*protocolo informado*): it must have the form of one of the masks, with its punctuation or with
 * digits alone; a mask whose check digit is right wins over an earlier one where it is wrong. A wrong one is reported, not refused.
 */
export function checkInformed(masks: readonly Mask[], text: string): InformedNumber {
  let found: InformedNumber = { ok: false }
  for (const [maskIndex, mask] of masks.entries()) {
    const number = rewrite(mask, text.trim())
    if (number === null) continue
    const judged: InformedNumber = { ok: true, maskIndex, number: number.text, digits: onlyDigits(number.text), checkDigit: number.check }
    if (judged.checkDigit !== 'wrong') return judged
    if (!found.ok) found = judged
  }
  return found
}

/** Reads the text by the mask and writes it back with the mask's punctuation; null if it has another form. */
function rewrite(mask: Mask, text: string): { text: string; check: 'right' | 'wrong' | 'none' } | null {
  const groups = mask.pieces.map((piece) => {
    if (piece.kind === 'literal') return { exact: escapeForPattern(piece.text), bare: escapeForPattern(onlyDigits(piece.text)) }
    const digits = piece.width === null ? '\\d+' : `\\d{${piece.width}}`
    return { exact: digits, bare: digits }
  })
  const exact = new RegExp(`^${groups.map((group) => `(${group.exact})`).join('')}$`).exec(text)
  const match = exact ?? new RegExp(`^${groups.map((group) => `(${group.bare})`).join('')}$`).exec(text)
  if (!match) return null
  let written = ''
  let check: 'right' | 'wrong' | 'none' = 'none'
  for (const [i, piece] of mask.pieces.entries()) {
    const read = match[i + 1] as string
    if (piece.kind === 'check') check = checkDigits[piece.algorithm](written) === read ? 'right' : 'wrong'
    written += piece.kind === 'literal' ? piece.text : read
  }
  return { text: written, check }
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
