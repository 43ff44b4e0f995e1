/** The open draft: what it is and how the saving stands above, what has to be decided, and the paper. */
import type { Content, DocumentPage } from '@lavra/contract/content/model.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useRef, useState } from 'react'
import { refusalSentence, whyNotSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import type { Autosave } from '../editor/autosave.ts'
import { type AutosaveState, isDirty, mayWrite } from '../editor/autosave-machine.ts'
import { DocumentEditor } from '../editor/DocumentEditor.tsx'
import { toast } from '../kit/toast-queue.ts'
import { SignDialog } from '../signatures/SignDialog.tsx'
import { documentValues } from './document-values.ts'
import type { Draft, DraftSession } from './draft-session.ts'
import { EditorHeader } from './EditorHeader.tsx'
import { EditorNotice, stopsWriting } from './EditorNotice.tsx'
import styles from './editor-page.module.css'
import { storePicture } from './picture.ts'
import { saveNow } from './settled.ts'
import type { LostTurn } from './turn.ts'
import type { ShownDocument } from './viewer/address.ts'
import { VersionsDialog } from './viewer/VersionsDialog.tsx'

interface EditorDeskProps {
  autosave: Autosave
  state: AutosaveState
  draft: Draft
  session: DraftSession
  /** null while it loads. */
  document: ShownDocument | null
  lost: LostTurn | null
  onAgain: (takeOver: boolean) => void
}

export function EditorDesk({ autosave, state, draft, session, document, lost, onAgain }: EditorDeskProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const who = useSession()
  const [isToldOfSigners, tellOfSigners] = useState(draft.signers.length === 0)
  const [open, setOpen] = useState<'versions' | 'signing' | null>(null)
  const [doing, setDoing] = useState<'closing' | 'signing' | null>(null)
  const process = useEndpoint(showProcess, { processId: draft.processId }, { topics: [`process:${draft.processId}`] })
  const back = paths.process(draft.processNumber, draft.number)
  const editable = mayWrite(state) && isToldOfSigners && !lost && !stopsWriting(state)

  const values = useMemo(
    () => (document ? documentValues(document, process.data, who, new Date().toLocaleDateString('sv-SE')) : {}),
    [document, process.data, who],
  )
  const page: DocumentPage = {
    schema: 'lavra-document/1',
    header: asContent(draft.header),
    body: state.content,
    footer: asContent(draft.footer),
  }

  // what cannot be written here now may be signed only if it is what the server has
  const isAsSaved = !isDirty(state) && !state.trouble && !lost
  /** Saves, then goes on; what could not be saved stays on the page, which says why. */
  const whenSaved = async (then: 'closing' | 'signing') => {
    if (doing) return
    setDoing(then)
    const isSaved = editable ? await saveNow(autosave) : then === 'closing' || isAsSaved
    setDoing(null)
    if (!isSaved) toast(t`O texto ainda não está salvo no sistema. Ele continua nesta página.`, { tone: 'danger' })
    else if (then === 'closing') follow(back)
    else setOpen('signing')
  }
  const whyNotSign = document ? whyNotSentence(document.abilities.sign, i18n) : null
  const maySign = document !== null && !whyNotSign
  // the list of shortcuts must be stable, what they do is always the newest
  const latest = useRef(whenSaved)
  latest.current = whenSaved
  useShortcuts(
    useMemo(
      () => [
        { id: 'sign', keys: 'a', label: t`Assinar`, scope: 'editor', enabled: maySign, run: () => void latest.current('signing') },
        { id: 'versions', label: t`Versões`, scope: 'editor', run: () => setOpen('versions') },
      ],
      [t, maySign],
    ),
  )

  return (
    <div className={styles.page}>
      <EditorHeader
        draft={draft}
        state={state}
        back={back}
        doing={doing}
        editable={editable}
        whyNotSign={whyNotSign}
        onVersions={() => setOpen('versions')}
        onSaveAndClose={() => void whenSaved('closing')}
        onSign={() => void whenSaved('signing')}
      />
      <DocumentEditor
        key={state.shown}
        page={page}
        editable={editable}
        startsInText
        onChange={autosave.edit}
        onSave={() => autosave.flush(true)}
        onLeave={() => autosave.flush()}
        uploadImage={storePicture}
        imageSentence={(error) => refusalSentence(error, i18n)}
        values={values}
        notice={
          <EditorNotice
            autosave={autosave}
            state={state}
            draft={draft}
            document={document}
            lost={lost}
            isToldOfSigners={isToldOfSigners}
            onCancelSignatures={() => {
              session.mayCancelSignatures()
              tellOfSigners(true)
              if (state.trouble === 'refused') autosave.flush(true)
            }}
            onTakeOver={() => onAgain(true)}
          />
        }
      />
      {open === 'versions' && document ? <VersionsDialog document={document} onClose={() => setOpen(null)} /> : null}
      {open === 'signing' && document ? (
        <SignDialog
          document={{ ...document, revision: state.revision }}
          onClose={() => setOpen(null)}
          onSigned={() => follow(back)}
          onLookAgain={() => onAgain(false)}
        />
      ) : null}
    </div>
  )
}

/** Parsed by the server before it was stored. */
const asContent = (json: Record<string, unknown>): Content => json as unknown as Content
