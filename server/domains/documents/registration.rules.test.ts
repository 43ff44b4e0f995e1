/** Only what is different is a change (D-30). */
import { expect, it } from 'vitest'
import { planRegistration, type Registration } from './registration.rules.ts'

const file = { typeNumber: '7', documentDate: '2026-01-02', source: 'born-digital' } as const
const now: Registration = {
  typeId: '1',
  description: 'Pedido',
  treeName: '',
  ...file,
  interested: ['7', '8'],
  recipient: [],
  sender: ['9'],
}
type Wish = Parameters<typeof planRegistration>[1]

it.each<[string, Wish, string[]]>([
  ['nothing', {}, []],
  ['everything as it was', { ...now }, []],
  ['another type', { typeId: '2' }, ['type_id']],
  ['texts, one of them as it was', { description: 'Pedido', treeName: 'nº 1' }, ['tree_name']],
  ['facts of a file', { typeNumber: '8', documentDate: '2026-01-03', source: 'scanned' }, ['type_number', 'document_date', 'source']],
  ['an emptied text', { description: '' }, ['description']],
  ['the same people twice', { interested: ['7', '8', '7'] }, []],
  ['the same people in another order', { interested: ['8', '7'] }, ['interested']],
  ['nobody', { sender: [], recipient: [] }, ['sender']],
])('%s', (_what, wish, fields) => {
  const plan = planRegistration(now, wish)
  expect(plan.fields).toEqual(fields)
  expect([...Object.keys(plan.values), ...plan.parties.map(({ role }) => role)]).toEqual(fields)
})
