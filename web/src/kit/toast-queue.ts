/** Says something in passing, bottom right. Ten seconds when it can be undone, seven otherwise; resting the pointer on it stops the clock. */
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export interface ToastContent {
  text: string
  tone: 'plain' | 'danger'
  /** One thing to do about it, usually to undo. */
  action?: { label: string; run: () => void }
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

export function toast(text: string, options: { tone?: ToastContent['tone']; action?: ToastContent['action']; stays?: boolean } = {}): void {
  const { tone = 'plain', action, stays } = options
  // the same sentence twice is noise (a disabled button pressed again and again)
  if (toasts.visibleToasts.some((shown) => shown.content.text === text)) return
  toasts.add({ text, tone, action }, stays ? {} : { timeout: action || tone === 'danger' ? 10_000 : 7_000 })
}
