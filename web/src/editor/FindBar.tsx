/** Find and replace: a bar above the text, which stays while one works in the text. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconArrowDown, IconArrowUp, IconX } from '../kit/icons.ts'
import { TextField } from '../kit/TextField.tsx'
import styles from './editor.module.css'
import { find, findState, replaceAll, replaceOne, step } from './find.ts'

export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLingui()
  const [query, setQuery] = useState('')
  const [replacement, setReplacement] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { count, active } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ count: findState(now.state).matches.length, active: findState(now.state).active }),
  })
  useEffect(() => {
    input.current?.focus()
    return () => {
      if (!editor.isDestroyed) find(editor.view, '')
    }
  }, [editor])
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const position = active + 1
  return (
    <search
      className={styles.find}
      aria-label={t`Localizar e substituir`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && event.target === input.current) step(editor.view, event.shiftKey ? -1 : 1)
      }}
    >
      <TextField
        className={styles.findField}
        inputRef={input}
        label={t`Localizar`}
        isLabelHidden
        placeholder={t`Localizar`}
        value={query}
        onChange={(text) => {
          setQuery(text)
          find(editor.view, text)
        }}
      />
      <span className={styles.findCount} role="status">
        {!query ? (
          ''
        ) : count === 0 ? (
          <Trans>Nada encontrado</Trans>
        ) : (
          <Trans>
            {position} de {count}
          </Trans>
        )}
      </span>
      <IconButton isSmall label={t`Anterior`} icon={<IconArrowUp />} onPress={() => step(editor.view, -1)} />
      <IconButton isSmall label={t`Próximo`} icon={<IconArrowDown />} onPress={() => step(editor.view, 1)} />
      <TextField
        className={styles.findField}
        label={t`Substituir por`}
        isLabelHidden
        placeholder={t`Substituir por`}
        value={replacement}
        onChange={setReplacement}
      />
      <Button isDisabled={count === 0} onPress={() => replaceOne(editor.view, replacement)}>{t`Substituir`}</Button>
      <Button isDisabled={count === 0} onPress={() => void replaceAll(editor.view, replacement)}>{t`Substituir tudo`}</Button>
      <IconButton isSmall label={t`Fechar a busca`} icon={<IconX />} onPress={close} />
    </search>
  )
}
