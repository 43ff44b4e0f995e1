/** What is this document, and what can be done with it? */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { whyNotSentence } from '../../api/refusal-sentence.ts'
import { useFollow } from '../../app/page.ts'
import { paths } from '../../app/paths.ts'
import { useShortcuts } from '../../app/shortcuts.ts'
import { AccessLevelTag } from '../../kit/AccessLevelTag.tsx'
import { Button } from '../../kit/Button.tsx'
import { IconDownload, IconEdit, IconSignature } from '../../kit/icons.ts'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { WithHint } from '../../kit/WithHint.tsx'
import { DocumentComments } from '../../notes/DocumentComments.tsx'
import { CopyMenu } from '../../processes/CopyMenu.tsx'
import type { TreeItem } from '../../processes/process.ts'
import { useDegrees } from '../../processes/use-degrees.ts'
import { SignDialog } from '../../signatures/SignDialog.tsx'
import { inUnit, type ShownDocument } from './address.ts'
import { type DocumentAct, DocumentActs } from './DocumentActs.tsx'
import { DocumentState } from './DocumentState.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import styles from './viewer.module.css'

interface DocumentHeaderProps {
  item: TreeItem
  /** null while it loads. */
  document: ShownDocument | null
}

export function DocumentHeader({ item, document }: DocumentHeaderProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const [isSigning, setSigning] = useState(false)
  const [act, setAct] = useState<DocumentAct | null>(null)
  const why = (code: string | null) => whyNotSentence(code, i18n)
  const mayEdit = document?.abilities.edit === null
  const maySign = document?.abilities.sign === null
  const isAuthored = item.kind === 'authored' && item.state !== 'cancelled'
  const download = document?.urls.pdf
    ? inUnit(document.urls.pdf)
    : document?.urls.file
      ? inUnit(document.urls.file, { save: 'true' })
      : null
  useShortcuts(
    useMemo(
      () => [
        { id: 'sign', keys: 'a', label: t`Assinar`, scope: 'document', enabled: maySign, run: () => setSigning(true) },
        { id: 'edit', keys: 'Ctrl+E', label: t`Editar`, scope: 'document', enabled: mayEdit, run: () => follow(paths.editor(item.id)) },
      ],
      [t, maySign, mayEdit, follow, item.id],
    ),
  )
  const degrees = useDegrees()
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <h2 className={styles.title} title={item.title}>
          {item.title}
        </h2>
        <span className={styles.number}>{t`nº ${item.number}`}</span>
        <CopyMenu number={item.number} title={item.title} href={paths.document(item.number)} />
        <DocumentState item={document ?? item} signatures={document?.signatures ?? []} />
        {item.level === 'public' ? null : (
          <WithHint text={document && degrees.hint(document)}>
            <AccessLevelTag level={item.level} degree={document?.degree && degrees.names[document.degree].toLowerCase()} />
          </WithHint>
        )}
      </div>
      {document ? (
        <div className={styles.acts}>
          {isAuthored && (mayEdit || item.state === 'draft') ? (
            <Button
              kind="secondary"
              icon={<IconEdit aria-hidden="true" />}
              whyNot={why(document.abilities.edit)}
              onPress={() => follow(paths.editor(document.id))}
            >
              {t`Editar`}
            </Button>
          ) : null}
          {isAuthored && (maySign || item.state === 'draft') ? (
            <Button
              kind={item.state === 'draft' ? 'primary' : 'secondary'}
              icon={<IconSignature aria-hidden="true" />}
              keys="A"
              whyNot={why(document.abilities.sign)}
              onPress={() => setSigning(true)}
            >
              {t`Assinar`}
            </Button>
          ) : null}
          {download ? (
            <LinkButton
              href={download}
              download
              label={isAuthored ? t`Baixar PDF` : t`Baixar arquivo`}
              icon={<IconDownload aria-hidden="true" />}
            />
          ) : null}
          <DocumentComments processId={document.processId} documentId={document.id} onOpen={() => setAct('comments')} />
          <MoreMenu document={document} onAct={setAct} />
        </div>
      ) : null}
      {isSigning && document ? <SignDialog document={document} onClose={() => setSigning(false)} /> : null}
      {act && document ? <DocumentActs act={act} document={document} onClose={() => setAct(null)} /> : null}
    </header>
  )
}
