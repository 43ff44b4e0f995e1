/** Where in the text does what somebody looks for stand, and how is it replaced? Capital letters and accents make no difference. */
import { Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

export interface Match {
  from: number
  to: number
}
interface FindState {
  query: string
  matches: Match[]
  active: number
}

const key = new PluginKey<FindState>('find')
const nothing: FindState = { query: '', matches: [], active: 0 }

/** Letter by letter, so that places in the folded text are places in the text. */
const fold = (text: string): string => text.replace(/[^\0-\x7f]/g, (unit) => unit.normalize('NFD').charAt(0)).toLowerCase()

/** Paragraphs do not change, they are replaced: each is folded once, however often a long text is searched. */
const folded = new WeakMap<PmNode, string>()
function foldedText(paragraph: PmNode): string {
  const known = folded.get(paragraph) ?? fold(paragraph.textBetween(0, paragraph.content.size, undefined, '\uFFFC'))
  folded.set(paragraph, known)
  return known
}

/** A letter stands in a long text ten thousand times; to draw all of them would take seconds. */
const mostDrawn = 400

/** Every place of the query, each inside one paragraph, without overlaps. */
export function matchesIn(doc: PmNode, query: string): Match[] {
  const wanted = fold(query)
  const matches: Match[] = []
  if (!wanted) return matches
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const text = foldedText(node)
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length })
    }
    return false
  })
  return matches
}

export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: {
        init: () => nothing,
        apply(tr, before) {
          const asked: Partial<FindState> | undefined = tr.getMeta(key)
          if (!asked && !tr.docChanged) return before
          const query = asked?.query ?? before.query
          const matches = tr.docChanged || query !== before.query ? matchesIn(tr.doc, query) : before.matches
          return { query, matches, active: Math.min(asked?.active ?? before.active, Math.max(0, matches.length - 1)) }
        },
      },
      props: {
        decorations(state) {
          const { matches, active } = key.getState(state) ?? nothing
          const first = Math.max(0, active - mostDrawn / 2)
          const drawn = matches.slice(first, first + mostDrawn)
          const current = matches[active]
          return DecorationSet.create(
            state.doc,
            drawn.map((match) => Decoration.inline(match.from, match.to, { class: match === current ? 'find-active' : 'find-match' })),
          )
        },
      },
    }),
  ],
})

/** What is being looked for, where it is, and which of the places is the current one. */
export const findState = (state: EditorState): FindState => key.getState(state) ?? nothing

/** Looks for the query from the cursor on; an empty one ends the search. */
export function find(view: EditorView, query: string): void {
  const { from } = view.state.selection
  const next = matchesIn(view.state.doc, query).findIndex((match) => match.from >= from)
  view.dispatch(view.state.tr.setMeta(key, { query, active: Math.max(0, next) }))
}

/** Goes to the next (+1) or previous (-1) place, around the ends. */
export function step(view: EditorView, by: 1 | -1): void {
  const { matches, active } = findState(view.state)
  if (matches.length === 0) return
  const next = (active + by + matches.length) % matches.length
  const { from, to } = matches[next] as Match
  view.dispatch(
    view.state.tr
      .setSelection(TextSelection.create(view.state.doc, from, to))
      .setMeta(key, { active: next })
      .scrollIntoView(),
  )
}

/** Replaces the current place, keeping its marks; the next one becomes current. */
export function replaceOne(view: EditorView, replacement: string): void {
  const { matches, active } = findState(view.state)
  const match = matches[active]
  if (match) replace(view, [match], replacement)
}

/** Replaces all in one step, which one undo takes back; answers how many there were. */
export function replaceAll(view: EditorView, replacement: string): number {
  const { matches } = findState(view.state)
  if (matches.length > 0) replace(view, matches, replacement)
  return matches.length
}

function replace(view: EditorView, matches: Match[], replacement: string): void {
  const { tr, schema, doc } = view.state
  for (const { from, to } of [...matches].reverse()) {
    const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? []
    if (replacement) tr.replaceWith(from, to, schema.text(replacement, marks))
    else tr.delete(from, to)
  }
  view.dispatch(tr)
}
