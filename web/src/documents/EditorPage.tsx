/** The page where a document is written. One visit after the other: taking the turn over, or finding a newer text, begins a new one. */
import { useCallback, useState } from 'react'
import { useParam } from '../app/page.ts'
import { EditorVisit } from './EditorVisit.tsx'

export function EditorPage() {
  const documentId = useParam('id')
  const [visit, setVisit] = useState({ number: 1, takeOver: false })
  const again = useCallback((takeOver: boolean) => setVisit(({ number }) => ({ number: number + 1, takeOver })), [])
  return <EditorVisit key={`${documentId}/${visit.number}`} documentId={documentId} takeOver={visit.takeOver} onAgain={again} />
}
