/** What does the selected picture show, how wide and where? Its description is what a blind reader gets instead. */
import { type ImageWidth, imageWidths } from '@lavra/contract/content/attributes.ts'
import { useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextArea } from '../kit/TextArea.tsx'
import styles from './editor.module.css'

export function ImageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLingui()
  const present = editor.getAttributes('image')
  const [alt, setAlt] = useState(String(present.alt ?? ''))
  const [width, setWidth] = useState<ImageWidth | null>(present.width ?? null)
  const [align, setAlign] = useState<string>(present.align ?? 'center')
  const aligns = { left: t`À esquerda`, center: t`Ao centro`, right: t`À direita` }
  const save = () => {
    onClose()
    editor
      .chain()
      .focus()
      .updateAttributes('image', { alt: alt.slice(0, 2000), width, align })
      .run()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Imagem`}
      size="small"
      foot={
        <>
          <Button onPress={onClose}>{t`Cancelar`}</Button>
          <Button kind="primary" onPress={save}>{t`Salvar imagem`}</Button>
        </>
      }
    >
      <TextArea
        label={t`Descrição da imagem`}
        value={alt}
        onChange={setAlt}
        limit={2000}
        description={t`Quem não enxerga a imagem lê esta descrição. Deixe em branco só se ela for decorativa.`}
      />
      <fieldset className={styles.choices}>
        <legend>{t`Largura`}</legend>
        <Choice name="width" label={t`Original`} isChosen={width === null} choose={() => setWidth(null)} />
        {imageWidths.map((share) => (
          <Choice key={share} name="width" label={`${share}%`} isChosen={width === share} choose={() => setWidth(share)} />
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t`Posição`}</legend>
        {Object.entries(aligns).map(([key, label]) => (
          <Choice key={key} name="align" label={label} isChosen={align === key} choose={() => setAlign(key)} />
        ))}
      </fieldset>
    </Dialog>
  )
}

function Choice({ name, label, isChosen, choose }: { name: string; label: string; isChosen: boolean; choose: () => void }) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} checked={isChosen} onChange={choose} /> {label}
    </label>
  )
}
