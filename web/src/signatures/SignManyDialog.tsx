/** Sign many documents with one password (assinar bloco, B-07): how far it is, and at the end what could not be signed, and why. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listSigningTitles, signDocuments } from '@lavra/contract/signatures.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence, sentenceOf } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { IconAlertTriangle, IconInfoCircle, IconSignature } from '../kit/icons.ts'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import { toast } from '../kit/toast-queue.ts'
import { placeOfRefusal } from './place-of-refusal.ts'
import styles from './SignDialog.module.css'
import { signedReads } from './SignDialog.tsx'
import { SigningFields } from './SigningFields.tsx'

/** As the person has been shown it. */
export interface ManyToSign {
  id: string
  number: string
  title: string
  process: { number: string }
  revision: number
}

type Signed = Output<typeof signDocuments>['items'][number]

/** How many go to the server at once: few enough for the bar to move. */
const step = 8

interface SignManyDialogProps {
  documents: readonly ManyToSign[]
  onClose: () => void
  onSigned?: () => void
}

export function SignManyDialog({ documents, onClose, onSigned }: SignManyDialogProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { user, unit } = useSession()
  const formId = useId()
  const titles = useEndpoint(listSigningTitles, {}, { staleTime: 60_000 })
  const [chosen, choose] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const [isTried, setTried] = useState(false)
  const [done, setDone] = useState<readonly Signed[]>([])
  const [failure, setFailure] = useState<unknown>(null)
  const [isSigning, setSigning] = useState(false)
  // two presses in the same moment are one signing
  const isSent = useRef(false)
  const passwordInput = useRef<HTMLInputElement>(null)
  const { mutateAsync } = useCommand(signDocuments, { quiet: true, invalidates: signedReads })

  const items = titles.data?.items ?? []
  const titleId = chosen ?? items.find(({ last }) => last)?.id ?? (items.length === 1 ? (items[0]?.id ?? null) : null)
  const left = documents.filter(({ id }) => !done.some(({ documentId }) => documentId === id))
  const refused = done.filter(({ refusal }) => refusal !== null)
  const place = failure ? placeOfRefusal(failure instanceof ApiError ? failure.code : '') : null
  const sentence = failure ? refusalSentence(failure, i18n) : null
  const isOver = left.length === 0
  const total = documents.length

  const signAll = async (as: string) => {
    const results = [...done]
    for (let at = 0; at < left.length; at += step) {
      const some = left.slice(at, at + step).map(({ id: documentId, revision }) => ({ documentId, revision }))
      results.push(...(await mutateAsync({ documents: some, titleId: as, password })).items)
      setDone([...results])
    }
    onSigned?.()
    if (results.some(({ refusal }) => refusal)) return
    toast(plural(total, { one: '# documento assinado.', other: '# documentos assinados.' }))
    onClose()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (password === '') passwordInput.current?.focus()
    if (isSent.current || password === '' || !titleId) return
    isSent.current = true
    setFailure(null)
    setSigning(true)
    try {
      await signAll(titleId)
    } catch (error) {
      setFailure(error)
      setTried(false)
      if (error instanceof ApiError && error.code === 'wrong-password') setPassword('')
    } finally {
      isSent.current = false
      setSigning(false)
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isLocked={isSigning}
      size="small"
      title={plural(total, { one: 'Assinar # documento', other: 'Assinar # documentos' })}
      foot={
        isOver ? (
          <Button kind="primary" onPress={onClose}>{t`Fechar`}</Button>
        ) : (
          <>
            <Button onPress={onClose} isDisabled={isSigning}>{t`Cancelar`}</Button>
            <Button
              kind="primary"
              type="submit"
              form={formId}
              icon={<IconSignature aria-hidden="true" />}
              isPending={isSigning}
              isDisabled={titles.data !== undefined && items.length === 0}
            >
              {t`Assinar`}
            </Button>
          </>
        )
      }
    >
      {isOver ? (
        <Outcome documents={documents} refused={refused} />
      ) : (
        <>
          <ul className={styles.many}>
            {documents.map(({ id, title, number, process }) => (
              <li key={id}>
                <strong>{title}</strong> <span className={styles.quiet}>{t`nº ${number} · Processo ${process.number}`}</span>
              </li>
            ))}
          </ul>
          <form id={formId} className={styles.form} onSubmit={submit} noValidate>
            <p>
              <Trans>
                Você assina como <strong>{user.name}</strong>
              </Trans>
              {unit ? `, ${unit.code}` : ''}
            </p>
            <SigningFields
              titles={titles}
              titleId={titleId}
              onTitle={choose}
              titleError={
                isTried && !titleId && items.length > 0
                  ? t`Escolha em que cargo ou função você assina.`
                  : place === 'title'
                    ? sentence
                    : null
              }
              password={password}
              onPassword={setPassword}
              passwordError={isTried && password === '' ? t`Digite sua senha para assinar.` : place === 'password' ? sentence : null}
              passwordInput={passwordInput}
            />
            {isSigning || done.length > 0 ? (
              <ProgressBar label={t`Assinados`} value={done.length} max={total} text={t`${done.length} de ${total}`} />
            ) : null}
            {sentence && place !== 'password' && place !== 'title' ? (
              <p className={styles.refused} role="alert">
                <IconAlertTriangle size={16} aria-hidden="true" /> {sentence}
              </p>
            ) : (
              <p className={styles.consequence}>
                <IconInfoCircle size={16} aria-hidden="true" />
                <span>
                  <Trans>
                    Cada documento é assinado por si, na versão mostrada. Os que mudaram desde então não são assinados, e você fica sabendo
                    quais.
                  </Trans>
                </span>
              </p>
            )}
          </form>
        </>
      )}
    </Dialog>
  )
}

function Outcome({ documents, refused }: { documents: readonly ManyToSign[]; refused: readonly Signed[] }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const signed = documents.length - refused.length
  return (
    <div className={styles.form} role="status">
      <p>
        <Plural value={signed} _0="Nenhum documento foi assinado." one="# documento foi assinado." other="# documentos foram assinados." />{' '}
        <Plural value={refused.length} one="# não pôde ser assinado:" other="# não puderam ser assinados:" />
      </p>
      <ul className={styles.many}>
        {refused.map(({ documentId, refusal }) => {
          const document = documents.find(({ id }) => id === documentId)
          return (
            <li key={documentId}>
              <strong>{document?.title}</strong> <span className={styles.quiet}>{t`nº ${document?.number ?? ''}`}</span>
              <span className={styles.refused}>{refusal ? sentenceOf(refusal.code, refusal.params, i18n) : null}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
