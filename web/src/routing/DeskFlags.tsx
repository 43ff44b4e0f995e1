/** What should be known of a process before opening it? Who may read it, drafts nobody has signed, and what the unit keeps about it. */
import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormats } from '../kit/format.ts'
import {
  IconBookmark,
  IconClock,
  IconFlag,
  IconFolders,
  IconLock,
  IconLockSquare,
  IconNote,
  IconPencil,
  IconShieldLock,
} from '../kit/icons.ts'
import { WithHint } from '../kit/WithHint.tsx'
import { AttentionSign } from '../processes/AttentionSign.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { useIsInHand } from './row-in-hand.ts'

export function LevelFlag({ row: { level } }: { row: DeskRow }) {
  const { t } = useLingui()
  if (level === 'public') return null
  const word = level === 'restricted' ? t`Restrito` : t`Sigiloso`
  return (
    <span className={styles.flag} role="img" aria-label={word} title={word}>
      {level === 'restricted' ? <IconLock aria-hidden="true" /> : <IconShieldLock aria-hidden="true" />}
    </span>
  )
}

export function DraftsFlag({ row: { drafts } }: { row: DeskRow }) {
  if (drafts === 0) return null
  return (
    <span className={styles.flag}>
      <IconPencil aria-hidden="true" />
      <Plural value={drafts} one="# minuta" other="# minutas" />
    </span>
  )
}

/** By when the unit has something to do: its own deadline, or a return that it owes. */
export function DueFlag({ row: { due } }: { row: DeskRow }) {
  const { t } = useLingui()
  const format = useFormats()
  if (!due) return null
  const day = format.day(due.on)
  const word = {
    deadline: due.when === 'late' ? t`Venceu ${day}` : due.when === 'today' ? t`Vence hoje` : t`Vence ${day}`,
    return: due.when === 'late' ? t`Devolução venceu ${day}` : due.when === 'today' ? t`Devolver hoje` : t`Devolver até ${day}`,
  }[due.what]
  return (
    <span className={styles.flag} data-when={due.when}>
      <IconClock aria-hidden="true" />
      {word}
    </span>
  )
}

export function PriorityFlag({ row: { priority } }: { row: DeskRow }) {
  const { t } = useLingui()
  if (!priority) return null
  const word = t`Prioridade legal: ${priority}`
  return (
    <span className={styles.flag} data-when="today" role="img" aria-label={word} title={word}>
      <IconFlag aria-hidden="true" />
    </span>
  )
}

/**
 * Says more under the pointer or the keyboard. A tooltip is made for the row in hand alone; the words stand in every row for who does
 * not see the icon.
 */
function Hinted({ row, text, children }: { row: DeskRow; text: string; children: ReactNode }) {
  const isInHand = useIsInHand(row.id)
  return isInHand ? <WithHint text={text}>{children}</WithHint> : children
}

export function NoteFlag({ row }: { row: DeskRow }) {
  const { t } = useLingui()
  const { note } = row
  if (!note) return null
  return (
    <Hinted row={row} text={note.text}>
      <span
        className={styles.noteFlag}
        data-priority={note.priority || undefined}
        role="img"
        aria-label={note.priority ? t`Anotação com prioridade: ${note.text}` : t`Anotação: ${note.text}`}
      >
        <IconNote aria-hidden="true" />
      </span>
    </Hinted>
  )
}

export function KeptFlags({ row }: { row: DeskRow }) {
  const { t } = useLingui()
  const { followed, blocks, attention, locked } = row
  const inBlocks = blocks.map(({ id, description }) => t`Bloco ${id}: ${description}`).join('; ')
  return (
    <>
      {locked ? (
        <span className={styles.flag} role="img" aria-label={t`Bloqueado: só consulta`} title={t`Bloqueado: só consulta`}>
          <IconLockSquare aria-hidden="true" />
        </span>
      ) : null}
      {attention ? <AttentionSign word={t`Há documento novo desde a última abertura na sua unidade`} /> : null}
      {followed ? (
        <span className={styles.flag} role="img" aria-label={t`Em acompanhamento especial`} title={t`Em acompanhamento especial`}>
          <IconBookmark aria-hidden="true" />
        </span>
      ) : null}
      {blocks.length > 0 ? (
        <Hinted row={row} text={inBlocks}>
          <span className={styles.flag} role="img" aria-label={inBlocks}>
            <IconFolders aria-hidden="true" />
          </span>
        </Hinted>
      ) : null}
    </>
  )
}
