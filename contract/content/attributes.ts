/**
 * Which values may an attribute of a node or mark have, and which characters a text?
 * ProseMirror's `check()` looks at structure only: an attribute may hold anything there, so these validators are the wall.
 */

export const highlightColors = ['yellow', 'green', 'cyan', 'pink', 'gray'] as const
export type HighlightColor = (typeof highlightColors)[number]

export const imageWidths = [25, 50, 75, 100] as const
export type ImageWidth = (typeof imageWidths)[number]

/** Where the picture with this SHA-256 (64 lower-case hex digits) is served. */
export const imagePath = (sha256: string): string => `/api/images/${sha256}`

export const isSha256 = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

export const isHighlightColor = (value: unknown): value is HighlightColor => (highlightColors as readonly unknown[]).includes(value)

export const isImageWidth = (value: unknown): value is ImageWidth => (imageWidths as readonly unknown[]).includes(value)

// `https://banco.gov.br@evil.example` shows one place and goes to another: no user part before the host, no backslash anywhere.
const web = /^https?:\/\/[^\s/?#@\\<>"'`]+(?:[/?#][^\s\\<>"'`]*)?$/i
const mail = /^mailto:[^\s@\\<>"'`]+@[^\s@\\<>"'`]+$/i
const internal = /^\/(?:p\/[0-9][0-9./-]*|d\/[0-9]+)$/

/** Whether a link may point there: http, https, mailto, or a process `/p/<number>` or document `/d/<number>` of ours. */
export function isSafeHref(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2048 || value !== cleanText(value)) return false
  return web.test(value) || mail.test(value) || internal.test(value)
}

// Controls and non-characters have no place in a record; bidirectional overrides make a text read otherwise than it is.
const unwanted = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu
// A half of a surrogate pair cannot be encoded in UTF-8, so canonical bytes would not exist.
const halves = /\p{Surrogate}/gu

/** The text without what cannot be kept: line ends and tabs become spaces, other control characters go. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')
    .replace(unwanted, '')
    .replace(halves, '\uFFFD')
}
