// Shows what a push service brings while the application is closed, and opens it. Nothing is kept here and nothing is fetched.
self.addEventListener('push', (event) => {
  const { title, body, path, tag } = event.data?.json() ?? {}
  event.waitUntil(self.registration.showNotification(title ?? 'Lavra', { body, tag, data: { path } }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openAt(event.notification.data?.path ?? '/notificacoes'))
})

/** A window that shows it already is brought forward; any other keeps what it shows, which may not be saved. */
async function openAt(path) {
  const { href, origin } = new URL(path, self.location.origin)
  if (origin !== self.location.origin) return
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const there = windows.find((one) => one.url === href)
  await (there ? there.focus() : self.clients.openWindow(href))
}
