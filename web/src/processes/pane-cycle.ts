/** F6: from pane to pane without the mouse. Panes mark themselves with `data-pane`; where one has a grid or frame, focus goes there. */
const inside = '[role=tree], iframe, [data-pane-focus]'

export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[at < 0 ? 0 : (at + step + panes.length) % panes.length]
  const target = next?.querySelector<HTMLElement>(inside) ?? next
  target?.focus()
}
