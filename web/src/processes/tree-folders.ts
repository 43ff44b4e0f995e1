/** The documents of a long process in folders of so many (Pasta I, II…, P-52). Pure. */
export interface Folder<Item> {
  id: string
  /** Roman, as on the spines of paper files. */
  numeral: string
  /** Place of its first and last document in the process, from 1. */
  from: number
  to: number
  items: readonly Item[]
}

/** None when everything fits into one folder. @param size 0: the installation wants no folders */
export function foldersOf<Item>(items: readonly Item[], size: number): Folder<Item>[] {
  if (size < 1 || items.length <= size) return []
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => {
    const inside = items.slice(i * size, (i + 1) * size)
    return { id: `folder-${i + 1}`, numeral: roman(i + 1), from: i * size + 1, to: i * size + inside.length, items: inside }
  })
}

/** The folder that holds a document. */
export function folderOf<Item extends { id: string }>(folders: readonly Folder<Item>[], documentId: string | null): string | null {
  return folders.find(({ items }) => items.some(({ id }) => id === documentId))?.id ?? null
}

const signs = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

export function roman(n: number): string {
  let [left, text] = [n, '']
  for (const [sign, worth] of signs)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}
