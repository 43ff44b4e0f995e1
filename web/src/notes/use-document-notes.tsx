/** What can be said and kept of a document, as entries of its menu; and what each of them opens. */
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useMay } from '../app/session.tsx'
import type { ShownDocument } from '../documents/viewer/address.ts'
import { IconEyeCheck, IconMessage, IconStar, IconStarFilled } from '../kit/icons.ts'
import type { MenuEntry } from '../kit/Menu.tsx'
import { AcknowledgementsDrawer } from './AcknowledgementsDrawer.tsx'
import { CommentsDrawer } from './CommentsDrawer.tsx'
import { favoriteOf, useFavorite } from './use-favorite.ts'
import { useNotes } from './use-notes.ts'

type Said = 'comments' | 'acknowledgements'

export function useDocumentNotes(document: ShownDocument, open: (what: Said) => void): MenuEntry[] {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const mayNote = useMay()('process.note')
  const { id, processId, title, state } = document
  const notes = useNotes(processId).data
  const favoriteId = favoriteOf(notes, id)
  const { toggle } = useFavorite(processId, id, title)
  const { comments = 0, acknowledgements = 0 } = notes?.documents.find((one) => one.documentId === id) ?? {}
  const entries: MenuEntry[] = [
    {
      id: 'comments',
      label: t`Comentários`,
      icon: <IconMessage />,
      ...(comments > 0 ? { detail: plural(comments, { one: '# comentário', other: '# comentários' }) } : {}),
      run: () => open('comments'),
    },
    {
      id: 'acknowledgements',
      label: t`Ciência`,
      icon: <IconEyeCheck />,
      ...(acknowledgements > 0 ? { detail: plural(acknowledgements, { one: '# pessoa', other: '# pessoas' }) } : {}),
      whyNot: state === 'draft' ? whyNotSentence('document-not-signed', i18n) : null,
      run: () => open('acknowledgements'),
    },
  ]
  if (mayNote && notes)
    entries.push({
      id: 'favorite',
      label: favoriteId ? t`Retirar dos favoritos` : t`Incluir nos favoritos`,
      icon: favoriteId ? <IconStarFilled /> : <IconStar />,
      run: () => toggle(favoriteId),
    })
  return entries
}

interface DocumentSaidProps {
  document: ShownDocument
  onClose: () => void
}

export function DocumentCommentsDrawer({ document, onClose }: DocumentSaidProps) {
  const { i18n } = useI18n()
  const may = useMay()('process.comment')
  return (
    <CommentsDrawer
      processId={document.processId}
      documentId={document.id}
      name={document.title}
      whyNot={may ? null : whyNotSentence('may-not-comment', i18n)}
      isDraft={document.state === 'draft'}
      onClose={onClose}
    />
  )
}

export function DocumentAcknowledgements({ document, onClose }: DocumentSaidProps) {
  const { i18n } = useI18n()
  const may = useMay()('process.acknowledge')
  const whyNot = !may ? 'may-not-acknowledge' : document.state === 'cancelled' ? 'document-cancelled' : null
  return (
    <AcknowledgementsDrawer
      processId={document.processId}
      documentId={document.id}
      name={document.title}
      whyNot={whyNotSentence(whyNot, i18n)}
      onClose={onClose}
    />
  )
}
