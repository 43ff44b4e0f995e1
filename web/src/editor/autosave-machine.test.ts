import type { Content } from '@lavra/contract/content/model.ts'
import { describe, expect, it } from 'vitest'
import { type AutosaveEvent, type AutosaveState, advance, type DeviceCopy, opening } from './autosave-machine.ts'

const text = (words: string): Content => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { style: 'justified', align: null }, content: [{ type: 'text', text: words }] }],
})
const [zero, one, two] = [text('zero'), text('one'), text('two')]
const opened = { content: zero, revision: 7, savedAt: '2026-11-24T12:00:00Z' }
const theirs = { content: text('theirs'), revision: 8, savedAt: '2026-11-24T12:01:00Z' }
const copy = (content: Content, baseRevision = 7): DeviceCopy => ({ content, baseRevision, at: '2026-11-24T11:59:00Z' })

const edited = (content: Content): AutosaveEvent => ({ type: 'edited', content })
const idle: AutosaveEvent = { type: 'flush', onDemand: false }
const demand: AutosaveEvent = { type: 'flush', onDemand: true }
const kept = (content: Content): AutosaveEvent => ({ type: 'kept', content, ok: true })
const sent = (content: Content, revision = 8): AutosaveEvent => ({ type: 'sent', content, revision, savedAt: '2026-11-24T12:02:00Z' })
const fail = (trouble: 'offline' | 'session' | 'changed' | 'refused'): AutosaveEvent => ({
  type: 'send-failed',
  trouble,
  code: 'x',
  error: null,
})

/** Runs the events; each effect as a word, so that the table reads like a story. */
function run(events: AutosaveEvent[], start: AutosaveState = opening(opened, null, true)): { state: AutosaveState; effects: string } {
  const effects: string[] = []
  const names = new Map([
    [zero, 'zero'],
    [one, 'one'],
    [two, 'two'],
  ])
  let state = start
  for (const event of events) {
    const step = advance(state, event)
    state = step.state
    for (const effect of step.effects) {
      if (effect.type === 'keep' || effect.type === 'send')
        effects.push(
          `${effect.type} ${names.get(effect.content)} on ${effect.baseRevision}${'onDemand' in effect && effect.onDemand ? '!' : ''}`,
        )
      else effects.push('ms' in effect ? `${effect.type} ${effect.ms}` : effect.type)
    }
  }
  return { state, effects: effects.join(', ') }
}

describe('what happens, in order', () => {
  it.each<[string, AutosaveEvent[], string]>([
    ['nothing typed, nothing done', [idle], ''],
    ['typing waits for two quiet seconds', [edited(one)], 'wait 2000'],
    [
      'first the device, then the server, then the copy goes',
      [edited(one), idle, kept(one), sent(one)],
      'wait 2000, keep one on 7, send one on 7, forget',
    ],
    ['save on demand keeps a version even of an unchanged text', [demand], 'send zero on 7!'],
    ['the same text again is no edit', [edited(zero), idle], ''],
    [
      'typing while saving is kept at once and sent on the new revision',
      [edited(one), idle, kept(one), edited(two), idle, sent(one), idle],
      'wait 2000, keep one on 7, send one on 7, wait 2000, keep two on 7, wait 2000, keep two on 8, send two on 8',
    ],
    [
      'save on demand while saving comes right after',
      [edited(one), idle, edited(two), demand, sent(one)],
      'wait 2000, keep one on 7, send one on 7, wait 2000, keep two on 7, keep two on 8, send two on 8!',
    ],
    [
      'no network: tries again, less and less often, and at once when it is back',
      [edited(one), idle, kept(one), fail('offline'), { type: 'online' }, fail('offline'), { type: 'online' }],
      'wait 2000, keep one on 7, send one on 7, retry 5000, send one on 7, retry 10000, send one on 7',
    ],
    [
      'session ended: keeps on the device only, and goes on after signing in',
      [edited(one), idle, kept(one), fail('session'), edited(two), idle, kept(two), { type: 'signed-in' }, sent(two)],
      'wait 2000, keep one on 7, send one on 7, wait 2000, keep two on 7, send two on 7, forget',
    ],
    [
      'somebody saved after us: fetches theirs, never sends over it, keeps ours',
      [edited(one), idle, kept(one), fail('changed'), edited(two), idle, demand],
      'wait 2000, keep one on 7, send one on 7, load-theirs, wait 2000, keep two on 7, keep two on 7',
    ],
    [
      'their text replaces ours only by choice',
      [edited(one), idle, fail('changed'), { type: 'theirs-loaded', opened: theirs }, { type: 'reload' }],
      'wait 2000, keep one on 7, send one on 7, load-theirs, forget',
    ],
    [
      'refused: waits for the person',
      [edited(one), idle, kept(one), fail('refused'), idle, demand],
      'wait 2000, keep one on 7, send one on 7, send one on 7!',
    ],
    ['another tab writes: nothing from here', [{ type: 'writing-lost' }, edited(one), idle, demand], ''],
  ])('%s', (_name, events, effects) => expect(run(events).effects).toBe(effects))
})

describe('an unsaved text of an earlier visit', () => {
  const found = (kept: DeviceCopy) => opening(opened, kept, true)

  it.each<[string, DeviceCopy, boolean | null]>([
    ['same as the server’s: nothing to ask', copy(text('zero')), null],
    ['newer: offered', copy(one), false],
    ['newer, but somebody saved since: offered, and said', copy(one, 6), true],
  ])('%s', (_name, kept, outdated) => expect(found(kept).restorable?.outdated ?? null).toBe(outdated))

  it('nothing is written over it before the choice', () => expect(run([edited(two), idle, demand], found(copy(one))).effects).toBe(''))
  it('restored, it is shown and saved', () => {
    const { state, effects } = run([{ type: 'restore' }, idle], found(copy(one)))
    expect(effects).toBe('wait 0, send one on 7')
    expect(state).toMatchObject({ content: one, shown: 1, restorable: null })
  })
  it('restored over somebody’s newer text, it meets the version check', () => {
    expect(run([{ type: 'restore' }, idle], found(copy(one, 6))).effects).toBe('wait 0, send one on 6')
  })
  it('discarded, it goes', () => expect(run([{ type: 'discard' }], found(copy(one))).effects).toBe('forget'))
})

it('keeps ours on the screen through conflict and lost session', () => {
  for (const trouble of ['changed', 'session', 'offline', 'refused'] as const) {
    const { state } = run([edited(one), idle, kept(one), fail(trouble), { type: 'theirs-loaded', opened: theirs }])
    expect(state).toMatchObject({ content: one, shown: 0, trouble, onDevice: true })
  }
})

it('says so when the device refuses to store', () => {
  const { state } = run([edited(one), idle, { type: 'kept', content: one, ok: false }, fail('offline')])
  expect(state.onDevice).toBe(false)
})
