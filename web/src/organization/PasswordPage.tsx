/** Change one's own password: the present one first, the new one twice. The signing key goes with it, other sessions end. */
import { changePassword, listSessions } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { TextField } from '../kit/TextField.tsx'
import { toast } from '../kit/toast-queue.ts'
import { AccountPage } from './AccountPage.tsx'
import styles from './account.module.css'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { useNewPassword } from './new-password.ts'

export function PasswordPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { user } = useSession()
  const [current, setCurrent] = useState('')
  const next = useNewPassword()
  const change = useCommand(changePassword, {
    quiet: true,
    invalidates: [listSessions],
    onDone: () => {
      toast(t`Senha trocada. Os outros acessos foram encerrados.`)
      setCurrent('')
      next.clear()
    },
  })
  const { error } = change
  const isWrong = error instanceof ApiError && error.code === 'wrong-password'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (next.check() && !change.isPending) change.mutate({ current, password: next.value })
  }
  return (
    <AccountPage
      part="password"
      intro={t`A mesma senha serve para entrar e para assinar. Ao trocá-la, você sai dos outros lugares em que estiver; suas assinaturas continuam válidas.`}
    >
      <form className={styles.panel} onSubmit={submit} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={user.login} readOnly />
        <TextField
          label={t`Senha atual`}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={(text) => {
            setCurrent(text)
            if (isWrong) change.reset()
          }}
          error={isWrong ? refusalSentence(error, i18n) : null}
          isRequired
        />
        <NewPasswordFields password={next} />
        {error && !isWrong ? (
          <p role="alert" className={styles.error}>
            {refusalSentence(error, i18n)}
          </p>
        ) : null}
        <Button
          kind="primary"
          type="submit"
          isPending={change.isPending}
          whyNot={current ? null : t`Digite a senha atual e a nova, duas vezes.`}
        >
          {t`Trocar senha`}
        </Button>
      </form>
    </AccountPage>
  )
}
