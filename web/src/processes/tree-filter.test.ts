import { describe, expect, it } from 'vitest'
import type { TreeItem } from './process.ts'
import { everything, fits, neighbour } from './tree-filter.ts'

const item = (id: string, title: string, unit: string, state: TreeItem['state']): TreeItem => ({
  id,
  number: `100${id}`,
  kind: 'authored',
  title,
  unit,
  level: 'public',
  state,
  pen: null,
  file: null,
  cancelReason: null,
})
const tree = [
  item('1', 'Nota Técnica 4', 'COGED', 'signed'),
  item('2', 'Ofício 7', 'CONJUR', 'draft'),
  item('3', 'Anexo', 'COGED', 'uploaded'),
]
const titles = (filter: Partial<typeof everything>, unit: string | null = 'COGED') =>
  tree
    .filter((one) => fits(one, { ...everything, ...filter }, { ownUnit: unit, directLine: ['CONJUR'], isNew: (id) => id === '2' }))
    .map((one) => one.id)

describe('the filter of the tree', () => {
  it('finds by name, number and unit without accents', () => {
    expect(titles({ text: 'tecnica' })).toEqual(['1'])
    expect(titles({ text: '1002' })).toEqual(['2'])
    expect(titles({ text: 'conjur ofi' })).toEqual(['2'])
    expect(titles({ text: '  ' })).toEqual(['1', '2', '3'])
  })

  it('narrows to what is new to the unit (P-49)', () => expect(titles({ onlyNew: true })).toEqual(['2']))

  it('narrows to the direct line (P-48)', () => expect(titles({ onlyDirect: true })).toEqual(['2']))

  it('narrows to drafts and to the own unit', () => {
    expect(titles({ onlyUnsigned: true })).toEqual(['2'])
    expect(titles({ onlyMine: true })).toEqual(['1', '3'])
    expect(titles({ onlyMine: true }, null)).toEqual([])
  })
})

describe('the next document', () => {
  it('walks among those shown and stops at the ends', () => {
    expect(neighbour(tree, '1', 1)?.id).toBe('2')
    expect(neighbour(tree, '1', -1)).toBe(null)
    expect(neighbour(tree, '3', 1)).toBe(null)
  })

  it('begins at an end when the current one is not shown', () => {
    expect(neighbour(tree, '9', 1)?.id).toBe('1')
    expect(neighbour(tree, null, -1)?.id).toBe('3')
    expect(neighbour([], null, 1)).toBe(null)
  })
})
