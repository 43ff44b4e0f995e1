import { describe, expect, it } from 'vitest'
import { between, rowsOf, scrollFor, windowOf } from './tree-rows.ts'

type Node = { id: string; children?: Node[] }
const leaf = (id: string): Node => ({ id })
const nodes: Node[] = [{ id: 'I', children: [leaf('1'), leaf('2')] }, { id: 'II', children: [leaf('3')] }, leaf('4')]
const shown = (...open: string[]) =>
  rowsOf(nodes, new Set(open)).map(({ node, level, place, of, parentId }) => [node.id, level, place, of, parentId])

describe('the lines of a tree', () => {
  it('hold what is in an open folder, each with its place among its own', () => {
    expect(shown()).toEqual([
      ['I', 1, 1, 3, null],
      ['II', 1, 2, 3, null],
      ['4', 1, 3, 3, null],
    ])
    expect(shown('I', '4').slice(0, 3)).toEqual([
      ['I', 1, 1, 3, null],
      ['1', 2, 1, 2, 'I'],
      ['2', 2, 2, 2, 'I'],
    ])
  })

  it('between two, whichever was first', () => {
    const rows = rowsOf(nodes, new Set(['I']))
    expect(between(rows, '1', 'II')).toEqual(['1', '2', 'II'])
    expect(between(rows, 'II', '1')).toEqual(['1', '2', 'II'])
    expect(between(rows, 'gone', '2')).toEqual(['2'])
  })
})

describe('the window', () => {
  it('draws what fits and some more, at any depth, and the same for a few pixels', () => {
    expect(windowOf(0, 340, 34, 5000)).toEqual({ from: 0, to: 26 })
    expect(windowOf(34 * 4000, 340, 34, 5000)).toEqual({ from: 3992, to: 4026 })
    expect(windowOf(34 * 4000 + 20, 340, 34, 5000)).toEqual({ from: 3992, to: 4026 })
    expect(windowOf(34 * 5000, 340, 34, 5000).to).toBe(5000)
    expect(windowOf(-30, 340, 34, 3)).toEqual({ from: 0, to: 3 })
    // The list became shorter below where it is scrolled to.
    expect(windowOf(34 * 5000, 340, 34, 10)).toEqual({ from: 2, to: 10 })
  })

  it('scrolls only as far as the line needs', () => {
    expect(scrollFor(3, 34, 0, 340, 4)).toBe(null)
    expect(scrollFor(12, 34, 0, 340, 4)).toBe(13 * 34 + 8 - 340)
    expect(scrollFor(2, 34, 340, 340, 4)).toBe(68)
  })
})
