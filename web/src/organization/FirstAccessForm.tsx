/** The founding of an installation: the first administrator, the first agency with its unit, a password; then they are in. */
import { acceptLink } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { paths } from '../app/paths.ts'
import { useDraft } from '../app/use-draft.ts'
import { Button } from '../kit/Button.tsx'
import { TextField } from '../kit/TextField.tsx'
import styles from './FirstAccessForm.module.css'
import { NewPasswordFields } from './NewPasswordFields.tsx'
import { useEnter } from './use-enter.ts'

export function FirstAccessForm({ token }: { token: string }) {
  const { t } = useLingui()
  const enter = useEnter()
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft({
    endpoint: acceptLink,
    start: { name: '', login: '', agencyCode: '', agencyName: '', numberCode: '', unitCode: '', unitName: '', password: '', repeated: '' },
    input: ({ password, repeated: _, ...administrator }) => ({ token, password, administrator }),
    check: ({ password, repeated }) => (password === repeated ? {} : { repeated: t`As duas senhas não são iguais. Digite-as de novo.` }),
    sentences: {
      name: t`Informe o seu nome.`,
      login: t`Informe o usuário com que vai entrar.`,
      agencyCode: t`Informe a sigla do órgão, com até 30 caracteres.`,
      agencyName: t`Informe o nome do órgão.`,
      numberCode: t`Informe o código só com algarismos, até 10.`,
      unitCode: t`Informe a sigla da unidade, com até 60 caracteres.`,
      unitName: t`Informe o nome da unidade.`,
      password: t`A senha precisa de pelo menos 8 caracteres.`,
    },
    onSaved: ({ login }, { password }) => enter(login, password, paths.administration()),
  })
  const { field, attempts, values, errors, set } = draft
  const password = {
    value: values.password,
    setValue: (text: string) => set('password', text),
    repeated: values.repeated,
    setRepeated: (text: string) => set('repeated', text),
    errors: { value: errors.password ?? null, repeated: errors.repeated ?? null },
  }
  useEffect(() => {
    const wrong = attempts > 0 ? form.current?.querySelector('[aria-invalid=true]') : null
    if (wrong instanceof HTMLElement) wrong.focus()
  }, [attempts])

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        draft.submit()
      }}
    >
      <Group title={t`Você`}>
        <TextField label={t`Seu nome`} autoComplete="name" {...field('name')} isRequired autoFocus />
        <TextField
          label={t`Usuário`}
          description={t`Com que você entra. Exemplo: maria.souza.`}
          autoComplete="username"
          spellCheck="false"
          {...field('login')}
          isRequired
        />
        <NewPasswordFields password={password} />
      </Group>
      <Group title={t`Primeiro órgão`}>
        <TextField label={t`Sigla do órgão`} description={t`Exemplo: SEPLAG`} {...field('agencyCode')} isRequired />
        <TextField label={t`Nome do órgão`} {...field('agencyName')} isRequired />
        <TextField
          label={t`Código do órgão na numeração`}
          description={t`Só algarismos. É o começo do número dos processos. Exemplo: 1500.`}
          inputMode="numeric"
          {...field('numberCode')}
          isRequired
        />
      </Group>
      <Group title={t`Primeira unidade`}>
        <TextField label={t`Sigla da unidade`} description={t`Exemplo: SEPLAG/GAB`} {...field('unitCode')} isRequired />
        <TextField label={t`Nome da unidade`} {...field('unitName')} isRequired />
      </Group>
      {draft.problem ? (
        <p role="alert" className={styles.error}>
          {draft.problem}
        </p>
      ) : null}
      <Button kind="primary" type="submit" isLarge isWide isPending={draft.isPending}>
        {t`Criar e começar`}
      </Button>
    </form>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
