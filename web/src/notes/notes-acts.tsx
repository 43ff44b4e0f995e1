/** What is kept and said of a process beside its file. */
import { msg } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import type { ActProps, ProcessAct } from '../acts/act.ts'
import { later } from '../acts/later.tsx'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import {
  IconBookmark,
  IconEyeCheck,
  IconHistory,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconNote,
  IconStar,
  IconTag,
} from '../kit/icons.ts'
import type { Process } from '../processes/process.ts'
import { AcknowledgementsDrawer } from './AcknowledgementsDrawer.tsx'
import { CommentsDrawer } from './CommentsDrawer.tsx'
import { FavoriteNow } from './FavoriteNow.tsx'
import { FollowUpDialog } from './FollowUpDialog.tsx'
import { HistoryRemarkDialog } from './HistoryRemarkDialog.tsx'
import { MarkersDialog } from './MarkersDialog.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import { ReadNow, UnreadAndBack, UnreadNow } from './UnreadNow.tsx'
import type { Noted } from './use-notes.ts'

function FollowNow({ process, onClose }: ActProps<Noted>) {
  return <FollowUpDialog process={process} present={null} onClose={onClose} />
}

function CommentsOf({ process, onClose }: ActProps<Process>) {
  const { i18n } = useI18n()
  const whyNot = whyNotSentence(process.abilities.comment, i18n)
  return <CommentsDrawer processId={process.id} documentId={null} name={process.number} whyNot={whyNot} onClose={onClose} />
}

function AcknowledgementsOf({ process, onClose }: ActProps<Process>) {
  const { i18n } = useI18n()
  const whyNot = whyNotSentence(process.abilities.acknowledge, i18n)
  return <AcknowledgementsDrawer processId={process.id} documentId={null} name={process.number} whyNot={whyNot} onClose={onClose} />
}

function AcknowledgementsOfRow({ process, onClose }: ActProps<Noted>) {
  return <AcknowledgementsDrawer processId={process.id} documentId={null} name={process.number} whyNot={null} onClose={onClose} />
}

export const notesActs: readonly ProcessAct[] = [
  {
    id: 'note',
    label: msg`Anotar`,
    icon: <IconNote aria-hidden="true" />,
    keys: 'o',
    place: 'bar',
    group: 'unit',
    needs: 'process.note',
    whyNot: ({ abilities }) => abilities.note,
    Page: NoteDialog,
    Row: NoteDialog,
    Many: later(() => import('./BulkNote.tsx').then((part) => part.BulkNote)),
  },
  {
    id: 'marker',
    label: msg`Marcador`,
    icon: <IconTag aria-hidden="true" />,
    keys: 'm',
    place: 'bar',
    group: 'unit',
    needs: 'process.note',
    whyNot: ({ abilities }) => abilities.note,
    Page: MarkersDialog,
    Row: MarkersDialog,
    Many: later(() => import('./BulkMarker.tsx').then((part) => part.BulkMarker)),
  },
  {
    id: 'follow',
    label: msg`Acompanhar`,
    icon: <IconBookmark aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: 'process.note',
    whyNot: ({ abilities }) => abilities.note,
    Page: FollowNow,
    Row: FollowNow,
    Many: later(() => import('./BulkFollow.tsx').then((part) => part.BulkFollow)),
  },
  {
    id: 'favorite',
    label: msg`Favorito: incluir ou retirar`,
    icon: <IconStar aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: 'process.note',
    whyNot: ({ abilities }) => abilities.note,
    Page: FavoriteNow,
    Row: FavoriteNow,
    Many: later(() => import('./BulkSaid.tsx').then((part) => part.BulkFavorite)),
  },
  {
    id: 'unread',
    label: msg`Marcar como não lido para mim`,
    icon: <IconMail aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: null,
    whyNot: () => null,
    Page: UnreadAndBack,
    Row: UnreadNow,
    Many: later(() => import('./BulkSaid.tsx').then((part) => part.BulkUnread)),
  },
  {
    id: 'read',
    label: msg`Marcar como lido`,
    icon: <IconMailOpened aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: null,
    // its page is opened by reading it
    isFor: () => false,
    whyNot: () => null,
    Page: ReadNow,
    Row: ReadNow,
    Many: later(() => import('./BulkSaid.tsx').then((part) => part.BulkRead)),
  },
  {
    id: 'comment',
    label: msg`Comentar`,
    icon: <IconMessage aria-hidden="true" />,
    place: 'more',
    group: 'unit',
    needs: 'process.comment',
    whyNot: ({ abilities }) => abilities.comment,
    Page: CommentsOf,
  },
  {
    id: 'acknowledge',
    label: msg`Dar ciência`,
    icon: <IconEyeCheck aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'process.acknowledge',
    whyNot: ({ abilities }) => abilities.acknowledge,
    Page: AcknowledgementsOf,
    Row: AcknowledgementsOfRow,
    Many: later(() => import('./BulkSaid.tsx').then((part) => part.BulkAcknowledge)),
  },
  {
    id: 'history-remark',
    label: msg`Atualizar andamento`,
    icon: <IconHistory aria-hidden="true" />,
    place: 'more',
    group: 'data',
    needs: 'process.remark',
    whyNot: ({ abilities }) => abilities.remark,
    Page: HistoryRemarkDialog,
    Row: HistoryRemarkDialog,
    Many: later(() => import('./BulkSaid.tsx').then((part) => part.BulkRemark)),
  },
]
