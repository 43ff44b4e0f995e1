/** One credential: whose, in which unit, what became of it; and, while it lasts, to renew or to revoke it. */
import { listGrantees, listGrants, renewGrant, revokeGrant } from '@lavra/contract/confidential.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { showHistory } from '@lavra/contract/history.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { useCommand } from '../api/use-endpoint.ts'
import { Avatar } from '../kit/Avatar.tsx'
import { useFormats } from '../kit/format.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconDots, IconRefresh, IconX } from '../kit/icons.ts'
import { Menu } from '../kit/Menu.tsx'
import { Badge } from '../kit/Tag.tsx'
import { toast } from '../kit/toast-queue.ts'
import styles from './secrecy.module.css'

export type Grant = Output<typeof listGrants>['items'][number]

export function GrantLine({ processId, grant }: { processId: string; grant: Grant }) {
  return (
    <li className={styles.grant}>
      <Avatar name={grant.user.name} size={32} />
      <div className={styles.whose}>
        <span>
          <b>{grant.user.name}</b> <small>{grant.unit}</small>
        </span>
        <Told grant={grant} />
      </div>
      <State grant={grant} />
      {grant.ended ? null : <Acts processId={processId} grant={grant} />}
    </li>
  )
}

function Told({ grant: { grantedBy, grantedAt, renewed, ended } }: { grant: Grant }) {
  const { t } = useLingui()
  const format = useFormats()
  const endOf = useEndWords()
  const given = t`Concedida por ${grantedBy} em ${format.day(grantedAt)}`
  const again = renewed ? t`renovada por ${renewed.by} em ${format.day(renewed.at)}` : null
  return <small>{[given, again, ended ? endOf(ended) : null].filter(Boolean).join(' · ')}</small>
}

function useEndWords(): (ended: NonNullable<Grant['ended']>) => string {
  const { t } = useLingui()
  const format = useFormats()
  return ({ why, by, at }) => {
    const day = format.day(at)
    const who = by ?? '–'
    return {
      revoked: t`cassada por ${who} em ${day}`,
      renounced: t`renúncia em ${day}`,
      cancelled: t`cancelada por ${who} em ${day}`,
      'level-lowered': t`nível de acesso alterado em ${day}`,
    }[why]
  }
}

function State({ grant }: { grant: Grant }) {
  const { t } = useLingui()
  if (grant.ended) return null
  if (grant.inactive) return <Badge tone="warn">{t`Inativa`}</Badge>
  if (grant.mine) return <Badge tone="info">{t`Sua`}</Badge>
  if (grant.concluded) return <Badge>{t`Concluiu`}</Badge>
  return grant.opened ? null : <Badge tone="danger">{t`Nunca abriu`}</Badge>
}

function Acts({ processId, grant: { id, user, abilities } }: { processId: string; grant: Grant }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const invalidates = [listGrants, listGrantees, showHistory]
  const renew = useCommand(renewGrant, { invalidates, onDone: () => toast(t`Credencial de ${user.name} renovada.`) })
  const revoke = useCommand(revokeGrant, { invalidates, onDone: () => toast(t`Credencial de ${user.name} cassada.`) })
  const why = (code: string | null) => whyNotSentence(code, i18n)
  return (
    <Menu
      label={t`Ações`}
      placement="bottom end"
      trigger={<IconButton label={t`Ações da credencial de ${user.name}`} icon={<IconDots aria-hidden="true" />} />}
      groups={[
        {
          id: 'acts',
          items: [
            {
              id: 'renew',
              label: t`Renovar credencial`,
              icon: <IconRefresh />,
              whyNot: why(abilities.renew),
              run: () => renew.mutate({ processId, grantId: id }),
            },
            {
              id: 'revoke',
              label: t`Cassar credencial`,
              icon: <IconX />,
              isDanger: true,
              whyNot: why(abilities.revoke),
              run: () => revoke.mutate({ processId, grantId: id }),
            },
          ],
        },
      ]}
    />
  )
}
