/** A confidential process is opened by one's password, over whatever page asked for it. */
import { listHeldProcesses, openConfidential } from '@lavra/contract/confidential.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useState, useSyncExternalStore } from 'react'
import type { ApiError } from '../api/api-error.ts'
import { watchAgain } from '../api/live.ts'
import { passwordAskedFor, passwordDeclined, passwordGiven, subscribeToPasswordGate } from '../api/password-gate.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { PasswordField } from './PasswordField.tsx'

export function OpenConfidential() {
  const asked = useSyncExternalStore(subscribeToPasswordGate, passwordAskedFor)
  return asked ? <Ask key={asked.params.processId} asked={asked} /> : null
}

function Ask({ asked }: { asked: ApiError }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { processId = '', number = '' } = asked.params
  const [password, setPassword] = useState('')
  const { mutate, error, isPending } = useCommand(openConfidential, {
    quiet: true,
    invalidates: [listHeldProcesses],
    onDone: () => {
      passwordGiven(processId)
      watchAgain()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isPending && password) mutate({ processIds: [processId], password })
  }
  return (
    <Dialog
      isOpen
      onClose={() => passwordDeclined(processId)}
      title={t`Processo sigiloso`}
      intro={t`${number} só é aberto com a sua senha. O acesso fica registrado e vale por uma hora, nesta sessão.`}
      size="small"
      foot={
        <>
          <Button onPress={() => passwordDeclined(processId)}>{t`Cancelar`}</Button>
          <Button kind="primary" type="submit" form="open-confidential" isPending={isPending}>
            {t`Abrir processo`}
          </Button>
        </>
      }
    >
      <form id="open-confidential" onSubmit={submit}>
        <PasswordField value={password} onChange={setPassword} error={error ? refusalSentence(error, i18n) : null} />
      </form>
    </Dialog>
  )
}
