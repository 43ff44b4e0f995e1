/** The two fields of a new password. */
import { useLingui } from '@lingui/react/macro'
import { TextField } from '../kit/TextField.tsx'

interface NewPasswordFieldsProps {
  password: {
    value: string
    setValue: (text: string) => void
    repeated: string
    setRepeated: (text: string) => void
    errors: { value: string | null; repeated: string | null }
  }
  /** The page begins with them. */
  isFirst?: boolean
}

export function NewPasswordFields({ password, isFirst }: NewPasswordFieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Nova senha`}
        description={t`Pelo menos 8 caracteres. Uma frase é fácil de lembrar e difícil de adivinhar.`}
        type="password"
        autoComplete="new-password"
        value={password.value}
        onChange={password.setValue}
        error={password.errors.value}
        autoFocus={isFirst}
        isRequired
      />
      <TextField
        label={t`Repita a nova senha`}
        type="password"
        autoComplete="new-password"
        value={password.repeated}
        onChange={password.setRepeated}
        error={password.errors.repeated}
        isRequired
      />
    </>
  )
}
