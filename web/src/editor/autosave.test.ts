import type { Content } from '@lavra/contract/content/model.ts'
import { expect, it } from 'vitest'
import { type Autosave, type Clock, createAutosave, type DeviceStorage, failureOf } from './autosave.ts'
import type { DeviceCopy, Opened } from './autosave-machine.ts'
import type { TabChannel } from './writing-tab.ts'

const text = (words: string): Content => ({
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { style: 'justified', align: null }, content: [{ type: 'text', text: words }] }],
})
const wordsOf = (content: Content | undefined) => JSON.stringify(content)?.match(/"text":"([^"]*)"/)?.[1]
const problem = (code: string, status: number) => Object.assign(new Error(code), { code, status })
const soon = () => new Promise((resolve) => setImmediate(resolve))

function fakeClock() {
  let now = Date.parse('2026-11-24T12:00:00Z')
  let timers: { at: number; call: () => void }[] = []
  const clock: Clock = {
    now: () => new Date(now),
    after: (ms, call) => {
      const timer = { at: now + ms, call }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  }
  const pass = async (ms: number) => {
    const end = now + ms
    for (;;) {
      await soon()
      const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      timers = timers.filter((timer) => timer !== next)
      now = next.at
      next.call()
    }
    now = end
    await soon()
  }
  return { clock, pass }
}

/** A server with one document, a device and a set of tabs; `answer` decides what the next saves meet. */
function world() {
  const time = fakeClock()
  const server = { current: { content: text('início'), revision: 1, savedAt: '2026-11-24T11:00:00Z' } as Opened, saves: [] as string[] }
  let device: DeviceCopy | null = null
  let trouble: (() => Promise<void>) | null = null
  const tabs = new Set<(message: Parameters<TabChannel['post']>[0]) => void>()
  const storage: DeviceStorage = {
    read: async () => structuredClone(device),
    write: async (copy) => {
      device = structuredClone(copy)
    },
    remove: async () => {
      device = null
    },
  }
  const open = async (signal?: AbortSignal): Promise<Autosave> => {
    let mine: ((message: Parameters<TabChannel['post']>[0]) => void) | null = null
    const channel: TabChannel = {
      post: (message) => {
        for (const tab of tabs) if (tab !== mine) queueMicrotask(() => tab(message))
      },
      listen: (listener) => {
        mine = listener
        tabs.add(listener)
      },
      close: () => void (mine && tabs.delete(mine)),
    }
    const pending = createAutosave({
      storage,
      channel,
      clock: time.clock,
      signal,
      load: async () => structuredClone(server.current),
      save: async ({ content, baseRevision, keep }) => {
        await trouble?.()
        if (baseRevision !== server.current.revision) throw problem('document-changed', 409)
        server.current = { content, revision: baseRevision + 1, savedAt: time.clock.now().toISOString() }
        server.saves.push(`${wordsOf(content)}${keep ? '!' : ''}`)
        return server.current
      },
    })
    await time.pass(300)
    return pending
  }
  const meet = (next: typeof trouble) => {
    trouble = next
  }
  return { server, open, pass: time.pass, device: () => wordsOf(device?.content), meet }
}
const refuseWith = (code: string, status: number) => async () => {
  throw problem(code, status)
}

it('saves two quiet seconds after the last key, and the device forgets', async () => {
  const { server, open, pass, device } = world()
  const autosave = await open()
  autosave.edit(text('a'))
  await pass(1500)
  autosave.edit(text('ab'))
  await pass(1500)
  expect(server.saves).toEqual([])
  await pass(600)
  expect(server.saves).toEqual(['ab'])
  expect(device()).toBeUndefined()
  expect(autosave.state()).toMatchObject({ revision: 2, trouble: null, sending: null })
})

it('does not wait for ever on somebody who never pauses', async () => {
  const { server, open, pass } = world()
  const autosave = await open()
  for (let key = 0; key < 20; key += 1) {
    autosave.edit(text(`t${key}`))
    await pass(1000)
  }
  expect(server.saves.length).toBe(1)
})

it('has the text on the device before it travels', async () => {
  const { open, pass, device, meet } = world()
  const seen: (string | undefined)[] = []
  meet(async () => void seen.push(device()))
  const autosave = await open()
  autosave.edit(text('a'))
  await pass(2000)
  expect(seen).toEqual(['a'])
})

it('offline: keeps, says so, and saves when the network is back', async () => {
  const { server, open, pass, device, meet } = world()
  meet(refuseWith('no-connection', 0))
  const autosave = await open()
  autosave.edit(text('a'))
  await pass(2000)
  expect(autosave.state()).toMatchObject({ trouble: 'offline', onDevice: true })
  expect(device()).toBe('a')
  meet(null)
  await pass(5000)
  expect(server.saves).toEqual(['a'])
  expect(autosave.state().trouble).toBeNull()
})

it('browser closed while offline: the text is offered again, and restored it is saved', async () => {
  const { server, open, pass, device, meet } = world()
  meet(refuseWith('no-connection', 0))
  const first = await open()
  first.edit(text('escrito no avião'))
  first.close()
  await pass(100)
  meet(null)
  const second = await open()
  expect(wordsOf(second.state().restorable?.content)).toBe('escrito no avião')
  second.send({ type: 'restore' })
  await pass(100)
  expect(server.saves).toEqual(['escrito no avião'])
  expect(device()).toBeUndefined()
})

it('session ended: waits for signing in again, then goes on', async () => {
  const { server, open, pass, device, meet } = world()
  meet(refuseWith('not-signed-in', 401))
  const autosave = await open()
  autosave.edit(text('a'))
  await pass(2000)
  expect(autosave.state().trouble).toBe('session')
  await pass(60_000)
  expect(device()).toBe('a')
  meet(null)
  autosave.send({ type: 'signed-in' })
  await pass(10)
  expect(server.saves).toEqual(['a'])
})

it('somebody saved after us: shows theirs beside ours, and takes theirs only by choice', async () => {
  const { server, open, pass, device } = world()
  const autosave = await open()
  autosave.edit(text('meu'))
  server.current = { content: text('deles'), revision: 2, savedAt: '2026-11-24T12:00:01Z' }
  await pass(2000)
  expect(autosave.state()).toMatchObject({ trouble: 'changed', shown: 0 })
  expect([wordsOf(autosave.state().content), wordsOf(autosave.state().theirs?.content), device()]).toEqual(['meu', 'deles', 'meu'])
  autosave.send({ type: 'reload' })
  await pass(10)
  expect(wordsOf(autosave.state().content)).toBe('deles')
  autosave.edit(text('deles e meu'))
  await pass(2000)
  expect(server.saves).toEqual(['deles e meu'])
})

it('two tabs: the second watches, and taking over lets the first save before', async () => {
  const { server, open, pass } = world()
  const first = await open()
  const second = await open()
  expect([first.state().writer, second.state().writer]).toEqual([true, false])
  first.edit(text('da primeira'))
  const over = second.takeOver()
  await pass(300)
  await over
  expect(server.saves).toEqual(['da primeira'])
  expect([first.state().writer, second.state().writer]).toEqual([false, true])
  expect(wordsOf(second.state().content)).toBe('da primeira')
  second.edit(text('da segunda'))
  first.edit(text('perdida?'))
  await pass(2000)
  expect(server.saves).toEqual(['da primeira', 'da segunda'])
})

it('a page that left while opening does not go on as a writer', async () => {
  const { open, pass } = world()
  const left = new AbortController()
  const first = open(left.signal)
  left.abort()
  const second = open()
  await pass(300)
  await first
  expect((await second).state().writer).toBe(true)
})

it('two tabs, the first frozen: what it had on the device is offered', async () => {
  const { open, pass, meet } = world()
  const first = await open()
  meet(() => new Promise(() => {}))
  first.edit(text('congelada'))
  await pass(2000)
  const second = await open()
  const over = second.takeOver()
  await pass(3100)
  await over
  expect(wordsOf(second.state().restorable?.content)).toBe('congelada')
})

it.each([
  [problem('document-changed', 409), 'changed'],
  [problem('not-signed-in', 401), 'session'],
  [problem('process-not-open-here', 409), 'refused'],
  [problem('content-not-valid', 422), 'refused'],
  [problem('too-many-attempts', 429), 'offline'],
  [problem('storage-full', 503), 'offline'],
  [problem('no-connection', 0), 'offline'],
  [new TypeError('Failed to fetch'), 'offline'],
  [undefined, 'offline'],
])('%s counts as %s', (error, trouble) => expect(failureOf(error).trouble).toBe(trouble))
