/** One document under a line that says what it is and what may be done with it. */
import type { TreeItem } from '../../processes/process.ts'
import { DocumentBody, useShownDocument } from './DocumentBody.tsx'
import { DocumentHeader } from './DocumentHeader.tsx'
import styles from './viewer.module.css'

interface DocumentViewerProps {
  /** As the tree knows it: title and number stand before the rest is here. */
  item: TreeItem
  processId: string
}

export function DocumentViewer({ item, processId }: DocumentViewerProps) {
  const shown = useShownDocument(item.id, processId)
  return (
    <article className={styles.viewer} aria-label={item.title}>
      <DocumentHeader item={item} document={shown.data ?? null} />
      <DocumentBody documentId={item.id} processId={processId} />
    </article>
  )
}
