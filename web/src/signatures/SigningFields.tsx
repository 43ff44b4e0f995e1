/** As what one signs, and the password typed again: the fields of every signing. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { listSigningTitles } from '@lavra/contract/signatures.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { RefObject } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useSession } from '../app/session.tsx'
import { IconAlertTriangle } from '../kit/icons.ts'
import { Select } from '../kit/Select.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { TextField } from '../kit/TextField.tsx'
import styles from './SignDialog.module.css'

interface SigningFieldsProps {
  titles: { data?: Output<typeof listSigningTitles> | undefined; error: unknown }
  titleId: string | null
  onTitle: (titleId: string) => void
  titleError: string | null
  password: string
  onPassword: (password: string) => void
  passwordError: string | null
  passwordInput: RefObject<HTMLInputElement | null>
}

export function SigningFields(props: SigningFieldsProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { user } = useSession()
  const { titles } = props
  const items = titles.data?.items ?? []
  return (
    <>
      {titles.data ? (
        items.length > 0 ? (
          <div data-title>
            <Select
              label={t`Cargo ou função`}
              options={items.map(({ id, name }) => ({ id, label: name }))}
              value={props.titleId}
              onChange={props.onTitle}
              error={props.titleError}
              isRequired
            />
          </div>
        ) : (
          <p className={styles.refused} role="alert">
            <IconAlertTriangle size={16} aria-hidden="true" />
            <Trans>Nenhum cargo ou função está disponível na sua unidade. Peça ao administrador que cadastre.</Trans>
          </p>
        )
      ) : titles.error ? (
        <p className={styles.refused} role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" /> {refusalSentence(titles.error, i18n)}
        </p>
      ) : (
        <Skeleton rows={1} rowHeight={56} />
      )}
      {/* for password managers: whose password it is */}
      <input
        className={styles.username}
        name="username"
        autoComplete="username"
        value={user.login}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <TextField
        label={t`Senha`}
        inputRef={props.passwordInput}
        name="password"
        type="password"
        autoComplete="current-password"
        value={props.password}
        onChange={props.onPassword}
        error={props.passwordError}
        autoFocus
        isRequired
      />
    </>
  )
}
