/**
 * What of a pasted or dropped text comes in? Word's lists are made into lists (word-lists.ts), the schema drops what it does not know,
 * and pictures are taken up here: those that came along are stored and replace their placeholder, the others are reported.
 */
import type { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import { type ImageFailure, insertImages, storeImage, type UploadImage } from './image.ts'

export interface PasteOptions {
  editor: () => Editor | null
  upload: UploadImage
  onImageFailure: (failure: ImageFailure) => void
}

const dataUrl = /^data:image\/(png|jpeg|jpg|gif|webp|bmp);base64,([a-z0-9+/=\s]+)$/i

/** Tiptap's `editorProps` for pasting and dropping. */
export function pasteProps({ editor, upload, onImageFailure }: PasteOptions): EditorProps {
  const put = (files: File[], at?: number) => {
    const now = editor()
    if (now) insertImages(now, files, upload, onImageFailure, at)
  }
  return {
    transformPastedHTML(html) {
      const { html: clean, embedded, missing } = takeUpImages(html)
      if (missing > 0) onImageFailure({ kind: 'missing' })
      // The placeholders are in the text only after this call.
      setTimeout(() => {
        const now = editor()
        if (now) for (const { token, file } of embedded) void storeImage(now, token, file, upload, onImageFailure)
      })
      return clean
    },
    // Into an empty paragraph, whole paragraphs come with their own style; the library would give the first one that of the place.
    transformPasted(slice, view) {
      const { $from, empty } = view.state.selection
      const whole = slice.openStart === 1 && slice.content.childCount > 1 && slice.content.firstChild?.isTextblock
      return whole && empty && $from.parent.content.size === 0 ? new Slice(slice.content, 0, slice.openEnd) : slice
    },
    handlePaste(_view, event) {
      const files = imageFiles(event.clipboardData)
      // Word and Excel put a picture of the text beside the text: then the text is meant.
      if (files.length === 0 || event.clipboardData?.getData('text/plain').trim()) return false
      put(files)
      return true
    },
    handleDrop(view, event, _slice, moved) {
      const files = imageFiles(event.dataTransfer)
      if (moved || files.length === 0) return false
      event.preventDefault()
      put(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos)
      return true
    },
  }
}

const imageFiles = (data: DataTransfer | null): File[] => [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))

interface TakenUp {
  html: string
  embedded: { token: string; file: File }[]
  missing: number
}

/**
 * Replaces each `<img>` of foreign HTML by a placeholder. Works on the text and not on a document, because a strict policy
 * (Trusted Types) forbids parsing strings; what it misses, the schema drops.
 */
export function takeUpImages(html: string): TakenUp {
  const embedded: TakenUp['embedded'] = []
  let missing = 0
  const clean = html.replace(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) => {
    const src = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)
    const address = (src?.[1] ?? src?.[2] ?? src?.[3] ?? '').trim()
    if (/^\/api\/images\/[0-9a-f]{64}$/.test(address)) return tag
    const data = dataUrl.exec(address)
    if (!data) {
      // A one-pixel spacer or counter is nothing anybody misses.
      if (!/\s(?:width|height)\s*=\s*["']?[01]["'\s/>]/i.test(tag)) missing += 1
      return ''
    }
    const token = `${Date.now()}-${Math.random().toString(36).slice(2)}`
    embedded.push({ token, file: fileOf(`image/${data[1]}`, data[2] as string, embedded.length) })
    return `<p data-pending-image="${token}"></p>`
  })
  return { html: clean, embedded, missing }
}

function fileOf(type: string, base64: string, index: number): File {
  const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0))
  return new File([bytes], `imagem-${index + 1}`, { type })
}
