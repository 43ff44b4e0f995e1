import { expect, it } from 'vitest'
import { withLatest } from './recent-processes.ts'

const of = (number: string) => ({ number, summary: '' })
const seen = (number: string, level = 'public') => ({ number, summary: 'Férias', level })

it('puts the latest first and holds each once, with its newest summary', () => {
  expect(withLatest([of('2'), of('1')], seen('1'))).toEqual([{ number: '1', summary: 'Férias' }, of('2')])
})

it('forgets the oldest', () => {
  const many = Array.from({ length: 8 }, (_, at) => of(String(at)))
  expect(withLatest(many, seen('new')).map(({ number }) => number)).toEqual(['new', '0', '1', '2', '3', '4', '5', '6'])
})

it('keeps the number alone of what is restricted, and nothing of what is confidential or has become so (A-06)', () => {
  expect(withLatest([of('2')], seen('1', 'restricted'))).toEqual([of('1'), of('2')])
  expect(withLatest([of('2'), of('1')], seen('1', 'confidential'))).toEqual([of('2')])
})
