/**
 * Which kinds of file do we know? What is *seen* in the bytes is a kind; an extension names the kinds it may stand for. A kind says
 * how it is served and whether a browser may show it in our pages: never HTML and SVG, which are programs.
 */
export type Inline = 'pdf' | 'image' | 'text' | 'audio' | 'video' | 'none'

export interface FileKind {
  mime: string
  /** A name that people know in every language. */
  label: string
  inline: Inline
  /** The extensions that agree with these bytes; the first is the usual one. */
  extensions: readonly string[]
  /** How far it has to be opened to be sure. */
  container?: 'zip' | 'cfb'
  /** Refused wherever it is found and whatever it is called. */
  dangerous?: true
}

const kind = (mime: string, label: string, inline: Inline, extensions: string): FileKind => ({
  mime,
  label,
  inline,
  extensions: extensions.split(' '),
})
const zip = (mime: string, label: string, extensions: string): FileKind => ({ ...kind(mime, label, 'none', extensions), container: 'zip' })
const cfb = (mime: string, label: string, extensions: string): FileKind => ({ ...kind(mime, label, 'none', extensions), container: 'cfb' })
const danger = (label: string): FileKind => ({ ...kind('application/octet-stream', label, 'none', ''), dangerous: true })

const ooxml = 'application/vnd.openxmlformats-officedocument'
const odf = 'application/vnd.oasis.opendocument'

export const fileKinds = {
  pdf: kind('application/pdf', 'PDF', 'pdf', 'pdf'),
  jpeg: kind('image/jpeg', 'JPEG', 'image', 'jpg jpeg'),
  png: kind('image/png', 'PNG', 'image', 'png'),
  gif: kind('image/gif', 'GIF', 'image', 'gif'),
  webp: kind('image/webp', 'WebP', 'image', 'webp'),
  // Not shown by every browser: the screen asks for the rendition (serve-picture.ts).
  tiff: kind('image/tiff', 'TIFF', 'image', 'tif tiff'),
  bmp: kind('image/bmp', 'BMP', 'none', 'bmp'),
  mp3: kind('audio/mpeg', 'MP3', 'audio', 'mp3'),
  ogg: kind('audio/ogg', 'Ogg', 'audio', 'ogg'),
  wav: kind('audio/wav', 'WAV', 'audio', 'wav'),
  m4a: kind('audio/mp4', 'M4A', 'audio', 'm4a'),
  mp4: kind('video/mp4', 'MP4', 'video', 'mp4'),
  webm: kind('video/webm', 'WebM', 'video', 'webm'),
  dwg: kind('image/vnd.dwg', 'AutoCAD (DWG)', 'none', 'dwg'),
  rtf: kind('application/rtf', 'RTF', 'none', 'rtf'),
  docx: zip(`${ooxml}.wordprocessingml.document`, 'Word (DOCX)', 'docx'),
  xlsx: zip(`${ooxml}.spreadsheetml.sheet`, 'Excel (XLSX)', 'xlsx'),
  pptx: zip(`${ooxml}.presentationml.presentation`, 'PowerPoint (PPTX)', 'pptx'),
  odt: zip(`${odf}.text`, 'OpenDocument (ODT)', 'odt'),
  ods: zip(`${odf}.spreadsheet`, 'OpenDocument (ODS)', 'ods'),
  odp: zip(`${odf}.presentation`, 'OpenDocument (ODP)', 'odp'),
  zip: zip('application/zip', 'ZIP', 'zip'),
  doc: cfb('application/msword', 'Word (DOC)', 'doc'),
  xls: cfb('application/vnd.ms-excel', 'Excel (XLS)', 'xls'),
  ppt: cfb('application/vnd.ms-powerpoint', 'PowerPoint (PPT)', 'ppt'),
  msg: cfb('application/vnd.ms-outlook', 'Outlook (MSG)', 'msg'),
  'locked-office': cfb('application/octet-stream', 'Office (password)', ''),
  cfb: cfb('application/x-cfb', 'CFB', ''),
  p7s: kind('application/pkcs7-signature', 'PKCS #7 (P7S)', 'none', 'p7s'),
  eml: kind('message/rfc822', 'E-mail (EML)', 'none', 'eml txt'),
  json: kind('application/json', 'JSON', 'text', 'json txt'),
  xml: kind('application/xml', 'XML', 'none', 'xml txt'),
  html: kind('text/html', 'HTML', 'none', 'html htm'),
  svg: kind('image/svg+xml', 'SVG', 'none', 'svg'),
  text: kind('text/plain', 'TXT', 'text', 'txt csv json eml'),
  program: danger('EXE'),
  macros: danger('Office (macros)'),
} as const satisfies Record<string, FileKind>

export type KindName = keyof typeof fileKinds

/** How a stored file may be shown, from the type that was found when it came in; a `charset` behind it plays no part. */
export function inlineOf(mime: string): Inline {
  const bare = mime.split(';')[0]
  if (bare === 'text/csv') return 'text'
  return Object.values(fileKinds).find((one) => one.mime === bare)?.inline ?? 'none'
}
