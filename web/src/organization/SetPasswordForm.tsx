/** The password of somebody who holds a one-time link; then they are in. */
import { acceptLink } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { FormEvent } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { paths } from '../app/paths.ts'
import { Button } from '../kit/Button.tsx'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { useNewPassword } from './new-password.ts'
import styles from './SignInPage.module.css'
import { useEnter } from './use-enter.ts'

export function SetPasswordForm({ token, login }: { token: string; login: string }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const enter = useEnter()
  const password = useNewPassword()
  const accept = useCommand(acceptLink, { quiet: true, onDone: (answer) => enter(answer.login, password.value, paths.desk()) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password.check() && !accept.isPending) accept.mutate({ token, password: password.value })
  }
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
      <NewPasswordFields password={password} isFirst />
      {accept.error ? (
        <p role="alert" className={styles.error}>
          {refusalSentence(accept.error, i18n)}
        </p>
      ) : null}
      <Button kind="primary" type="submit" isLarge isWide isPending={accept.isPending}>
        {t`Definir senha e entrar`}
      </Button>
    </form>
  )
}
