/**
 * Has the system been updated while this page was open? The start page names the present main script; when it names another one
 * than ours, a toast offers to reload. Nothing reloads by itself: somebody may be writing.
 */
import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { toast } from '../kit/toast-queue.ts'

const interval = 10 * 60_000
const mainScript = /<script[^>]+type="module"[^>]+src="([^"]+)"/

async function isNewer(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src')
  const page = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } }).then((answer) => (answer.ok ? answer.text() : ''))
  const theirs = mainScript.exec(page)?.[1]
  return Boolean(own && theirs && own !== theirs)
}

function offer(): void {
  const action = { label: i18n._(msg`Recarregar`), run: () => location.reload() }
  toast(i18n._(msg`Há uma nova versão do Lavra.`), { action, stays: true })
}

/** Looks every ten minutes and when a part of the page is no longer there; the answer stops it. */
export function watchForNewVersion(): () => void {
  const look = () => {
    isNewer().then(
      (newer) => newer && offer(),
      () => {},
    )
  }
  const timer = setInterval(look, interval)
  addEventListener('vite:preloadError', look)
  return () => {
    clearInterval(timer)
    removeEventListener('vite:preloadError', look)
  }
}
