/** What is behind the bare address? The desk; for who wishes to begin at the control panel, that, once, on coming in. */
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useSession } from '../app/session.tsx'
import { DeskPage } from '../routing/DeskPage.tsx'

let hasComeIn = false

/** From then on the desk is where its links lead, whatever somebody's beginning is. */
export function comeIn(): void {
  hasComeIn = true
}

export function HomePlace() {
  const { home } = useSession()
  const follow = useFollow()
  const isBare = useLocation().searchStr === ''
  const [leads] = useState(() => !hasComeIn && home === 'dashboard' && isBare)
  // In an effect, and once: what is drawn may be thrown away and drawn again, and going away draws this anew on its way.
  useEffect(() => {
    comeIn()
    if (leads) follow(paths.dashboard(), { replace: true })
  }, [leads, follow])
  return leads ? null : <DeskPage />
}
