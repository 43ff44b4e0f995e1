/** What has to be known or decided before writing goes on? At most one thing at a time, the gravest first. */

import type { Content } from '@lavra/contract/content/model.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { AutosaveNotice } from '../editor/AutosaveNotice.tsx'
import type { Autosave } from '../editor/autosave.ts'
import type { AutosaveState } from '../editor/autosave-machine.ts'
import { Button } from '../kit/Button.tsx'
import { IconCopy } from '../kit/icons.ts'
import { toast } from '../kit/toast-queue.ts'
import { copyAsDocument } from './copy-as-document.ts'
import type { Draft } from './draft-session.ts'
import styles from './editor-page.module.css'
import type { LostTurn } from './turn.ts'
import { useCopyText } from './use-copy-text.ts'
import type { ShownDocument } from './viewer/address.ts'

/** Refusals after which this text can no longer be saved here, whatever is written. */
const endings = new Set([
  'process-not-open-here',
  'may-not-edit',
  'document-locked',
  'document-cancelled',
  'document-not-found',
  'process-not-found',
  'no-unit',
])

export function stopsWriting(state: AutosaveState): boolean {
  const code = state.trouble === 'refused' ? state.failure?.code : null
  return code === 'being-edited' || code === 'signatures-would-be-cancelled' || (code != null && endings.has(code))
}

interface EditorNoticeProps {
  autosave: Autosave
  state: AutosaveState
  draft: Draft
  document: ShownDocument | null
  lost: LostTurn | null
  isToldOfSigners: boolean
  onCancelSignatures: () => void
  onTakeOver: () => void
}

export function EditorNotice(props: EditorNoticeProps) {
  const { autosave, state, draft, document, lost, isToldOfSigners, onCancelSignatures, onTakeOver } = props
  const { t } = useLingui()
  const { i18n } = useI18n()
  const copy = useCopyText()
  const failure = state.trouble === 'refused' ? state.failure : null
  const code = lost ? 'being-edited' : (failure?.code ?? null)
  const sentence = (error: unknown) => refusalSentence(error, i18n)
  const keepCopy = async (content: Content) => {
    const number = await copyAsDocument(document, content)
    toast(t`Seu texto foi guardado no documento ${number}, neste mesmo processo.`)
  }

  if (state.writer && code === 'being-edited') {
    const isUnsaved = failure !== null
    return (
      <div className={styles.notice} role="alert">
        <p>
          {sentence(lost?.error ?? failure?.error)}{' '}
          {isUnsaved ? <Trans>O que você escreveu e ainda não foi salvo está guardado neste dispositivo.</Trans> : null}
        </p>
        <div className={styles.choices}>
          {isUnsaved ? (
            <Button icon={<IconCopy aria-hidden="true" />} onPress={() => copy(state.content)}>{t`Copiar o meu texto`}</Button>
          ) : null}
          <Button kind="primary" onPress={onTakeOver}>{t`Assumir a edição`}</Button>
        </div>
      </div>
    )
  }
  if (code && endings.has(code)) {
    return (
      <div className={styles.notice} role="alert">
        <p>
          {sentence(failure?.error)} <Trans>Seu texto não foi salvo no sistema, mas está guardado neste dispositivo.</Trans>
        </p>
        <div className={styles.choices}>
          <Button onPress={() => autosave.flush(true)} isPending={state.sending !== null}>{t`Tentar salvar de novo`}</Button>
          <Button kind="primary" icon={<IconCopy aria-hidden="true" />} onPress={() => copy(state.content)}>{t`Copiar o texto`}</Button>
        </div>
      </div>
    )
  }
  if (code === 'signatures-would-be-cancelled') {
    return (
      <div className={styles.notice} role="alert">
        <p>{sentence(failure?.error)}</p>
        <div className={styles.choices}>
          <Button icon={<IconCopy aria-hidden="true" />} onPress={() => copy(state.content)}>{t`Copiar o meu texto`}</Button>
          <Button kind="danger" onPress={onCancelSignatures}>{t`Cancelar as assinaturas e salvar`}</Button>
        </div>
      </div>
    )
  }
  if (!isToldOfSigners && state.writer) {
    const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(draft.signers)
    return (
      <div className={styles.notice} role="status">
        <p>
          <Trans>
            Documento assinado por <strong>{names}</strong>. Se você editar o texto, as assinaturas são canceladas e será preciso assinar de
            novo. Só abrir não muda nada.
          </Trans>
        </p>
        <div className={styles.choices}>
          <Button kind="danger" onPress={onCancelSignatures}>{t`Editar e cancelar as assinaturas`}</Button>
        </div>
      </div>
    )
  }
  return <AutosaveNotice autosave={autosave} state={state} keepCopy={keepCopy} sentence={sentence} />
}
