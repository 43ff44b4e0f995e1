/** The draft cannot be opened for writing: who has it, or why not; and the text this device may still hold. */
import { showDocument } from '@lavra/contract/documents.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import type { DeviceCopy } from '../editor/autosave-machine.ts'
import { deviceStorage } from '../editor/device-storage.ts'
import { Button } from '../kit/Button.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconBan, IconCopy, IconEdit, IconEye } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import styles from './editor-page.module.css'
import { useCopyText } from './use-copy-text.ts'

interface EditorRefusedProps {
  documentId: string
  error: unknown
  onTakeOver: () => void
  onRetry: () => void
}

export function EditorRefused({ documentId, error, onTakeOver, onRetry }: EditorRefusedProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const { user } = useSession()
  const copy = useCopyText()
  const { data: document } = useEndpoint(showDocument, { documentId })
  const [kept, setKept] = useState<DeviceCopy | null>(null)
  useEffect(() => {
    deviceStorage(user.id, documentId)
      .read()
      .then(setKept, () => setKept(null))
  }, [user.id, documentId])

  const sentence = refusalSentence(error, i18n)
  const code = error instanceof ApiError ? error.code : null
  const isRefusal = error instanceof ApiError && error.status >= 400 && error.status < 500
  if (!isRefusal)
    return <ErrorState isPage text={sentence} incident={error instanceof ApiError ? error.incident : null} onRetry={onRetry} />
  const isBusy = code === 'being-edited'
  const when = kept ? format.instant(kept.at) : ''
  return (
    <div className={styles.refused}>
      <EmptyState
        isPage
        icon={isBusy ? <IconEdit size={28} aria-hidden="true" /> : <IconBan size={28} aria-hidden="true" />}
        title={document ? document.title : t`Este documento não pode ser editado`}
        text={sentence}
        action={
          <div className={styles.choices}>
            {document ? (
              <Link
                kind={isBusy ? 'primary' : 'secondary'}
                href={paths.process(document.processNumber, document.number)}
                icon={<IconEye aria-hidden="true" />}
              >
                {t`Ver o documento`}
              </Link>
            ) : null}
            {isBusy ? (
              <Button kind="secondary" icon={<IconEdit aria-hidden="true" />} onPress={onTakeOver}>
                {t`Assumir a edição`}
              </Button>
            ) : null}
          </div>
        }
      />
      {isBusy ? <p className={styles.aside}>{t`Quem está editando não perde o que já salvou e é avisado de que você assumiu.`}</p> : null}
      {kept ? (
        <div className={styles.kept}>
          <p>{t`Este dispositivo guarda um texto seu de ${when} que não chegou ao sistema. Ele continua guardado aqui.`}</p>
          <Button kind="secondary" icon={<IconCopy aria-hidden="true" />} onPress={() => copy(kept.content)}>
            {t`Copiar o texto guardado`}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
