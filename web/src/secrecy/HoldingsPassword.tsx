/** The collections of confidential processes are opened by one's password, on the page itself. */
import { openHoldings } from '@lavra/contract/holdings.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Page } from '../app/Page.tsx'
import { Button } from '../kit/Button.tsx'
import { PasswordField } from './PasswordField.tsx'
import styles from './secrecy.module.css'

export const needsPassword = (error: unknown): boolean => error instanceof ApiError && error.code === 'holdings-password-needed'

export function HoldingsPassword({ title, onOpen }: { title: string; onOpen: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const [password, setPassword] = useState('')
  const { mutate, error, isPending } = useCommand(openHoldings, { quiet: true, onDone: onOpen })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending && password) mutate({ password })
  }
  return (
    <Page title={title} isNarrow>
      <form className={styles.gate} onSubmit={submit}>
        <p>
          <Trans>
            O acervo mostra quais processos sigilosos existem e quem tem credencial, e nada do que há neles. Ele só é aberto com a sua
            senha; cada consulta fica registrada. O acesso vale por uma hora, nesta sessão.
          </Trans>
        </p>
        <PasswordField value={password} onChange={setPassword} error={error ? refusalSentence(error, i18n) : null} />
        <Button kind="primary" type="submit" isPending={isPending}>
          {t`Abrir o acervo`}
        </Button>
      </form>
    </Page>
  )
}
