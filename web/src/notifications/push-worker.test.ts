/** What the service worker shows and opens; the file is run as it is served. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'

const source = readFileSync(new URL('../../public/push-worker.js', import.meta.url), 'utf8')
const here = 'https://lavra.example'

/** A worker with these windows open, and what it did: notices shown, addresses opened, windows brought forward. */
function worker(open: readonly string[] = []) {
  const did: unknown[] = []
  const listeners: Record<string, (event: object) => void> = {}
  const windows = open.map((url) => ({ url, focus: async () => did.push(['focus', url]) }))
  const self = {
    location: { origin: here },
    addEventListener: (name: string, listener: (event: object) => void) => {
      listeners[name] = listener
    },
    registration: { showNotification: async (title: string, options: object) => did.push([title, { ...options }]) },
    clients: { matchAll: async () => windows, openWindow: async (url: string) => did.push(['open', url]) },
  }
  runInNewContext(source, { self, URL })
  return async (name: string, event: object) => {
    let work: Promise<unknown> = Promise.resolve()
    listeners[name]?.({ ...event, waitUntil: (promise: Promise<unknown>) => (work = promise) })
    await work
    return JSON.parse(JSON.stringify(did))
  }
}
const clicked = (path: string) => ({ notification: { close: () => undefined, data: { path } } })

it('shows title, words and the way, once for each tag', async () => {
  const data = { json: () => ({ title: 'Prazo', body: '1500', path: '/p/1', tag: 'x' }) }
  expect(await worker()('push', { data })).toEqual([['Prazo', { body: '1500', tag: 'x', data: { path: '/p/1' } }]])
})

it.each([
  ['opens its place', [], '/p/1', [['open', `${here}/p/1`]]],
  ['brings a window forward that is there', [`${here}/p/1`], '/p/1', [['focus', `${here}/p/1`]]],
  ['leaves alone what another window shows', [`${here}/documentos/1/editar`], '/p/1', [['open', `${here}/p/1`]]],
  ['opens no other site', [], 'https://evil.example/', []],
] as const)('%s', async (_, open, path, did) => expect(await worker(open)('notificationclick', clicked(path))).toEqual(did))
