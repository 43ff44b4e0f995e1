/** Which attributes does each node and mark have, and what may they hold? A node or mark that is not listed does not exist. */
import { isHighlightColor, isImageWidth, isSafeHref, isSha256 } from './attributes.ts'
import { alignments, isStyleKey } from './styles.ts'
import { maxColumns } from './tables.ts'

type Check = (value: unknown) => boolean
type Checks = Readonly<Record<string, Check>>

const whole =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
const optional =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const isAlignment: Check = (value) => (alignments as readonly unknown[]).includes(value)
const cell: Checks = { colspan: whole(1, maxColumns), rowspan: whole(1, 5000) }

export const nodeAttributes: ReadonlyMap<string, Checks> = new Map<string, Checks>([
  ['doc', {}],
  ['paragraph', { style: isStyleKey, align: optional(isAlignment) }],
  ['bulletList', {}],
  ['orderedList', { start: whole(1, 99_999) }],
  ['listItem', {}],
  ['table', {}],
  ['tableRow', {}],
  ['tableCell', cell],
  ['tableHeader', cell],
  [
    'image',
    {
      sha256: isSha256,
      alt: (value) => typeof value === 'string' && value.length <= 2000,
      width: optional(isImageWidth),
      align: (value) => value === 'left' || value === 'center' || value === 'right',
    },
  ],
  ['pageBreak', {}],
  ['horizontalRule', {}],
  ['hardBreak', {}],
])

export const markAttributes: ReadonlyMap<string, Checks> = new Map<string, Checks>([
  ['bold', {}],
  ['italic', {}],
  ['underline', {}],
  ['strike', {}],
  ['subscript', {}],
  ['superscript', {}],
  ['link', { href: isSafeHref }],
  ['highlight', { color: isHighlightColor }],
])
