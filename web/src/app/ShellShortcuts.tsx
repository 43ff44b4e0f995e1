/** The keys that work on every page, and the one listener for all of them. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo } from 'react'
import { mayEnter, navEntries } from './nav-entries.tsx'
import { isOverlayOpen, openOverlay } from './overlays.ts'
import { useFollow } from './page.ts'
import { paths } from './paths.ts'
import { usePreferences } from './preferences.ts'
import { useSession } from './session.tsx'
import { handleKey, type Shortcut, useShortcuts } from './shortcuts.ts'

export function ShellShortcuts() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const { abilities } = useSession()
  const { letterKeys } = usePreferences()

  const rows = useMemo<Shortcut[]>(
    () => [
      { id: 'palette', keys: 'Ctrl+K', label: t`Pesquisar ou executar um comando`, scope: 'everywhere', run: () => openOverlay('palette') },
      { id: 'shortcuts', keys: '?', label: t`Mostrar os atalhos desta tela`, scope: 'everywhere', run: () => openOverlay('shortcuts') },
      ...(abilities.includes('process.start')
        ? [{ id: 'start', keys: 'n', label: t`Iniciar processo`, scope: 'everywhere' as const, run: () => follow(paths.newProcess()) }]
        : []),
      { id: 'go-notifications', keys: 'g n', label: t`Notificações`, scope: 'everywhere', run: () => follow(paths.notifications()) },
      ...navEntries
        .filter((entry) => mayEnter(entry, abilities))
        .map((entry) => ({
          id: `go-${entry.id}`,
          keys: entry.key ? `g ${entry.key}` : undefined,
          label: i18n._(entry.label),
          scope: 'everywhere' as const,
          run: () => (entry.isOutside ? window.open(entry.href, '_blank', 'noopener') : follow(entry.href)),
        })),
    ],
    [t, i18n, follow, abilities],
  )
  useShortcuts(rows)

  useEffect(() => {
    // before the grids' own type-ahead, so that E means "enviar" on a selected row
    // what is typed for an overlay that is still being fetched is no command
    const listen = (event: KeyboardEvent) => isOverlayOpen() || handleKey(event, letterKeys)
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [letterKeys])
  return null
}
