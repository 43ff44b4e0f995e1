/** One person: who they are, in which agency, with which roles in which units, and the way in. */
import { listAgencies, listColleagues, listUsers, saveUser, showSession } from '@lavra/contract/organization.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { useSession } from '../../app/session.tsx'
import { useDraft } from '../../app/use-draft.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { toast } from '../../kit/toast-queue.ts'
import styles from '../administration.module.css'
import { FormDrawer, FormGroup } from '../FormDrawer.tsx'
import { AssignmentRows } from './AssignmentRows.tsx'
import { type AssignmentRow, isTwice, isWhole, toSend } from './assignments.ts'
import { digitsOf, writtenCpf } from './cpf.ts'
import { PasswordAccess } from './PasswordAccess.tsx'
import type { User } from './UsersPage.tsx'

interface UserFormProps {
  user: User | null
  onClose: () => void
  onCreated: (login: string) => void
}

export function UserForm({ user, onClose, onCreated }: UserFormProps) {
  const { t } = useLingui()
  const session = useSession()
  const agencies = useEndpoint(listAgencies, {})
  const assignments: readonly AssignmentRow[] = (user?.assignments ?? []).map(({ unitId, unit, role }, key) => ({
    key,
    unit: { id: unitId, label: unit },
    role,
  }))
  const draft = useDraft({
    endpoint: saveUser,
    start: {
      agencyId: user?.agencyId ?? session.agency.id,
      login: user?.login ?? '',
      name: user?.name ?? '',
      socialName: user?.socialName ?? '',
      cpf: writtenCpf(user?.cpf ?? ''),
      email: user?.email ?? '',
      active: user?.active ?? true,
      assignments,
    },
    input: (values) => ({
      ...values,
      id: user?.id,
      socialName: values.socialName.trim() || null,
      cpf: digitsOf(values.cpf) || null,
      email: values.email.trim() || null,
      assignments: toSend(values.assignments),
    }),
    check: ({ assignments: rows }) =>
      !rows.every(isWhole)
        ? { assignments: t`Escolha a unidade e o perfil em cada linha, ou remova a linha.` }
        : isTwice(rows)
          ? { assignments: t`O mesmo perfil aparece duas vezes na mesma unidade. Remova um deles.` }
          : {},
    sentences: {
      login: t`Informe o usuário com que a pessoa entra, com até 100 caracteres.`,
      name: t`Informe o nome civil da pessoa.`,
      socialName: t`O nome social tem até 200 caracteres.`,
      cpf: t`O CPF tem 11 algarismos. Confira ou deixe em branco.`,
      email: t`Confira o endereço: falta a arroba ou o domínio.`,
      assignments: t`Uma pessoa tem até 100 perfis.`,
    },
    refusalAt: {
      'already-exists': 'login',
      'role-above-yours': 'assignments',
      'role-unknown': 'assignments',
      'last-administrator': 'assignments',
    },
    invalidates: [listUsers, showSession, listColleagues],
    onSaved: (_, { login, name }) => {
      // a new person needs the way in next: the form stays, and says so itself
      if (!user) return onCreated(login.trim().toLowerCase())
      toast(t`Cadastro de ${name} alterado.`)
      onClose()
    },
  })
  const { values, field } = draft
  const options = (agencies.data?.items ?? []).map(({ id, code, name }) => ({ id, label: code, detail: name }))
  return (
    <FormDrawer
      size="large"
      draft={draft}
      title={user ? user.socialName || user.name : t`Novo usuário`}
      intro={user?.login}
      onClose={onClose}
      action={user ? undefined : t`Criar usuário`}
    >
      {user ? <PasswordAccess user={user} isDirty={draft.isDirty} /> : null}
      <FormGroup title={t`Pessoa`}>
        <div className={styles.pair}>
          <TextField label={t`Nome civil`} {...field('name')} isRequired autoFocus={!user} />
          <TextField
            label={t`Nome social`}
            description={t`Como a pessoa quer ser chamada. É o que o sistema mostra em todo lugar; nas assinaturas, seguido do nome civil.`}
            {...field('socialName')}
            isOptional
          />
          <TextField
            label={t`Usuário`}
            description={t`Com que entra no sistema. Sem espaços; maiúsculas não contam.`}
            spellCheck="false"
            autoComplete="off"
            {...field('login')}
            isRequired
          />
          <Select label={t`Órgão`} options={options} value={values.agencyId} onChange={(id) => draft.set('agencyId', id)} isRequired />
          <TextField
            label={t`CPF`}
            inputMode="numeric"
            autoComplete="off"
            value={values.cpf}
            onChange={(cpf) => draft.set('cpf', writtenCpf(cpf))}
            error={draft.errors.cpf}
            isOptional
          />
          <TextField label={t`E-mail`} type="email" autoComplete="off" {...field('email')} isOptional />
        </div>
        <Checkbox isSelected={values.active} onChange={(on) => draft.set('active', on)}>
          {t`Ativo`}
          <small
            className={styles.hint}
          >{t`Quem é desativado sai na hora de onde estiver conectado. O que fez e assinou continua valendo.`}</small>
        </Checkbox>
      </FormGroup>
      <FormGroup title={t`Perfis`} text={t`O que a pessoa pode fazer, e em que unidade. Para atuar em duas unidades, use duas linhas.`}>
        <AssignmentRows {...field('assignments')} />
      </FormGroup>
    </FormDrawer>
  )
}
