/** Promises of every endpoint, checked on the objects themselves. */
import { endpoint } from '@lavra/contract/endpoint.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { loadEndpoints } from './contract-files.ts'
import { findDoubles, findPrivateEndpoints, findUnbound, whyNotEndpoint } from './routes.ts'
import { readSourceTree, show } from './source-tree.ts'

const tree = readSourceTree()
const all = await loadEndpoints(tree)

test('the contract is read', () => expect(all.map(({ exportName }) => exportName)).toContain('sendProcess'))
test('every endpoint keeps its promises', () =>
  expect(all.flatMap((one) => whyNotEndpoint(one).map((why) => `${one.path} ${why}`))).toEqual([]))
test('no name and no path is taken twice', () => expect(findDoubles(all)).toEqual([]))
test('every endpoint is bound', () =>
  expect(
    findUnbound(
      all.map(({ exportName }) => exportName),
      tree,
    ),
  ).toEqual([]))
test('no endpoint is made outside the contract', () => expect(show(findPrivateEndpoints(tree))).toEqual([]))

const good = {
  name: 'showDesk',
  method: 'GET',
  path: '/desks/:deskId',
  summary: 'Show a desk.',
  input: z.object({ deskId: z.string() }),
  output: z.object({}),
} as const
const planted = (change: Partial<Parameters<typeof endpoint>[0]>, exportName = 'showDesk') =>
  whyNotEndpoint({ path: 'contract/desk.ts', exportName, endpoint: endpoint({ ...good, ...change }) })

test('a good endpoint passes', () => expect(planted({})).toEqual([]))
test.each([
  ['another name', { name: 'showDesks' }, /exported as/],
  ['no verb', { name: 'deskShown' }, /no known verb/],
  ['a path with capitals', { path: '/theDesk/:deskId' }, /kebab-case/],
  ['no summary', { summary: 'desk' }, /summary/],
  ['a parameter that is not in the input', { path: '/desks/:unitId' }, /:unitId in its path/],
  ['a number in a query string', { input: z.object({ deskId: z.string(), count: z.number() }) }, /query string cannot carry/],
  ['a list in a query string', { input: z.object({ deskId: z.string(), ids: z.array(z.string()) }) }, /query string cannot carry/],
])('a planted fault is found: %s', (_, change, why) => expect(planted(change).join()).toMatch(why))

test('planted doubles, unbound and private endpoints are found', () => {
  const one = { path: 'contract/desk.ts', exportName: 'showDesk', endpoint: endpoint(good) }
  const other = { path: 'contract/unit.ts', exportName: 'showUnit', endpoint: endpoint({ ...good, name: 'showUnit', path: '/desks/:id' }) }
  expect(findDoubles([one, other])).toHaveLength(1)
  const routes = { path: 'server/domains/routing/routing.routes.ts', text: 'export const routes = [route(showDesk)] // showUnit' }
  expect(findUnbound(['showDesk', 'showUnit'], [routes])).toEqual(['showUnit'])
  const hidden = {
    path: 'server/edges/x/y.ts',
    text: "import { endpoint } from '@lavra/contract/endpoint.ts'\nexport const a = endpoint({ name: 'a' })",
  }
  expect(findPrivateEndpoints([hidden])).toHaveLength(1)
})
