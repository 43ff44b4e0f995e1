/** Which tools does the editor have? As data, so that a wide window shows buttons and a phone a menu of the same tools. */
import { useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconClearFormatting,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconListSearch,
  IconPageBreak,
  IconPhoto,
  IconSeparator,
  IconStrikethrough,
  IconSubscript,
  IconSuperscript,
  IconUnderline,
} from '../kit/icons.ts'
import { indent, outdent } from './indent.ts'
import type { ToolbarState } from './toolbar-state.ts'

export interface Tool {
  id: string
  label: string
  icon: ReactNode
  keys?: string
  isOn?: boolean
  isOff?: boolean
  /** Stays on the bar of a phone. */
  isFirst?: boolean
  run: () => void
}
export interface ToolGroup {
  id: string
  label: string
  tools: Tool[]
}
export interface Openers {
  link: () => void
  image: () => void
  find: () => void
}

export function useTools(editor: Editor, now: ToolbarState, open: Openers): ToolGroup[] {
  const { t } = useLingui()
  const chain = () => editor.chain().focus()
  return [
    {
      id: 'undo',
      label: t`Desfazer e refazer`,
      tools: [
        {
          id: 'undo',
          label: t`Desfazer`,
          icon: <IconArrowBackUp />,
          keys: 'Ctrl+Z',
          isOff: !now.undo,
          isFirst: true,
          run: () => chain().undo().run(),
        },
        { id: 'redo', label: t`Refazer`, icon: <IconArrowForwardUp />, keys: 'Ctrl+Y', isOff: !now.redo, run: () => chain().redo().run() },
      ],
    },
    {
      id: 'marks',
      label: t`Formatação do texto`,
      tools: [
        {
          id: 'bold',
          label: t`Negrito`,
          icon: <IconBold />,
          keys: 'Ctrl+B',
          isOn: now.bold,
          isFirst: true,
          run: () => chain().toggleBold().run(),
        },
        {
          id: 'italic',
          label: t`Itálico`,
          icon: <IconItalic />,
          keys: 'Ctrl+I',
          isOn: now.italic,
          isFirst: true,
          run: () => chain().toggleItalic().run(),
        },
        {
          id: 'underline',
          label: t`Sublinhado`,
          icon: <IconUnderline />,
          keys: 'Ctrl+U',
          isOn: now.underline,
          run: () => chain().toggleUnderline().run(),
        },
        {
          id: 'strike',
          label: t`Tachado`,
          icon: <IconStrikethrough />,
          keys: 'Ctrl+Shift+S',
          isOn: now.strike,
          run: () => chain().toggleStrike().run(),
        },
        { id: 'subscript', label: t`Subscrito`, icon: <IconSubscript />, isOn: now.subscript, run: () => chain().toggleSubscript().run() },
        {
          id: 'superscript',
          label: t`Sobrescrito`,
          icon: <IconSuperscript />,
          isOn: now.superscript,
          run: () => chain().toggleSuperscript().run(),
        },
        {
          id: 'clear',
          label: t`Limpar formatação`,
          icon: <IconClearFormatting />,
          run: () => chain().unsetAllMarks().setParagraphStyle('justified').run(),
        },
      ],
    },
    {
      id: 'lists',
      label: t`Listas`,
      tools: [
        {
          id: 'bullets',
          label: t`Lista com marcadores`,
          icon: <IconList />,
          keys: 'Ctrl+Shift+8',
          isOn: now.bulletList,
          isFirst: true,
          run: () => chain().toggleBulletList().run(),
        },
        {
          id: 'numbers',
          label: t`Lista numerada`,
          icon: <IconListNumbers />,
          keys: 'Ctrl+Shift+7',
          isOn: now.orderedList,
          run: () => chain().toggleOrderedList().run(),
        },
        { id: 'outdent', label: t`Diminuir nível`, icon: <IconIndentDecrease />, keys: 'Shift+Tab', run: () => outdent(editor) },
        { id: 'indent', label: t`Aumentar nível`, icon: <IconIndentIncrease />, keys: 'Tab', run: () => indent(editor) },
      ],
    },
    {
      id: 'insert',
      label: t`Inserir`,
      tools: [
        {
          id: 'link',
          label: now.link ? t`Editar link` : t`Inserir link`,
          icon: <IconLink />,
          keys: 'Ctrl+Shift+K',
          isOn: now.link,
          run: open.link,
        },
        { id: 'image', label: now.image ? t`Editar imagem` : t`Inserir imagem`, icon: <IconPhoto />, isOn: now.image, run: open.image },
        { id: 'page', label: t`Quebra de página`, icon: <IconPageBreak />, keys: 'Ctrl+Enter', run: () => chain().insertPageBreak().run() },
        { id: 'rule', label: t`Linha horizontal`, icon: <IconSeparator />, run: () => chain().setHorizontalRule().run() },
        { id: 'find', label: t`Localizar e substituir`, icon: <IconListSearch />, keys: 'Ctrl+F', run: open.find },
      ],
    },
  ]
}
