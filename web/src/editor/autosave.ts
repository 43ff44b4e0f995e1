/**
 * How does the autosave machine meet the world? Carries out its effects with a clock, this device's storage and the caller's
 * `load` and `save`; knows no fetch and no React.
 */
import type { Content } from '@lavra/contract/content/model.ts'
import {
  type AutosaveEvent,
  type AutosaveState,
  advance,
  type DeviceCopy,
  isDirty,
  type Opened,
  opening,
  type Trouble,
} from './autosave-machine.ts'
import { joinTabs, type TabChannel, type Tabs } from './writing-tab.ts'

export interface DeviceStorage {
  read(): Promise<DeviceCopy | null>
  write(copy: DeviceCopy): Promise<void>
  remove(): Promise<void>
}
export interface Clock {
  now(): Date
  /** Calls once after so many milliseconds; the answer calls it off. */
  after(ms: number, call: () => void): () => void
}
export interface AutosaveOptions {
  load: () => Promise<Opened>
  /** `keep` asks for a version (the person pressed save). Rejects with the error of the call: `code` and `status` are read. */
  save: (draft: { content: Content; baseRevision: number; keep: boolean }) => Promise<{ revision: number; savedAt: string }>
  storage: DeviceStorage
  channel: TabChannel
  clock?: Clock
  /** Called off while opening: the channel must not go on answering for a page that is no longer there. */
  signal?: AbortSignal
}
export interface Autosave {
  state(): AutosaveState
  subscribe(listener: () => void): () => void
  edit(content: Content): void
  /** Saves what is unsaved; on demand also when nothing is, to keep a version. */
  flush(onDemand?: boolean): void
  send(event: Extract<AutosaveEvent, { type: 'session-ended' | 'signed-in' | 'online' | 'restore' | 'discard' | 'reload' }>): void
  /** Becomes the writing tab; the other one saves first. */
  takeOver(): Promise<void>
  /** Saves what is unsaved and stops. */
  close(): void
}

const realClock: Clock = {
  now: () => new Date(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

/** Typing without a pause must not wait for ever. */
const atMostMs = 15_000

/** Opens the document: asks the other tabs, reads server and device. Rejects as `load` does. */
export async function createAutosave(options: AutosaveOptions): Promise<Autosave> {
  const clock = options.clock ?? realClock
  const listeners = new Set<() => void>()
  let cancelIdle = () => {}
  let cancelRetry = () => {}
  let typingSince: number | null = null
  // Storing and sending go one after the other: the text is on the device before it travels, and `forget` cannot pass a later `keep`.
  let queue: Promise<unknown> = Promise.resolve()
  const inOrder = (work: () => Promise<unknown>) => {
    queue = queue.then(work, work)
    return queue
  }

  options.signal?.addEventListener('abort', () => options.channel.close())
  let opened = false
  let closed = false
  const tabs: Tabs = await joinTabs(options.channel, clock, { taken: async () => (opened ? releaseWriting() : undefined) })
  const [current, kept] = await Promise.all([options.load(), readDevice()])
  let state: AutosaveState = opening(current, kept, tabs.isWriter())
  opened = true

  function readDevice(): Promise<DeviceCopy | null> {
    // A browser that refuses storage (private window, full disk) must not keep anybody from writing.
    return options.storage.read().catch(() => null)
  }

  function dispatch(event: AutosaveEvent): void {
    const step = advance(state, event)
    state = step.state
    for (const effect of step.effects) {
      if (effect.type === 'wait') waitForIdle(effect.ms)
      else if (effect.type === 'retry') cancelRetry = closed ? () => {} : clock.after(effect.ms, () => dispatch({ type: 'online' }))
      else if (effect.type === 'keep') keep(effect.content, effect.baseRevision)
      else if (effect.type === 'send') transmit(effect.content, effect.baseRevision, effect.onDemand)
      else if (effect.type === 'forget') void inOrder(() => options.storage.remove().catch(() => undefined))
      else void options.load().then((theirs) => dispatch({ type: 'theirs-loaded', opened: theirs }), ignore)
    }
    for (const listener of listeners) listener()
  }

  function waitForIdle(ms: number): void {
    typingSince ??= clock.now().getTime()
    cancelIdle()
    const left = Math.max(0, typingSince + atMostMs - clock.now().getTime())
    cancelIdle = clock.after(Math.min(ms, left), () => flush(false))
  }

  function flush(onDemand: boolean): void {
    cancelIdle()
    typingSince = null
    dispatch({ type: 'flush', onDemand })
  }

  function keep(content: Content, baseRevision: number): void {
    const copy = { content, baseRevision, at: clock.now().toISOString() }
    const outcome = (ok: boolean) => dispatch({ type: 'kept', content, ok })
    void inOrder(() =>
      options.storage.write(copy).then(
        () => outcome(true),
        () => outcome(false),
      ),
    )
  }

  function transmit(content: Content, baseRevision: number, onDemand: boolean): void {
    cancelRetry()
    const stored = queue
    // Not in the queue itself: while an answer is awaited, newer text must still reach the device.
    void stored
      .then(() => options.save({ content, baseRevision, keep: onDemand }))
      .then(
        ({ revision, savedAt }) => dispatch({ type: 'sent', content, revision, savedAt }),
        (error: unknown) => dispatch({ type: 'send-failed', ...failureOf(error) }),
      )
  }

  /** Another tab of ours wants to write: what is unsaved goes to the server first, or at least to the device. */
  async function releaseWriting(): Promise<void> {
    flush(false)
    await queue
    if (state.sending) await settled()
    dispatch({ type: 'writing-lost' })
  }

  function settled(): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (state.sending) return
        listeners.delete(check)
        resolve()
      }
      listeners.add(check)
      check()
    })
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit: (content) => dispatch({ type: 'edited', content }),
    flush: (onDemand = false) => flush(onDemand),
    send: dispatch,
    takeOver: async () => {
      await tabs.takeOver()
      const [current, copy] = await Promise.all([options.load(), readDevice()])
      dispatch({ type: 'writing-gained', opened: current, kept: copy })
    },
    close: () => {
      closed = true
      if (isDirty(state)) flush(false)
      cancelIdle()
      cancelRetry()
      listeners.clear()
      tabs.leave()
    },
  }
}

const ignore = () => undefined

/** What a failed call means for the text. Whatever is not an answer of the system counts as no connection and is tried again. */
export function failureOf(error: unknown): { trouble: Trouble; code: string; error: unknown } {
  const { code, status } = typeof error === 'object' && error !== null ? (error as { code?: unknown; status?: unknown }) : {}
  const name = typeof code === 'string' ? code : 'unexpected'
  if (name === 'document-changed') return { trouble: 'changed', code: name, error }
  if (status === 401) return { trouble: 'session', code: name, error }
  const answered = typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429
  return { trouble: answered ? 'refused' : 'offline', code: name, error }
}
