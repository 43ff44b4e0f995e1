/** Sign in with what was just chosen, so that nobody types it a third time; if that fails, the sign-in page says why. */
import { signIn } from '@lavra/contract/organization.ts'
import { useQueryClient } from '@tanstack/react-query'
import { actIn } from '../api/acting-unit.ts'
import { call } from '../api/call.ts'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'

export function useEnter(): (login: string, password: string, next: string) => Promise<void> {
  const client = useQueryClient()
  const follow = useFollow()
  return async (login, password, next) => {
    const isIn = await call(signIn, { login, password }, { gate: false }).then(
      () => true,
      () => false,
    )
    actIn(null)
    client.clear()
    follow(isIn ? next : paths.signIn(), { replace: true })
  }
}
