/**
 * How does a picture get into the text? Stored first, then named by its SHA-256; while it is on its way a `pendingImage` holds the
 * place. That node exists in the editor only and never in what is saved (`withoutPending`).
 */
import { imagePath, isSha256 } from '@lavra/contract/content/attributes.ts'
import { type Editor, type JSONContent, Node } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

export type UploadImage = (file: File) => Promise<{ sha256: string }>
/** A picture that did not come along in what was pasted (`missing`), or one that could not be stored. */
export type ImageFailure = { kind: 'missing' } | { kind: 'not-stored'; name: string; error: unknown }

const widthOf = (element: HTMLElement) =>
  Number([...element.classList].find((name) => /^width-(25|50|75|100)$/.test(name))?.slice(6)) || null
const alignOf = (element: HTMLElement) =>
  [...element.classList].find((name) => /^align-(left|center|right)$/.test(name))?.slice(6) ?? 'center'
const shaOf = (element: HTMLElement) =>
  element
    .querySelector('img')
    ?.getAttribute('src')
    ?.match(/^\/api\/images\/([0-9a-f]{64})$/)?.[1] ?? null

export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    sha256: { rendered: false, isRequired: true, parseHTML: shaOf },
    alt: { default: '', rendered: false, parseHTML: (element: HTMLElement) => element.querySelector('img')?.getAttribute('alt') ?? '' },
    width: { default: null, rendered: false, parseHTML: widthOf },
    align: { default: 'center', rendered: false, parseHTML: alignOf },
  }),
  // Only a picture that is already ours; every other one is taken up in paste.ts.
  parseHTML: () => [{ tag: 'p.figure', priority: 60, getAttrs: (element) => (isSha256(shaOf(element)) ? null : false) }],
  renderHTML: ({ node }) => [
    'p',
    { class: ['figure', `align-${node.attrs.align}`, ...(node.attrs.width ? [`width-${node.attrs.width}`] : [])].join(' ') },
    ['img', { src: imagePath(node.attrs.sha256), alt: node.attrs.alt }],
  ],
})

export const PendingImage = Node.create<{ label: string }>({
  name: 'pendingImage',
  group: 'block',
  atom: true,
  addOptions: () => ({ label: '' }),
  addAttributes: () => ({
    token: { default: '', rendered: false, parseHTML: (element: HTMLElement) => element.dataset.pendingImage ?? '' },
  }),
  parseHTML: () => [{ tag: 'p[data-pending-image]', priority: 60 }],
  renderHTML({ node }) {
    return ['p', { 'data-pending-image': node.attrs.token, class: 'pending-image' }, this.options.label]
  },
})

const newToken = () => `${Date.now()}-${Math.random().toString(36).slice(2)}`

/** Puts placeholders where the cursor is and replaces each as its picture is stored. */
export function insertImages(
  editor: Editor,
  files: File[],
  upload: UploadImage,
  onFailure: (failure: ImageFailure) => void,
  at?: number,
): void {
  const waiting = files.map((file) => ({ file, token: newToken() }))
  const nodes = waiting.map(({ token }) => ({ type: 'pendingImage', attrs: { token } }))
  const { $to, to } = editor.state.selection
  // One must be able to write on: below the last block of the text a picture gets a paragraph after it.
  const isLast = $to.depth > 0 && $to.after(1) === editor.state.doc.content.size
  editor
    .chain()
    .insertContentAt(at ?? to, isLast && at === undefined ? [...nodes, { type: 'paragraph' }] : nodes)
    .command(({ tr }) => Boolean(tr.setSelection(Selection.near(tr.doc.resolve(tr.selection.to)))))
    .run()
  for (const { file, token } of waiting) void storeImage(editor, token, file, upload, onFailure)
}

/** Stores the picture of one placeholder; on failure the placeholder goes and the caller says why. */
export async function storeImage(
  editor: Editor,
  token: string,
  file: File,
  upload: UploadImage,
  onFailure: (failure: ImageFailure) => void,
): Promise<void> {
  try {
    const { sha256 } = await upload(file)
    replacePending(editor, token, sha256)
  } catch (error) {
    replacePending(editor, token, null)
    onFailure({ kind: 'not-stored', name: file.name, error })
  }
}

function replacePending(editor: Editor, token: string, sha256: string | null): void {
  if (editor.isDestroyed) return
  const { state, view } = editor
  state.doc.descendants((node, pos, parent) => {
    if (node.type.name !== 'pendingImage' || node.attrs.token !== token) return
    const tr = state.tr
    if (sha256) tr.replaceWith(pos, pos + node.nodeSize, state.schema.nodes.image!.create({ sha256 }))
    else if (parent && parent.childCount > 1) tr.delete(pos, pos + node.nodeSize)
    // A required child (the only block of a cell) cannot simply go.
    else tr.replaceWith(pos, pos + node.nodeSize, state.schema.nodes.paragraph!.create())
    view.dispatch(tr.setMeta('addToHistory', false))
  })
}

/** The content without placeholders; an emptied parent gets an empty paragraph. */
export function withoutPending(json: JSONContent): JSONContent {
  if (!json.content) return json
  const kept = json.content.filter((child) => child.type !== 'pendingImage')
  const lost = kept.length < json.content.length
  const content = kept.length === 0 && lost ? [{ type: 'paragraph' }] : kept
  return { ...json, content: content.map(withoutPending) }
}
