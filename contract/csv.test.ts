import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

test.each([
  ['plain', 'plain'],
  ['a;b', '"a;b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['@sum', "'@sum"],
  ['-cmd|x', "'-cmd|x"],
])('%s', (given, written) => expect(csvOf([[given]])).toBe(`\uFEFF${written}\r\n`))
