/** Which lines does a tree show, one below the other, and which of them stand in the window? Pure. */
export interface TreeNode<Node = unknown> {
  id: string
  children?: readonly Node[] | undefined
}

export interface TreeRow<Node> {
  node: Node
  /** 1 at the outermost. */
  level: number
  /** Its place among its siblings, from 1, and how many they are. */
  place: number
  of: number
  parentId: string | null
}

export function rowsOf<Node extends TreeNode<Node>>(nodes: readonly Node[], expanded: ReadonlySet<string>): TreeRow<Node>[] {
  const rows: TreeRow<Node>[] = []
  const walk = (siblings: readonly Node[], level: number, parentId: string | null) => {
    for (const [i, node] of siblings.entries()) {
      rows.push({ node, level, place: i + 1, of: siblings.length, parentId })
      if (node.children && expanded.has(node.id)) walk(node.children, level + 1, node.id)
    }
  }
  walk(nodes, 1, null)
  return rows
}

export interface Window {
  from: number
  /** Exclusive. */
  to: number
}

/** A few more than fit, so that a quick hand does not see the edge; in steps, so that not every pixel draws anew. */
export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): Window {
  const step = 8
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight / step) * step
  const fitting = Math.ceil(height / rowHeight)
  return { from: Math.max(0, Math.min(first, count) - step), to: Math.min(count, first + fitting + 2 * step) }
}

/** Where to scroll so that a line is wholly seen; null when it is already. */
export function scrollFor(at: number, rowHeight: number, scrollTop: number, height: number, padding: number): number | null {
  const top = at * rowHeight + padding
  if (top < scrollTop) return Math.max(0, top - padding)
  return top + rowHeight > scrollTop + height ? top + rowHeight + padding - height : null
}

/** Everything between two lines, whichever comes first. */
export function between<Node extends TreeNode>(rows: readonly { node: Node }[], one: string, other: string): string[] {
  const [a, b] = [one, other].map((id) => rows.findIndex(({ node }) => node.id === id))
  if (a === undefined || b === undefined || a < 0 || b < 0) return [other]
  return rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ node }) => node.id)
}
