/** One credential to sign: whose, given by whom, what became of it; and, while it waits, to revoke it. */
import { showDocument } from '@lavra/contract/documents.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { listSignatureGrants, listSigners, revokeSignatureGrant } from '@lavra/contract/signature-grants.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Avatar } from '../kit/Avatar.tsx'
import { useFormats } from '../kit/format.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconX } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './secrecy.module.css'

type SignatureGrant = Output<typeof listSignatureGrants>['items'][number]

export function SignatureGrantLine({ documentId, grant }: { documentId: string; grant: SignatureGrant }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { id, user, unit, usedAt, ended, abilities } = grant
  const revoke = useCommand(revokeSignatureGrant, {
    invalidates: [listSignatureGrants, listSigners, showDocument, showHistory],
    onDone: () => toast(t`Credencial de assinatura de ${user.name} cassada.`),
  })
  return (
    <li className={styles.grant}>
      <Avatar name={user.name} size={32} />
      <div className={styles.whose}>
        <span>
          <b>{user.name}</b> <small>{unit}</small>
        </span>
        <Told grant={grant} />
      </div>
      {usedAt ? <Badge tone="ok">{t`Assinou`}</Badge> : null}
      {usedAt || ended ? null : (
        <IconButton
          label={t`Cassar credencial de assinatura de ${user.name}`}
          icon={<IconX aria-hidden="true" />}
          whyNot={whyNotSentence(abilities.revoke, i18n)}
          onPress={() => revoke.mutate({ documentId, grantId: id })}
        />
      )}
    </li>
  )
}

function Told({ grant: { grantedBy, grantedAt, usedAt, ended } }: { grant: SignatureGrant }) {
  const { t } = useLingui()
  const format = useFormats()
  const given = t`Concedida por ${grantedBy} em ${format.day(grantedAt)}`
  const used = usedAt ? t`usada em ${format.day(usedAt)}` : null
  const end = ended
    ? {
        revoked: t`cassada por ${ended.by ?? '–'} em ${format.day(ended.at)}`,
        'access-ended': t`anulada com o fim do acesso em ${format.day(ended.at)}`,
        'level-lowered': t`nível de acesso alterado em ${format.day(ended.at)}`,
      }[ended.why]
    : null
  return <small>{[given, used, end].filter(Boolean).join(' · ')}</small>
}
