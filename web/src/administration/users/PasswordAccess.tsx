/** The way in: has this person a password, and the one-time link with which they set one. The link is shown once. */
import { listUsers, resetPassword } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useCommand } from '../../api/use-endpoint.ts'
import { Button } from '../../kit/Button.tsx'
import { CopyField } from '../../kit/CopyField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { useFormats } from '../../kit/format.ts'
import { IconKey } from '../../kit/icons.ts'
import styles from '../administration.module.css'
import type { User } from './UsersPage.tsx'
import own from './users.module.css'

export function PasswordAccess({ user, isDirty }: { user: User; isDirty: boolean }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={own.access}>
      <div>
        <b>{user.hasPassword ? t`Tem senha` : t`Ainda não tem senha`}</b>
        <small className={styles.hint}>
          {user.hasPassword
            ? t`Se a esqueceu, gere um link e entregue-o em mãos ou por um canal seguro.`
            : t`Gere o link e entregue-o à pessoa: com ele define a senha e entra.`}
        </small>
      </div>
      <Button
        kind="secondary"
        icon={<IconKey />}
        whyNot={!user.active ? t`Ative o usuário antes de gerar o link.` : isDirty ? t`Salve as alterações antes de gerar o link.` : null}
        onPress={() => setOpen(true)}
      >
        {t`Gerar link de senha`}
      </Button>
      {isOpen ? <PasswordLinkDialog user={user} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function PasswordLinkDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const name = user.socialName || user.name
  const issue = useCommand(resetPassword, { quiet: true, invalidates: [listUsers] })
  const link = issue.data
  if (link)
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={t`Link de senha de ${name}`}
        foot={<Button kind="primary" onPress={onClose}>{t`Já copiei`}</Button>}
      >
        <p>
          <Trans>
            Copie agora: <b>este endereço não será mostrado de novo</b>. Serve uma única vez, até {format.long(link.expiresAt)}.
          </Trans>
        </p>
        <CopyField
          label={t`Endereço`}
          value={link.url}
          description={t`Entregue só à própria pessoa. Quem tiver o endereço define a senha dela.`}
        />
      </Dialog>
    )
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Gerar link de senha?`}
      size="small"
      role="alertdialog"
      isLocked={issue.isPending}
      foot={
        <>
          <Button onPress={onClose} isDisabled={issue.isPending}>{t`Cancelar`}</Button>
          <Button kind="primary" isPending={issue.isPending} onPress={() => issue.mutate({ userId: user.id })}>
            {t`Gerar link`}
          </Button>
        </>
      }
    >
      <p>
        {user.hasPassword
          ? t`A senha atual de ${name} deixa de valer agora, e a pessoa sai de onde estiver conectada. As assinaturas já feitas continuam válidas.`
          : t`${name} poderá definir a senha por um endereço que vale uma vez. Um link anterior, se houver, deixa de valer.`}
      </p>
      {issue.error ? (
        <p role="alert" className={styles.problem}>
          {refusalSentence(issue.error, i18n)}
        </p>
      ) : null}
    </Dialog>
  )
}
