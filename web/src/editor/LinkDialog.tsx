/** Where does the selected text lead? An address, an e-mail, or the number of a document or process of ours. */
import { useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import styles from './editor.module.css'
import { addressOf } from './marks.ts'

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLingui()
  const present = String(editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(present)
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const needsWords = editor.state.selection.empty && !present

  const save = () => {
    const href = addressOf(typed)
    if (!href) return setError(t`Informe um endereço como https://www.mg.gov.br, um e-mail, ou /d/ seguido do número do documento.`)
    onClose()
    const chain = editor.chain().focus()
    if (needsWords)
      chain.insertContent({ type: 'text', text: words.trim() || typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.extendMarkRange('link').setLink({ href }).run()
  }
  const remove = () => {
    onClose()
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={present ? t`Editar link` : t`Inserir link`}
      size="small"
      foot={
        <>
          {present ? <Button onPress={remove}>{t`Remover link`}</Button> : null}
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" onPress={save}>
            {present ? t`Salvar link` : t`Inserir link`}
          </Button>
        </>
      }
    >
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          autoFocus
          label={t`Endereço`}
          value={typed}
          onChange={setTyped}
          error={error}
          description={t`Página, e-mail, ou documento (/d/1234567) e processo (/p/…) do sistema.`}
        />
        {needsWords ? <TextField label={t`Texto do link`} isOptional value={words} onChange={setWords} /> : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
