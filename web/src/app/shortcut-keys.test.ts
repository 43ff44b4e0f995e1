import { describe, expect, it } from 'vitest'
import { type KeyPress, keysMatch } from './shortcut-keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, ctrl: false, shift: false, alt: false, ...held })

describe('keysMatch', () => {
  it.each([
    ['n', press('n'), 'hit'],
    ['n', press('n', { ctrl: true }), 'no'],
    ['n', press('N', { shift: true }), 'no'],
    ['Ctrl+K', press('k', { ctrl: true }), 'hit'],
    ['Ctrl+K', press('k'), 'no'],
    ['Shift+F6', press('F6', { shift: true }), 'hit'],
    ['F6', press('F6', { shift: true }), 'no'],
    ['?', press('?', { shift: true }), 'hit'],
    ['Alt+1', press('1', { alt: true }), 'hit'],
  ])('%s', (written, pressed, expected) => {
    expect(keysMatch(written, pressed, null)).toBe(expected)
  })

  it('takes two keys one after the other', () => {
    expect(keysMatch('g c', press('g'), null)).toBe('begun')
    expect(keysMatch('g c', press('c'), 'g')).toBe('hit')
    expect(keysMatch('g c', press('c'), null)).toBe('no')
    expect(keysMatch('c', press('c'), 'g')).toBe('no')
  })
})
