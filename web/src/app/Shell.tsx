/** What stands around every page of somebody who has signed in: header, navigation, main area; and who that is. */

import { showSession } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation, useMatches } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { actIn, actingUnit } from '../api/acting-unit.ts'
import { ApiError } from '../api/api-error.ts'
import { listenLive } from '../api/live.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { keyOf, useEndpoint } from '../api/use-endpoint.ts'
import { ErrorState } from '../kit/EmptyState.tsx'
import { takeLostFocus } from '../kit/keep-focus.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Header } from './Header.tsx'
import { LazyOverlays } from './LazyOverlays.tsx'
import { Nav } from './Nav.tsx'
import { OfflineBar } from './OfflineBar.tsx'
import { useFollow, usePageTitle } from './page.ts'
import { paths } from './paths.ts'
import styles from './Shell.module.css'
import { ShellShortcuts } from './ShellShortcuts.tsx'
import { type Session, SessionContext } from './session.tsx'

export function Shell() {
  const { i18n } = useI18n()
  const follow = useFollow()
  const here = useLocation().href
  // the first look may find nobody and leads to the sign-in page; later an ended session must not take the page away
  const [isKnown, know] = useState(false)
  const client = useQueryClient()
  const session = useEndpoint(showSession, {}, { gate: isKnown, keepPrevious: true, staleTime: 60_000 })
  const found = session.isPlaceholderData ? undefined : session.data
  const code = session.error instanceof ApiError ? session.error.code : null

  useEffect(() => {
    // the shell stays until the sign-in page has loaded: do not send it there again
    if (code === 'not-signed-in' && !isKnown && !here.startsWith(paths.signIn())) follow(paths.signIn(here))
    // the person lost the unit this tab acted in: fall back to the one the server remembers
    if (code === 'no-unit' && actingUnit() !== null) actIn(null)
  }, [code, follow, here, isKnown])

  useEffect(() => {
    if (!found) return
    know(true)
    if (found.unit === null || actingUnit() !== null) return
    // from now on this tab keeps its unit, whatever other tabs do
    client.setQueryData(keyOf(showSession, found.unit.id, {}), found)
    actIn(found.unit.id)
  }, [found, client])

  if (session.data) return <Signed session={session.data} />
  if (session.error && code !== 'not-signed-in')
    return <ErrorState isPage text={refusalSentence(session.error, i18n)} onRetry={() => session.refetch()} />
  return <Skeleton rows={12} />
}

function Signed({ session }: { session: Session }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const client = useQueryClient()
  const [isNavOpen, openNav] = useState(false)
  const closeNav = useCallback(() => openNav(false), [])
  const { pathname } = useLocation()
  const page = useMatches().at(-1)?.staticData
  const unitId = session.unit?.id ?? null
  usePageTitle(page?.title ? i18n._(page.title) : null)

  useEffect(() => (unitId ? listenLive(client, unitId) : undefined), [unitId, client])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is what closes the drawer
  useEffect(() => {
    openNav(false)
    takeLostFocus()
  }, [pathname])

  return (
    <SessionContext value={session}>
      <nav className={styles.skip} aria-label={t`Atalhos de navegação`}>
        <a href="#conteudo" accessKey="1">
          <Trans>Ir para o conteúdo [1]</Trans>
        </a>
        <a href="#menu" accessKey="2">
          <Trans>Ir para o menu [2]</Trans>
        </a>
        <a href="#busca" accessKey="3">
          <Trans>Ir para a busca [3]</Trans>
        </a>
      </nav>
      <div className={styles.app} data-rail={page?.rail || undefined} data-nav={isNavOpen || undefined}>
        <Header isCovered={isNavOpen} onOpenNav={() => openNav(true)} />
        <Nav isOpen={isNavOpen} onClose={closeNav} />
        <main id="conteudo" tabIndex={-1} className={styles.main} inert={isNavOpen}>
          <OfflineBar />
          <Outlet />
        </main>
      </div>
      <ShellShortcuts />
      <LazyOverlays />
    </SessionContext>
  )
}
