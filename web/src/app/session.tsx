/** Who is signed in, in which unit, and what may that person do there? Every page inside the shell may ask. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { type showSession, switchUnit } from '@lavra/contract/organization.ts'
import { createContext, useContext } from 'react'
import { actIn } from '../api/acting-unit.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useFollow } from './page.ts'
import { paths } from './paths.ts'

export type Session = Output<typeof showSession>
export type Ability = Session['abilities'][number]

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession stands outside the shell')
  return session
}

export function useMay(): (ability: Ability) => boolean {
  const { abilities } = useSession()
  return (ability) => abilities.includes(ability)
}

/** Act in another unit: from now on in this tab, and by default in new ones. */
export function useSwitchUnit() {
  const follow = useFollow()
  return useCommand(switchUnit, {
    onDone: (_, { unitId }) => {
      actIn(unitId)
      follow(paths.desk())
    },
  })
}
