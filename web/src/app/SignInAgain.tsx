/** The session ended while somebody was working: sign in over the page, and everything goes on as if nothing had happened. */
import { showSession, signIn } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState, useSyncExternalStore } from 'react'
import { actingUnit } from '../api/acting-unit.ts'
import { ApiError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { isWaitingForSignIn, signedInAgain, signInDeclined, subscribeToGate } from '../api/sign-in-gate.ts'
import { keyOf } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import type { Session } from './session.tsx'

export function SignInAgain() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const client = useQueryClient()
  const isOpen = useSyncExternalStore(subscribeToGate, isWaitingForSignIn)
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const known = client.getQueryData<Session>(keyOf(showSession, actingUnit(), {}))
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isPending) return
    setPending(true)
    setError(null)
    try {
      const as = known?.user.login ?? login
      await call(signIn, { login: as, password }, { gate: false })
      setPassword('')
      signedInAgain()
    } catch (failure) {
      setError(refusalSentence(failure, i18n))
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => signInDeclined(new ApiError('not-signed-in', 401))}
      title={t`Entre de novo para continuar`}
      intro={t`Sua sessão terminou por inatividade. O que você digitou continua na página.`}
      size="small"
      foot={
        <Button kind="primary" type="submit" form="sign-in-again" isPending={isPending}>
          {t`Entrar`}
        </Button>
      }
    >
      <form id="sign-in-again" onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <TextField
          label={t`Usuário`}
          name="username"
          autoComplete="username"
          value={known?.user.login ?? login}
          onChange={setLogin}
          isReadOnly={Boolean(known)}
        />
        <TextField
          label={t`Senha`}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={error}
          autoFocus
          isRequired
        />
      </form>
    </Dialog>
  )
}
