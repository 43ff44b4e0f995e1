/** What stands in the toolbar's menus: named styles, alignment, highlight, table, and the document's data? */
import { type HighlightColor, highlightColors } from '@lavra/contract/content/attributes.ts'
import { type Alignment, paragraphStyles, styleOf } from '@lavra/contract/content/styles.ts'
import { type VariableValues, variables } from '@lavra/contract/content/variables.ts'
import { useLingui } from '@lingui/react/macro'
import type { Editor } from '@tiptap/core'
import { IconAlignCenter, IconAlignJustified, IconAlignLeft, IconAlignRight } from '../kit/icons.ts'
import type { MenuGroup } from '../kit/Menu.tsx'
import { insertTable } from './blocks.ts'
import type { ToolbarState } from './toolbar-state.ts'

export interface EditorMenus {
  styleName: string
  styles: MenuGroup[]
  alignment: MenuGroup[]
  highlight: MenuGroup[]
  table: MenuGroup[]
  data: MenuGroup[]
}

const tableSizes = [
  { rows: 2, cols: 2 },
  { rows: 3, cols: 3 },
  { rows: 5, cols: 4 },
]

/** With `values` the document's data are inserted as text; without, as placeholders (a template is being written). */
export function useMenus(editor: Editor, now: ToolbarState, values: VariableValues | undefined): EditorMenus {
  const { t, i18n } = useLingui()
  const say = (text: { pt: string; en: string }) => (i18n.locale === 'en' ? text.en : text.pt)
  const chain = () => editor.chain().focus()

  const ofRole = (id: string, title: string, roles: readonly string[]): MenuGroup => ({
    id,
    title,
    items: paragraphStyles
      .filter((style) => roles.includes(style.role))
      .map((style) => ({
        id: style.key,
        label: say(style.label),
        isCurrent: style.key === now.style,
        run: () => chain().setParagraphStyle(style.key).run(),
      })),
  })

  const alignments: { align: Alignment; label: string; icon: typeof IconAlignLeft }[] = [
    { align: 'left', label: t`À esquerda`, icon: IconAlignLeft },
    { align: 'center', label: t`Ao centro`, icon: IconAlignCenter },
    { align: 'right', label: t`À direita`, icon: IconAlignRight },
    { align: 'justify', label: t`Justificado`, icon: IconAlignJustified },
  ]
  const colors: Record<HighlightColor, string> = { yellow: t`Amarelo`, green: t`Verde`, cyan: t`Azul-claro`, pink: t`Rosa`, gray: t`Cinza` }
  const groups = {
    document: t`Documento`,
    process: t`Processo`,
    people: t`Pessoas`,
    unit: t`Unidade`,
    agency: t`Órgão`,
    date: t`Data`,
    user: t`Quem redige`,
  }

  // each is offered where it can be done: a new table outside one, the rest inside
  const newTable: MenuGroup[] = [
    {
      id: 'insert',
      title: t`Nova tabela`,
      items: tableSizes.map(({ rows, cols }) => ({
        id: `${rows}x${cols}`,
        label: t`${rows} linhas × ${cols} colunas`,
        run: () => insertTable(editor, rows, cols),
      })),
    },
  ]
  const inTable: MenuGroup[] = [
    {
      id: 'rows',
      title: t`Linhas`,
      items: [
        { id: 'row-above', label: t`Inserir linha acima`, run: () => chain().addRowBefore().run() },
        { id: 'row-below', label: t`Inserir linha abaixo`, run: () => chain().addRowAfter().run() },
        { id: 'row-delete', label: t`Excluir linha`, run: () => chain().deleteRow().run() },
        { id: 'row-head', label: t`Linha de cabeçalho`, run: () => chain().toggleHeaderRow().run() },
      ],
    },
    {
      id: 'columns',
      title: t`Colunas`,
      items: [
        { id: 'column-left', label: t`Inserir coluna à esquerda`, run: () => chain().addColumnBefore().run() },
        { id: 'column-right', label: t`Inserir coluna à direita`, run: () => chain().addColumnAfter().run() },
        { id: 'column-delete', label: t`Excluir coluna`, run: () => chain().deleteColumn().run() },
      ],
    },
    {
      id: 'cells',
      title: t`Células`,
      items: [
        {
          id: 'merge',
          label: t`Mesclar células selecionadas`,
          whyNot: now.canMerge ? null : t`Selecione antes mais de uma célula.`,
          run: () => chain().mergeCells().run(),
        },
        {
          id: 'split',
          label: t`Dividir célula`,
          whyNot: now.canSplit ? null : t`Só uma célula mesclada se divide.`,
          run: () => chain().splitCell().run(),
        },
        { id: 'table-delete', label: t`Excluir tabela`, isDanger: true, run: () => chain().deleteTable().run() },
      ],
    },
  ]

  return {
    styleName: now.style ? say(styleOf(now.style).label) : t`Estilo`,
    styles: [
      ofRole('text', t`Texto`, ['paragraph', 'quotation']),
      ofRole('headings', t`Títulos`, ['heading']),
      ofRole('items', t`Itens numerados`, ['item']),
    ],
    alignment: [
      {
        id: 'align',
        items: [
          ...alignments.map(({ align, label, icon: Icon }) => ({
            id: align,
            label,
            icon: <Icon />,
            isCurrent: now.align === align,
            run: () => chain().setAlignment(align).run(),
          })),
          { id: 'style', label: t`Como no estilo`, isCurrent: now.align === null, run: () => chain().setAlignment(null).run() },
        ],
      },
    ],
    highlight: [
      {
        id: 'colors',
        items: [
          ...highlightColors.map((color) => ({
            id: color,
            label: colors[color],
            isCurrent: now.highlight === color,
            run: () => chain().setHighlight(color).run(),
          })),
          { id: 'none', label: t`Sem destaque`, isCurrent: now.highlight === null, run: () => chain().setHighlight(null).run() },
        ],
      },
    ],
    table: now.table ? inTable : newTable,
    data: Object.entries(groups).map(([id, title]) => ({
      id,
      title,
      items: variables
        .filter((variable) => variable.group === id)
        .flatMap((variable) => {
          // What this document does not have is not offered.
          const value = values ? values[variable.name] : `@${variable.name}@`
          if (!value || typeof value !== 'string') return []
          const text = value.replace(/\s+/g, ' ')
          return [
            {
              id: variable.name,
              label: say(variable.description),
              detail: text,
              run: () => chain().insertContent({ type: 'text', text }).run(),
            },
          ]
        }),
    })),
  }
}
