/** Who are you? Login and password; in a demo also the accounts one may try. Errors never say which of the two was wrong. */
import { showSignInPage, signIn } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { actIn } from '../api/acting-unit.ts'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { FrontPage } from '../app/FrontPage.tsx'
import { useFollow, usePageTitle, useQueryText } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { forgetReadMarks } from '../app/read-marks.ts'
import { Button } from '../kit/Button.tsx'
import { Link } from '../kit/Link.tsx'
import { TextField } from '../kit/TextField.tsx'
import { DemoAccounts } from './DemoAccounts.tsx'
import styles from './SignInPage.module.css'

/** Only a path of our own may follow the sign-in: `//elsewhere` and `/\elsewhere` are other sites. */
const ownPath = (text: string | undefined) => (text && /^\/(?![/\\])/.test(text) && !text.startsWith('/entrar') ? text : paths.desk())

export function SignInPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const follow = useFollow()
  const client = useQueryClient()
  const [query] = useQueryText()
  const page = useEndpoint(
    showSignInPage,
    {},
    { gate: false, staleTime: 60_000, again: ({ demoProgress }) => demoProgress !== null && 3000 },
  )
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  usePageTitle(t`Entrar`)

  const enter = async (as: string, secret: string) => {
    if (isPending) return
    setPending(true)
    setError(null)
    try {
      await call(signIn, { login: as, password: secret }, { gate: false })
      actIn(null)
      client.clear()
      forgetReadMarks()
      follow(ownPath(query.voltar))
    } catch (failure) {
      setError(refusalSentence(failure, i18n))
      setPending(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter(login, password)
  }
  const demo = page.data?.demoAccounts ?? []
  const demoPassword = page.data?.demoPassword ?? null

  return (
    <FrontPage
      title={t`Entrar`}
      intro={page.data?.installationName}
      aside={
        demo.length > 0 && demoPassword ? (
          <DemoAccounts
            accounts={demo}
            password={demoPassword}
            progress={page.data?.demoProgress ?? null}
            isPending={isPending}
            onEnter={enter}
          />
        ) : null
      }
    >
      <form onSubmit={submit} className={styles.form}>
        <TextField
          label={t`Usuário`}
          name="username"
          autoComplete="username"
          spellCheck="false"
          value={login}
          onChange={setLogin}
          isRequired
          autoFocus
        />
        <TextField
          label={t`Senha`}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
        />
        {error ? (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        ) : null}
        <Button kind="primary" type="submit" isLarge isWide isPending={isPending}>
          <Trans>Entrar</Trans>
        </Button>
      </form>
      <p className={styles.help}>
        <Trans>Esqueceu a senha? Peça um link de acesso ao administrador do seu órgão.</Trans>
      </p>
      <Link href={paths.verify()} target="_blank">
        <Trans>Conferir a autenticidade de um documento</Trans>
      </Link>
    </FrontPage>
  )
}
