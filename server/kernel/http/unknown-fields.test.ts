/** A misspelt name is told wherever it lies; what is known, left out or made into something else is not. */
import { expect, it } from 'vitest'
import { z } from 'zod'
import { unknownFields } from './unknown-fields.ts'

const due = z.union([z.object({ on: z.string() }), z.object({ days: z.number(), counted: z.enum(['calendar', 'business']) })])
const schema = z.object({
  text: z.string().default(''),
  flag: z
    .enum(['true', 'false'])
    .transform((v) => v === 'true')
    .optional(),
  due: due.optional(),
  people: z.array(z.object({ id: z.string(), name: z.string().optional() })).default([]),
  content: z.record(z.string(), z.unknown()).optional(),
})

it.each<[string, object, string[]]>([
  ['nothing', {}, []],
  ['all of it', { text: 'a', flag: 'true', due: { on: '2026-01-01' }, people: [{ id: '1', name: 'x' }] }, []],
  ['a misspelt name', { txt: 'a' }, ['txt']],
  ['one inside', { due: { on: '2026-01-01', at: '12:00' } }, ['due.at']],
  ['one of another kind of the same', { due: { days: 3, counted: 'business', on: '2026-01-01' } }, ['due.days', 'due.counted']],
  ['one in a list', { people: [{ id: '1' }, { id: '2', nome: 'x' }] }, ['people.1.nome']],
  ['what may hold anything', { content: { type: 'doc', any: { thing: 1 } } }, []],
  ['a name of every object', { __proto__: null, constructor: 1 }, ['constructor']],
])('%s', (_what, sent, expected) => expect(unknownFields(sent, schema.parse(sent))).toEqual(expected))
