/** When the person has to choose: somebody saved after them, an older unsaved text, another tab. Nothing is lost by waiting. */
import type { Content } from '@lavra/contract/content/model.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { Autosave } from './autosave.ts'
import type { AutosaveState } from './autosave-machine.ts'
import styles from './editor.module.css'
import { ContentView } from './LockedSection.tsx'

interface AutosaveNoticeProps {
  autosave: Autosave
  state: AutosaveState
  /** Keeps the person's text somewhere else (a new draft); their text leaves the screen only after this has succeeded. */
  keepCopy: (content: Content) => Promise<void>
  /** The sentence of a refusal. */
  sentence: (error: unknown) => string
}

export function AutosaveNotice({ autosave, state, keepCopy, sentence }: AutosaveNoticeProps) {
  if (!state.writer) return <OtherTab autosave={autosave} />
  if (state.restorable) return <Restorable autosave={autosave} found={state.restorable} />
  if (state.trouble === 'changed') return <ChangedElsewhere autosave={autosave} state={state} keepCopy={keepCopy} />
  if (state.trouble === 'refused') return <Notice words={sentence(state.failure?.error)} />
  return null
}

function Notice({ words, children }: { words: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.notice} role="alert">
      <p>{words}</p>
      {children ? <div className={styles.noticeActions}>{children}</div> : null}
    </div>
  )
}

function OtherTab({ autosave }: { autosave: Autosave }) {
  const { t } = useLingui()
  const [isPending, setPending] = useState(false)
  const takeOver = () => {
    setPending(true)
    void autosave.takeOver().finally(() => setPending(false))
  }
  return (
    <Notice words={<Trans>Você está editando este documento em outra aba. Aqui ele está somente para leitura.</Trans>}>
      <Button kind="primary" isPending={isPending} onPress={takeOver}>{t`Editar nesta aba`}</Button>
    </Notice>
  )
}

function Restorable({ autosave, found }: { autosave: Autosave; found: NonNullable<AutosaveState['restorable']> }) {
  const { t, i18n } = useLingui()
  const [isShown, show] = useState(false)
  const when = new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : 'pt-BR', { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(found.at),
  )
  const choices = (
    <>
      <Button onPress={() => autosave.send({ type: 'discard' })}>{t`Descartar`}</Button>
      <Button kind="primary" onPress={() => autosave.send({ type: 'restore' })}>{t`Restaurar meu texto`}</Button>
    </>
  )
  return (
    <Notice
      words={
        found.outdated ? (
          <Trans>Este dispositivo guarda um texto seu de {when} que não chegou a ser salvo. Depois disso outra versão foi salva.</Trans>
        ) : (
          <Trans>Este dispositivo guarda um texto seu de {when} que não chegou a ser salvo.</Trans>
        )
      }
    >
      <Button onPress={() => show(true)}>{t`Ver o texto guardado`}</Button>
      {choices}
      <Preview
        title={t`Texto guardado neste dispositivo`}
        content={found.content}
        isOpen={isShown}
        onClose={() => show(false)}
        foot={choices}
      />
    </Notice>
  )
}

function ChangedElsewhere({ autosave, state, keepCopy }: Omit<AutosaveNoticeProps, 'sentence'>) {
  const { t } = useLingui()
  const [isShown, show] = useState(false)
  const [isPending, setPending] = useState(false)
  const [failed, setFailed] = useState(false)
  const keepMine = async () => {
    setPending(true)
    setFailed(false)
    try {
      await keepCopy(state.content)
      autosave.send({ type: 'reload' })
    } catch {
      setFailed(true)
    } finally {
      setPending(false)
    }
  }
  const reload = () => autosave.send({ type: 'reload' })
  const words = failed ? (
    <Trans>A cópia não pôde ser criada. Seu texto continua aqui e neste dispositivo.</Trans>
  ) : (
    <Trans>Outra pessoa salvou este documento depois que você o abriu. Seu texto continua aqui e não foi perdido.</Trans>
  )
  return (
    <Notice words={words}>
      <Button isDisabled={!state.theirs} onPress={() => show(true)}>{t`Ver o texto da outra pessoa`}</Button>
      <Button isDisabled={!state.theirs} onPress={reload}>{t`Descartar o meu e recarregar`}</Button>
      <Button
        kind="primary"
        isDisabled={!state.theirs}
        isPending={isPending}
        onPress={() => void keepMine()}
      >{t`Guardar o meu como cópia`}</Button>
      {state.theirs ? (
        <Preview title={t`Texto salvo pela outra pessoa`} content={state.theirs.content} isOpen={isShown} onClose={() => show(false)} />
      ) : null}
    </Notice>
  )
}

function Preview({
  title,
  content,
  isOpen,
  onClose,
  foot,
}: {
  title: string
  content: Content
  isOpen: boolean
  onClose: () => void
  foot?: ReactNode
}) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} size="large" isDismissable foot={foot}>
      <div className={`lavra-page ${styles.theirs}`}>
        <ContentView content={content} />
      </div>
    </Dialog>
  )
}
