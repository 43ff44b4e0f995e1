import { describe, expect, it } from 'vitest'
import { folderOf, foldersOf, roman } from './tree-folders.ts'

const documents = (n: number) => Array.from({ length: n }, (_, i) => ({ id: String(i + 1) }))
const spines = (n: number, size: number) => foldersOf(documents(n), size).map((f) => `${f.numeral} ${f.from}–${f.to}`)

describe('folders of the tree (P-52)', () => {
  it.each([
    [0, 20, []],
    [20, 20, []],
    [21, 20, ['I 1–20', 'II 21–21']],
    [40, 20, ['I 1–20', 'II 21–40']],
    [5, 0, []],
  ])('%i documents in folders of %i', (n, size, expected) => expect(spines(n, size)).toEqual(expected))

  it('say which holds a document', () => {
    const folders = foldersOf(documents(45), 20)
    expect(folderOf(folders, '41')).toBe('folder-3')
    expect(folderOf(folders, '99')).toBe(null)
    expect(folderOf(folders, null)).toBe(null)
  })

  it('count in Roman', () => expect([1, 4, 9, 14, 40, 250, 1999].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'CCL', 'MCMXCIX']))
})
