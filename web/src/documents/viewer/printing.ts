/** Who prints the document that is open? The view that shows it offers its way while it is there. */
let offered: { documentId: string; print: () => void } | null = null

export const printing = {
  offer(documentId: string, print: () => void): () => void {
    const own = { documentId, print }
    offered = own
    return () => {
      if (offered === own) offered = null
    }
  },
  /** False when nobody offered: the file is opened on its own then. */
  print(documentId: string): boolean {
    if (offered?.documentId !== documentId) return false
    offered.print()
    return true
  },
}
