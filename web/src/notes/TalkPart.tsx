/** How often was the process commented and acknowledged? Each opens what was said. */
import { useLingui as useI18n } from '@lingui/react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { Button } from '../kit/Button.tsx'
import { IconEyeCheck, IconMessage } from '../kit/icons.ts'
import type { Process } from '../processes/process.ts'
import { AcknowledgementsDrawer } from './AcknowledgementsDrawer.tsx'
import { CommentsDrawer } from './CommentsDrawer.tsx'
import styles from './notes.module.css'
import { useNotes } from './use-notes.ts'

export function TalkPart({ process }: { process: Process }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [open, setOpen] = useState<'comments' | 'acknowledgements' | null>(null)
  const { comments = 0, acknowledgements = 0 } = useNotes(process.id).data ?? {}
  const mayComment = process.abilities.comment === null
  const mayAcknowledge = process.abilities.acknowledge === null
  const close = () => setOpen(null)
  const about = { processId: process.id, documentId: null, name: process.number, onClose: close }
  return (
    <div className={styles.talk}>
      <Button icon={<IconMessage aria-hidden="true" />} onPress={() => setOpen('comments')}>
        {comments > 0 ? (
          <Plural value={comments} one="# comentário" other="# comentários" />
        ) : mayComment ? (
          t`Comentar`
        ) : (
          t`Sem comentários`
        )}
      </Button>
      <Button icon={<IconEyeCheck aria-hidden="true" />} onPress={() => setOpen('acknowledgements')}>
        {acknowledgements > 0 ? (
          <Plural value={acknowledgements} one="# ciência" other="# ciências" />
        ) : mayAcknowledge ? (
          t`Dar ciência`
        ) : (
          t`Sem ciência`
        )}
      </Button>
      {open === 'comments' ? <CommentsDrawer {...about} whyNot={whyNotSentence(process.abilities.comment, i18n)} /> : null}
      {open === 'acknowledgements' ? (
        <AcknowledgementsDrawer {...about} whyNot={whyNotSentence(process.abilities.acknowledge, i18n)} />
      ) : null}
    </div>
  )
}
