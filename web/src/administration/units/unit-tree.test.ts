import { describe, expect, it } from 'vitest'
import type { Unit } from './UnitsPage.tsx'
import { possibleParents, withAncestors } from './unit-tree.ts'

const unit = (id: string, parentId: string | null, depth: number, code: string, active = true): Unit => ({
  id,
  parentId,
  depth,
  code,
  name: `Nome de ${code}`,
  active,
  agencyId: '1',
  numberCode: '01',
  receivesProcesses: true,
  isProtocol: false,
  people: 0,
  open: 0,
})
const tree = [
  unit('1', null, 0, 'GAB'),
  unit('2', '1', 1, 'DIR'),
  unit('3', '2', 2, 'COORD'),
  unit('4', '1', 1, 'OUTRA', false),
  unit('5', null, 0, 'FIM'),
]

describe('the tree of units', () => {
  it.each([
    ['coord', 'all', ['1', '2', '3'], ['3']],
    ['', 'inactive', ['1', '4'], ['4']],
    ['', 'active', ['1', '2', '3', '5'], ['1', '2', '3', '5']],
    ['nada', 'all', [], []],
  ] as const)('filtered by "%s", %s, keeps what stands above', (text, state, shown, found) => {
    const rows = withAncestors(tree, text, state)
    expect(rows.map(({ id }) => id)).toEqual(shown)
    expect(rows.filter(({ isFound }) => isFound).map(({ id }) => id)).toEqual(found)
  })

  it.each([
    ['2', ['1', '4', '5']],
    ['1', ['5']],
    ['5', ['1', '2', '3', '4']],
    [null, ['1', '2', '3', '4', '5']],
  ])('lets unit %s hang only outside itself', (id, parents) => {
    expect(possibleParents(tree, id).map((one) => one.id)).toEqual(parents)
  })
})
