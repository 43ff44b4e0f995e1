/**
 * What has to happen, now, for no word to be lost? Pure: a state and an event give the next state and the effects to carry out.
 *
 * The promise: from the first idle moment on, the newest text lies on this device until the server has acknowledged exactly it.
 * Nothing here replaces the person's text without their choice: neither a conflict, nor another tab, nor an ended session.
 */
import type { Content } from '@lavra/contract/content/model.ts'

export interface Opened {
  content: Content
  revision: number
  /** ISO 8601. */
  savedAt: string
}
/** The text as this device keeps it until the server has it; `at` is ISO 8601. */
export interface DeviceCopy {
  content: Content
  baseRevision: number
  at: string
}

/** Why the newest text is not on the server: no answer, no session, somebody saved after us, or a refusal with its code. */
export type Trouble = 'offline' | 'session' | 'changed' | 'refused'

export interface AutosaveState {
  content: Content
  /** Goes up when `content` was replaced from outside and the editor has to show it anew. */
  shown: number
  /** What the server has, and under which revision. */
  acknowledged: Content
  revision: number
  savedAt: string
  sending: Content | null
  /** A save on demand came while another was under way. */
  saveAgain: boolean
  trouble: Trouble | null
  failure: { code: string; error: unknown } | null
  /** Whether the newest text is on this device; false too when the device refused to store. */
  onDevice: boolean
  /** An unsaved text of an earlier visit: nothing may be written before the person has chosen. */
  restorable: (DeviceCopy & { outdated: boolean }) | null
  theirs: Opened | null
  writer: boolean
  retries: number
}

export type AutosaveEvent =
  | { type: 'edited'; content: Content }
  /** Idle, blur, hidden page (`onDemand` false) or the person's own save. */
  | { type: 'flush'; onDemand: boolean }
  | { type: 'kept'; content: Content; ok: boolean }
  | { type: 'sent'; content: Content; revision: number; savedAt: string }
  | { type: 'send-failed'; trouble: Trouble; code: string; error: unknown }
  | { type: 'session-ended' | 'signed-in' | 'online' }
  | { type: 'restore' | 'discard' }
  | { type: 'theirs-loaded'; opened: Opened }
  /** The person takes theirs, after `kept-as-copy` or not: the only way our text leaves the screen. */
  | { type: 'reload' }
  | { type: 'writing-lost' }
  | { type: 'writing-gained'; opened: Opened; kept: DeviceCopy | null }

export type AutosaveEffect =
  | { type: 'wait'; ms: number }
  | { type: 'keep'; content: Content; baseRevision: number }
  | { type: 'send'; content: Content; baseRevision: number; onDemand: boolean }
  | { type: 'retry'; ms: number }
  | { type: 'forget' }
  | { type: 'load-theirs' }

export interface Step {
  state: AutosaveState
  effects: AutosaveEffect[]
}

export const idleMs = 2_000

/** The state when a document has just been opened. */
export function opening(opened: Opened, kept: DeviceCopy | null, writer: boolean): AutosaveState {
  const unsaved = kept && JSON.stringify(kept.content) !== JSON.stringify(opened.content) ? kept : null
  return {
    content: opened.content,
    shown: 0,
    acknowledged: opened.content,
    revision: opened.revision,
    savedAt: opened.savedAt,
    sending: null,
    saveAgain: false,
    trouble: null,
    failure: null,
    onDevice: false,
    restorable: unsaved && { ...unsaved, outdated: unsaved.baseRevision !== opened.revision },
    theirs: null,
    writer,
    retries: 0,
  }
}

export const isDirty = (state: AutosaveState): boolean => state.content !== state.acknowledged

/** Whether the person may type: not while another tab writes, and not before they have decided about an older unsaved text. */
export const mayWrite = (state: AutosaveState): boolean => state.writer && !state.restorable

