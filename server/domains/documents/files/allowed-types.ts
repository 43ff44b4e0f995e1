/**
 * Which files does an installation take when nobody has decided otherwise (G-29)? The list is data of the installation; this is
 * what a new one starts with. Extensions are compared without regard to case.
 */
export interface AllowedType {
  /** Lower case, without the dot. */
  extension: string
  /** Of 1024 × 1024 bytes. */
  maxMegabytes: number
}

/** Nothing larger is ever taken, whatever the list says, in bytes. */
export const maxUploadBytes = 200 * 1024 * 1024

const upTo = (maxMegabytes: number, extensions: string): AllowedType[] =>
  extensions.split(' ').map((extension) => ({ extension, maxMegabytes }))

/** HTML, SVG and whatever can run are absent on purpose; an installation may add the first two and only ever hands them out as downloads. */
export const defaultAllowedTypes: readonly AllowedType[] = [
  ...upTo(200, 'pdf'),
  ...upTo(50, 'docx doc odt rtf xlsx xls ods pptx ppt odp'),
  ...upTo(20, 'txt csv xml json eml msg p7s'),
  ...upTo(50, 'jpg jpeg png tif tiff gif webp bmp'),
  ...upTo(100, 'mp3 ogg wav m4a dwg'),
  ...upTo(200, 'mp4 webm zip'),
]
