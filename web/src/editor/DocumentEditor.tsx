/**
 * The editor of an authored document: the body to write in, header and footer around it as locked paper.
 *
 * It reads `page` once, when it is mounted; to show another content (restored, reloaded), give it another `key`.
 * Opening alone never calls `onChange`: the first change may cancel signatures, so it must be a person's.
 */
import type { Content, DocumentPage } from '@lavra/contract/content/model.ts'
import type { VariableValues } from '@lavra/contract/content/variables.ts'
import { useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import '@lavra/contract/content/page.css'
import { toast } from '../kit/toast-queue.ts'
import { EditorToolbar } from './EditorToolbar.tsx'
import styles from './editor.module.css'
import { extensions } from './extensions.ts'
import { FindBar } from './FindBar.tsx'
import { ImageDialog } from './ImageDialog.tsx'
import { type ImageFailure, insertImages, type UploadImage, withoutPending } from './image.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { LockedSection } from './LockedSection.tsx'
import { pasteProps } from './paste.ts'
import { placeToWrite } from './place-to-write.ts'

export interface DocumentEditorProps {
  page: DocumentPage
  editable: boolean
  onChange: (body: Content) => void
  /** Ctrl+S or Ctrl+Alt+S. */
  onSave: () => void
  /** The focus left the editor: a good moment to save. */
  onLeave?: () => void
  uploadImage: UploadImage
  /** The sentence for a failed upload; without it a general one. */
  imageSentence?: (error: unknown) => string
  /** The document's data, to be inserted as text; absent while a template is written, then as placeholders. */
  values?: VariableValues
  /** At the right of the toolbar: how the saving stands, save, sign. */
  actions?: ReactNode
  /** Between toolbar and paper: notices. */
  notice?: ReactNode
  /** The page is there to be written on: the cursor waits where one begins. Not on a phone, where a keyboard would cover it. */
  startsInText?: boolean
}

export function DocumentEditor({
  page,
  editable,
  onChange,
  onSave,
  onLeave,
  uploadImage,
  imageSentence,
  values,
  actions,
  notice,
  startsInText,
}: DocumentEditorProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'link' | 'image' | 'find' | null>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const current = useRef<Editor | null>(null)

  const onImageFailure = (failure: ImageFailure) => {
    const general = t`Não foi possível guardar a imagem. Tente de novo pelo botão Inserir imagem.`
    if (failure.kind === 'not-stored') toast(imageSentence?.(failure.error) ?? general, { tone: 'danger' })
    else toast(t`Uma imagem não veio com o texto colado. Insira-a pelo botão Inserir imagem.`, { tone: 'danger' })
  }

  const editor = useEditor({
    extensions: extensions({ placeholder: t`Escreva o texto do documento`, pendingImage: t`Enviando imagem…` }),
    content: page.body,
    editable,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      ...pasteProps({ editor: () => current.current, upload: uploadImage, onImageFailure }),
      attributes: {
        'aria-label': t`Texto do documento`,
        'aria-multiline': 'true',
        role: 'textbox',
        lang: 'pt-BR',
        class: styles.text ?? '',
      },
    },
    onCreate: ({ editor: created }) => {
      current.current = created
      if (startsInText && editable && matchMedia('(pointer: fine)').matches) created.commands.focus(placeToWrite(created.state.doc))
    },
    onUpdate: ({ editor: now }) => onChange(withoutPending(now.getJSON()) as Content),
  })
  current.current = editor
  if (editor.isEditable !== editable) queueMicrotask(() => !editor.isDestroyed && editor.setEditable(editable, false))

  const openers = {
    link: () => setOpen('link'),
    image: () => (editor.isActive('image') ? setOpen('image') : picker.current?.click()),
    find: () => setOpen('find'),
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (command && !event.shiftKey && key === 's') act(event, onSave)
    else if (command && !event.shiftKey && !event.altKey && key === 'f') act(event, openers.find)
    else if (command && event.shiftKey && key === 'k' && editable) act(event, openers.link)
    else if (event.altKey && event.key === 'F10') act(event, () => toolbar.current?.querySelector('button')?.focus())
    else if (event.key === 'Escape' && toolbar.current?.contains(event.target as Node)) act(event, () => editor.commands.focus())
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div
      role="group"
      aria-label={t`Editor do documento`}
      className={styles.editor}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave?.()
      }}
    >
      {editable ? (
        <EditorToolbar editor={editor} open={openers} values={values} toolbarRef={toolbar} actions={actions} />
      ) : actions ? (
        <div className={styles.bar}>{actions}</div>
      ) : null}
      {open === 'find' ? <FindBar editor={editor} onClose={() => setOpen(null)} /> : null}
      {notice}
      <div className={styles.desk}>
        <article className={`lavra-page ${styles.paper}`}>
          <LockedSection content={page.header} label={t`Cabeçalho`} explanation={t`Cabeçalho do modelo. Não pode ser alterado aqui.`} />
          <EditorContent editor={editor} />
          <LockedSection content={page.footer} label={t`Rodapé`} explanation={t`Rodapé do modelo. Não pode ser alterado aqui.`} />
        </article>
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        multiple
        hidden
        aria-label={t`Arquivo de imagem`}
        onChange={(event) => {
          insertImages(editor, [...(event.target.files ?? [])], uploadImage, onImageFailure)
          event.target.value = ''
        }}
      />
      {open === 'link' ? <LinkDialog editor={editor} onClose={() => setOpen(null)} /> : null}
      {open === 'image' ? <ImageDialog editor={editor} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

function act(event: KeyboardEvent, run: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  run()
}
