import { expect, it } from 'vitest'
import { withLatest } from './recent-processes.ts'

const of = (number: string) => ({ number, summary: '' })

it('puts the latest first and holds each once, with its newest summary', () => {
  expect(withLatest([of('2'), of('1')], { number: '1', summary: 'Férias' })).toEqual([{ number: '1', summary: 'Férias' }, of('2')])
})

it('forgets the oldest', () => {
  const many = Array.from({ length: 8 }, (_, at) => of(String(at)))
  expect(withLatest(many, of('new')).map(({ number }) => number)).toEqual(['new', '0', '1', '2', '3', '4', '5', '6'])
})
