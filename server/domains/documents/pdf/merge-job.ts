/** What does the merging process get, and what does it answer? Plain data: files are given by path. */
export interface MergeEntry {
  /** As in the tree. */
  title: string
  /** Number, unit, date: one line below the title. */
  note: string
  /** Null: it is only listed, with the reason. */
  source: { path: string; kind: 'pdf' | 'image' } | null
  reason: string | null
}

export interface MergeJob {
  /** Where the file is written. */
  target: string
  /** Of the first page and of the file. */
  title: string
  /** Below it: who asked, when, what this copy is worth. */
  intro: readonly string[]
  /** At the foot of every page. */
  foot: string
  entries: readonly MergeEntry[]
  words: { page: string; of: string; leftOut: string; encrypted: string; broken: string; kind: string }
}

export type MergeProblem = 'encrypted' | 'broken' | 'kind'

export interface MergeAnswer {
  size: number
  pages: number
  problems: { index: number; problem: MergeProblem }[]
}
