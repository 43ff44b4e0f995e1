/** One's own password, asked again. */
import { useLingui } from '@lingui/react/macro'
import { TextField } from '../kit/TextField.tsx'

interface PasswordFieldProps {
  value: string
  onChange: (value: string) => void
  error: string | null
}

export function PasswordField(props: PasswordFieldProps) {
  const { t } = useLingui()
  return <TextField label={t`Sua senha`} name="password" type="password" autoComplete="current-password" autoFocus isRequired {...props} />
}
