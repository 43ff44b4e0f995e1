/** What this unit keeps about the process, beside the document: note, markers, follow-up; and what is said of it. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { CheckpointLine } from '../checkpoints/CheckpointLine.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import type { Process } from '../processes/process.ts'
import { FollowUpPart } from './FollowUpPart.tsx'
import { MarkerLine } from './MarkerLine.tsx'
import { NoteCard } from './NoteCard.tsx'
import styles from './notes.module.css'
import { useNotes } from './use-notes.ts'

export function UnitNotes({ process }: { process: Process }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const notes = useNotes(process.id)
  const whyNot = whyNotSentence(process.abilities.note, i18n)
  if (!notes.data)
    return notes.error ? <p className={styles.quiet}>{t`As anotações não puderam ser lidas.`}</p> : <Skeleton rows={2} rowHeight={36} />
  const { note, markers, followUps } = notes.data
  return (
    <div className={styles.unit}>
      <NoteCard process={process} note={note} whyNot={whyNot} />
      <MarkerLine process={process} markings={markers} whyNot={whyNot} />
      <CheckpointLine process={process} whyNot={whyNot} />
      <FollowUpPart process={process} followUps={followUps} whyNot={whyNot} />
    </div>
  )
}
