/** A new key: its name, the password typed again, and then the key itself, shown this once. */
import { createApiKey, listApiKeys } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { CopyField } from '../kit/CopyField.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { TextField } from '../kit/TextField.tsx'
import styles from './account.module.css'
import { KeyExample } from './KeyExample.tsx'

export function NewApiKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { unit, user } = useSession()
  const form = useId()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [isJudged, judge] = useState(false)
  const create = useCommand(createApiKey, { quiet: true, invalidates: [listApiKeys], onDone: () => setPassword('') })
  const { error } = create
  const isWrong = error instanceof ApiError && error.code === 'wrong-password'
  const place = unit?.code ?? ''
  const isNamed = name.trim().length > 0 && name.trim().length <= 80

  if (create.data)
    return (
      <Dialog isOpen onClose={onClose} title={t`Chave criada`} foot={<Button kind="primary" onPress={onClose}>{t`Já copiei`}</Button>}>
        <p>
          <Trans>
            Copie agora e guarde em lugar seguro: <b>ela não será mostrada de novo</b>.
          </Trans>
        </p>
        <CopyField
          label={t`Chave`}
          value={create.data.key}
          description={t`Age em seu nome em ${place}. Quem a tiver faz o que você faz.`}
        />
        <KeyExample value={create.data.key} />
      </Dialog>
    )

  const submit = (event: FormEvent) => {
    event.preventDefault()
    judge(true)
    if (isNamed && password && !create.isPending) create.mutate({ name, password })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Nova chave`}
      intro={t`Agirá em seu nome na unidade ${place}, em que você está agora.`}
      size="small"
      isLocked={create.isPending}
      foot={
        <>
          <Button onPress={onClose} isDisabled={create.isPending}>{t`Cancelar`}</Button>
          <Button kind="primary" type="submit" form={form} isPending={create.isPending}>
            {t`Criar chave`}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={styles.dialog} noValidate>
        <TextField
          label={t`Para que serve`}
          description={t`Um nome que você reconheça depois. Exemplo: planilha de contratos.`}
          value={name}
          onChange={setName}
          error={isJudged && !isNamed ? t`Dê um nome à chave, com até 80 caracteres.` : null}
          isRequired
          autoFocus
        />
        <input type="hidden" name="username" autoComplete="username" value={user.login} readOnly />
        <TextField
          label={t`Sua senha`}
          description={t`Para confirmar que é você.`}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(text) => {
            setPassword(text)
            if (isWrong) create.reset()
          }}
          error={isWrong ? refusalSentence(error, i18n) : isJudged && !password ? t`Digite sua senha.` : null}
          isRequired
        />
        {error && !isWrong ? (
          <p role="alert" className={styles.error}>
            {refusalSentence(error, i18n)}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
