/**
 * Which named styles may a paragraph of an authored document have?
 *
 * Normal formatting knows these and nothing else: no fonts, no sizes, no colours of one's own. `seiClass` is the name the same
 * style has in documents that come from SEI. Labels are data and not catalogue entries, because programs read this list too.
 */
export type ParagraphRole = 'paragraph' | 'heading' | 'quotation' | 'item'
export type Alignment = 'left' | 'center' | 'right' | 'justify'

export interface ParagraphStyle {
  key: string
  label: { pt: string; en: string }
  /** Null when SEI has no such style. */
  seiClass: string | null
  role: ParagraphRole
  /** Of a heading 1 to 3; of a numbered item 1 to 3 (1. / 1.1. / 1.1.1.). */
  level?: 1 | 2 | 3
  /** How its lines are set unless the paragraph's own `align` says otherwise. */
  align: Alignment
}

export const paragraphStyles = [
  {
    key: 'justified',
    label: { pt: 'Texto justificado', en: 'Justified text' },
    seiClass: 'Texto_Justificado',
    role: 'paragraph',
    align: 'justify',
  },
  {
    key: 'justified-indent',
    label: { pt: 'Texto justificado com recuo na primeira linha', en: 'Justified text, first line indented' },
    seiClass: 'Texto_Justificado_Recuo_Primeira_Linha',
    role: 'paragraph',
    align: 'justify',
  },
  {
    key: 'left',
    label: { pt: 'Texto alinhado à esquerda', en: 'Left-aligned text' },
    seiClass: 'Texto_Alinhado_Esquerda',
    role: 'paragraph',
    align: 'left',
  },
  {
    key: 'left-tight',
    label: { pt: 'Texto à esquerda, espaçamento simples', en: 'Left-aligned text, single spaced' },
    seiClass: 'Texto_Alinhado_Esquerda_Espacamento_Simples',
    role: 'paragraph',
    align: 'left',
  },
  {
    key: 'centered',
    label: { pt: 'Texto centralizado', en: 'Centred text' },
    seiClass: 'Texto_Centralizado',
    role: 'paragraph',
    align: 'center',
  },
  {
    key: 'right',
    label: { pt: 'Texto alinhado à direita', en: 'Right-aligned text' },
    seiClass: 'Texto_Alinhado_Direita',
    role: 'paragraph',
    align: 'right',
  },
  {
    key: 'title',
    label: { pt: 'Título', en: 'Title' },
    seiClass: 'Texto_Centralizado_Maiusculas_Negrito',
    role: 'heading',
    level: 1,
    align: 'center',
  },
  {
    key: 'subtitle',
    label: { pt: 'Subtítulo', en: 'Subtitle' },
    seiClass: 'Texto_Fundo_Cinza_Negrito',
    role: 'heading',
    level: 2,
    align: 'left',
  },
  {
    key: 'heading',
    label: { pt: 'Título de seção', en: 'Section heading' },
    seiClass: null,
    role: 'heading',
    level: 3,
    align: 'left',
  },
  { key: 'ementa', label: { pt: 'Ementa', en: 'Abstract of an act' }, seiClass: 'Ementa', role: 'paragraph', align: 'justify' },
  { key: 'quotation', label: { pt: 'Citação', en: 'Quotation' }, seiClass: 'Citacao', role: 'quotation', align: 'justify' },
  {
    key: 'item-1',
    label: { pt: 'Item nível 1 (1.)', en: 'Item level 1 (1.)' },
    seiClass: 'Item_Nivel1',
    role: 'item',
    level: 1,
    align: 'justify',
  },
  {
    key: 'item-2',
    label: { pt: 'Item nível 2 (1.1.)', en: 'Item level 2 (1.1.)' },
    seiClass: 'Item_Nivel2',
    role: 'item',
    level: 2,
    align: 'justify',
  },
  {
    key: 'item-3',
    label: { pt: 'Item nível 3 (1.1.1.)', en: 'Item level 3 (1.1.1.)' },
    seiClass: 'Item_Nivel3',
    role: 'item',
    level: 3,
    align: 'justify',
  },
  {
    key: 'note',
    label: { pt: 'Observação em letra pequena', en: 'Small print' },
    seiClass: null,
    role: 'paragraph',
    align: 'left',
  },
  {
    key: 'table-left',
    label: { pt: 'Texto de tabela', en: 'Table text' },
    seiClass: 'Tabela_Texto_Alinhado_Esquerda',
    role: 'paragraph',
    align: 'left',
  },
] as const satisfies readonly ParagraphStyle[]

export type StyleKey = (typeof paragraphStyles)[number]['key']
export const defaultStyle: StyleKey = 'justified'
export const alignments: readonly Alignment[] = ['left', 'center', 'right', 'justify']

const byKey = new Map<string, ParagraphStyle>(paragraphStyles.map((style) => [style.key, style]))
const byClass = new Map<string | null, StyleKey>(paragraphStyles.map((style) => [style.seiClass, style.key]))

export const isStyleKey = (value: unknown): value is StyleKey => typeof value === 'string' && byKey.has(value)

/** The style of that key. */
export function styleOf(key: StyleKey): ParagraphStyle {
  return byKey.get(key) as ParagraphStyle
}

/** The style that SEI calls by this class, if we have it: for text pasted from SEI. */
export const styleOfSeiClass = (seiClass: string): StyleKey | null => byClass.get(seiClass) ?? null
