/** The acts of this screen among what can be done by key, by the palette and in the list of shortcuts. */
import { useLingui } from '@lingui/react'
import { useMemo, useRef } from 'react'
import { type ShortcutScope, useShortcuts } from '../app/shortcuts.ts'
import type { ProcessAct } from './act.ts'

interface OfferedAct {
  act: ProcessAct
  isPossible: boolean
}

export function useActKeys(scope: ShortcutScope, offered: readonly OfferedAct[], begin: (act: ProcessAct) => void): void {
  const { i18n, _ } = useLingui()
  const present = useRef(begin)
  present.current = begin
  const signature = offered.map(({ act, isPossible }) => `${act.id}:${isPossible}`).join(' ')
  const latest = useRef(offered)
  latest.current = offered
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table must stay the same until an act comes, goes or changes its state, or the language does
  const rows = useMemo(
    () =>
      latest.current.map(({ act, isPossible }) => ({
        id: act.id,
        keys: act.keys,
        label: _(act.label),
        scope,
        enabled: isPossible,
        run: () => present.current(act),
      })),
    [signature, scope, i18n.locale],
  )
  useShortcuts(rows)
}
