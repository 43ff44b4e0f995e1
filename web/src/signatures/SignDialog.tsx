/** Sign a document (Assinar Documento): what is signed, as who, with which consequence; the password typed again each time. */
import { listBlockDocuments } from '@lavra/contract/block-items.ts'
import { listBlocks, showBlock } from '@lavra/contract/blocks.ts'
import { showDocument } from '@lavra/contract/documents.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { showProcess } from '@lavra/contract/processes.ts'
import { listSigningTitles, signDocument } from '@lavra/contract/signatures.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf, useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useFormats } from '../kit/format.ts'
import { IconAlertTriangle, IconInfoCircle, IconSignature } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { placeOfRefusal } from './place-of-refusal.ts'
import styles from './SignDialog.module.css'
import { SigningFields } from './SigningFields.tsx'

export interface SignableDocument {
  id: string
  number: string
  title: string
  processNumber: string
  /** What the person has been shown; null for a file. */
  revision: number | null
  signatures: readonly { cancelled: boolean }[]
}

interface SignDialogProps {
  document: SignableDocument
  onClose: () => void
  onSigned?: () => void
  /** The document is no longer what was shown: show it anew. Without it the page that shows it reads again by itself. */
  onLookAgain?: () => void
}

/** What is no longer true after a signature. */
export const signedReads = [showDocument, showProcess, showHistory, listSigningTitles, listBlocks, showBlock, listBlockDocuments] as const

export function SignDialog({ document, onClose, onSigned, onLookAgain }: SignDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const client = useQueryClient()
  const { user, unit } = useSession()
  const formId = useId()
  const titles = useEndpoint(listSigningTitles, {}, { staleTime: 60_000 })
  const [chosen, choose] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  // two presses in the same moment are one signature: the state of the command comes a moment later
  const isSent = useRef(false)
  // Enter before the titles have come is not lost
  const isEarly = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  const passwordInput = useRef<HTMLInputElement>(null)
  const sign = useCommand(signDocument, { quiet: true, invalidates: signedReads })

  const items = titles.data?.items ?? []
  // as last time, or the only one there is; who signs for the first time says as what
  const titleId = chosen ?? items.find(({ last }) => last)?.id ?? (items.length === 1 ? (items[0]?.id ?? null) : null)
  const isFirst = !document.signatures.some(({ cancelled }) => !cancelled)
  const place = sign.error ? placeOfRefusal(sign.error instanceof ApiError ? sign.error.code : '') : null
  const refused = sign.error ? refusalSentence(sign.error, i18n) : null
  const missing = isTried && password === '' ? t`Digite sua senha para assinar.` : null
  const untitled = isTried && !titleId && items.length > 0 ? t`Escolha em que cargo ou função você assina.` : null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!titleId && items.length > 0) form.current?.querySelector<HTMLElement>('[data-title] button')?.focus()
    else if (password === '') passwordInput.current?.focus()
    if (isSent.current || password === '') return
    isEarly.current = titles.isPending
    if (!titleId) return
    isSent.current = true
    sign.mutate(
      { documentId: document.id, revision: document.revision, titleId, password },
      {
        onSuccess: ({ signedAt }) => {
          const time = format.time(signedAt)
          toast(t`${document.title} ${document.number} assinado às ${time}.`)
          onClose()
          onSigned?.()
        },
        onError: (error) => {
          setTried(false)
          if (!(error instanceof ApiError) || error.code !== 'wrong-password') return
          setPassword('')
          passwordInput.current?.focus()
        },
        onSettled: () => {
          isSent.current = false
        },
      },
    )
  }
  useEffect(() => {
    if (!titles.data || !isEarly.current) return
    isEarly.current = false
    form.current?.requestSubmit()
  }, [titles.data])
  const lookAgain = () => {
    onClose()
    client.invalidateQueries({ queryKey: keyOf(showDocument) })
    onLookAgain?.()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isLocked={sign.isPending}
      size="small"
      title={t`Assinar documento`}
      foot={
        <>
          <Button onPress={onClose} isDisabled={sign.isPending}>{t`Cancelar`}</Button>
          {place === 'document' ? (
            <Button kind="primary" onPress={lookAgain}>{t`Ver o documento de novo`}</Button>
          ) : (
            <Button
              kind="primary"
              type="submit"
              form={formId}
              icon={<IconSignature aria-hidden="true" />}
              isPending={sign.isPending}
              // not while they are being fetched: Enter in a field does nothing where the form's button is disabled
              isDisabled={titles.data !== undefined && items.length === 0}
            >
              {t`Assinar`}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.what}>
        <strong>{document.title}</strong>
        <span className={styles.quiet}>
          {t`nº ${document.number}`} · {t`Processo ${document.processNumber}`}
        </span>
      </div>
      <form ref={form} id={formId} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.who}>
          <Trans>
            Você assina como <strong>{user.name}</strong>
          </Trans>
          {unit ? `, ${unit.code}` : ''}
        </p>
        <SigningFields
          titles={titles}
          titleId={titleId}
          onTitle={choose}
          titleError={untitled ?? (place === 'title' ? refused : null)}
          password={password}
          onPassword={setPassword}
          passwordError={missing ?? (place === 'password' ? refused : null)}
          passwordInput={passwordInput}
        />
        {refused && (place === 'document' || place === 'foot') ? (
          <p className={styles.refused} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" /> {refused}
          </p>
        ) : (
          <p className={styles.consequence}>
            <IconInfoCircle size={16} aria-hidden="true" />
            {isFirst ? (
              <span>
                <Trans>Ao assinar, o documento deixa de ser minuta: passa a valer e a ser visto por quem tem acesso ao processo.</Trans>
              </span>
            ) : (
              <span>
                <Trans>Sua assinatura se soma às que o documento já tem.</Trans>
              </span>
            )}
          </p>
        )}
      </form>
    </Dialog>
  )
}