export function advance(state: AutosaveState, event: AutosaveEvent): Step {
  switch (event.type) {
    case 'edited':
      if (!mayWrite(state) || event.content === state.content) return stay(state)
      return { state: { ...state, content: event.content, onDevice: false }, effects: [{ type: 'wait', ms: idleMs }] }
    case 'flush':
      return flush(state, event.onDemand)
    case 'kept':
      return stay(event.content === state.content ? { ...state, onDevice: event.ok } : state)
    case 'sent':
      return sent(state, event)
    case 'send-failed':
      return failed(state, event)
    case 'session-ended':
      return isDirty(state) ? stay({ ...state, trouble: 'session' }) : stay(state)
    case 'signed-in':
      return state.trouble === 'session' ? resume(state) : stay(state)
    case 'online':
      return state.trouble === 'offline' ? resume(state) : stay(state)
    case 'restore':
      return restored(state)
    case 'discard':
      return { state: { ...state, restorable: null }, effects: state.restorable ? [{ type: 'forget' }] : [] }
    case 'theirs-loaded':
      return state.trouble === 'changed' ? theirsLoaded(state, event.opened) : stay(state)
    case 'reload':
      if (!state.theirs) return stay(state)
      return { state: { ...opening(state.theirs, null, state.writer), shown: state.shown + 1 }, effects: [{ type: 'forget' }] }
    case 'writing-lost':
      return stay({ ...state, writer: false })
    case 'writing-gained':
      return stay({ ...opening(event.opened, event.kept, true), shown: state.shown + 1 })
  }
}

const stay = (state: AutosaveState): Step => ({ state, effects: [] })

function flush(state: AutosaveState, onDemand: boolean): Step {
  if (!mayWrite(state)) return stay(state)
  const dirty = isDirty(state)
  if (!dirty && !onDemand) return stay(state)
  const keep: AutosaveEffect[] = dirty && !state.onDevice ? [{ type: 'keep', content: state.content, baseRevision: state.revision }] : []
  if (state.sending) return { state: { ...state, saveAgain: state.saveAgain || onDemand }, effects: keep }
  // Sending cannot help before the person has chosen or signed in again; after a refusal only they know when to try again.
  const blocked = state.trouble === 'changed' || state.trouble === 'session' || (state.trouble === 'refused' && !onDemand)
  if (blocked) return { state, effects: keep }
  return send(state, onDemand, keep)
}

function send(state: AutosaveState, onDemand: boolean, before: AutosaveEffect[]): Step {
  const effect: AutosaveEffect = { type: 'send', content: state.content, baseRevision: state.revision, onDemand }
  return { state: { ...state, sending: state.content, saveAgain: false }, effects: [...before, effect] }
}

/** A save of ours whose answer was lost looks like somebody else's: the same text is no conflict. */
function theirsLoaded(state: AutosaveState, theirs: Opened): Step {
  if (JSON.stringify(theirs.content) !== JSON.stringify(state.content)) return stay({ ...state, theirs })
  const { content, revision, savedAt } = { ...theirs, content: state.content }
  return sent(state, { content, revision, savedAt })
}

/** Try again what could not be sent: the session is back, or the network. */
function resume(state: AutosaveState): Step {
  // The call itself waits for the sign-in dialog, so it may still be under way.
  if (state.sending) return stay({ ...state, trouble: null })
  return flush({ ...state, trouble: null }, false)
}

function sent(state: AutosaveState, event: { content: Content; revision: number; savedAt: string }): Step {
  const next: AutosaveState = {
    ...state,
    acknowledged: event.content,
    revision: event.revision,
    savedAt: event.savedAt,
    sending: null,
    trouble: null,
    failure: null,
    retries: 0,
  }
  if (!state.writer) return stay(next)
  if (state.saveAgain) return flush(next, true)
  // The copy on the device may be newer than what was sent; then it stays, now based on the new revision.
  if (isDirty(next)) return { state: { ...next, onDevice: false }, effects: [{ type: 'wait', ms: idleMs }] }
  return { state: { ...next, onDevice: false }, effects: [{ type: 'forget' }] }
}

function failed(state: AutosaveState, event: { trouble: Trouble; code: string; error: unknown }): Step {
  const next: AutosaveState = {
    ...state,
    sending: null,
    saveAgain: false,
    trouble: event.trouble,
    failure: { code: event.code, error: event.error },
    retries: state.retries + 1,
  }
  if (event.trouble === 'changed') return { state: next, effects: [{ type: 'load-theirs' }] }
  if (event.trouble === 'offline') return { state: next, effects: [{ type: 'retry', ms: Math.min(60_000, 5_000 * 2 ** state.retries) }] }
  return stay(next)
}

/** The older text comes back on the screen. When somebody saved since, the save is meant to be refused: the person must see theirs. */
function restored(state: AutosaveState): Step {
  const copy = state.restorable
  if (!copy) return stay(state)
  return {
    state: { ...state, content: copy.content, revision: copy.baseRevision, shown: state.shown + 1, restorable: null, onDevice: true },
    effects: [{ type: 'wait', ms: 0 }],
  }
}
