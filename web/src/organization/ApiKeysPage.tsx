/** Keys for one's own programs: which there are, a new one (shown once), the end of one. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listApiKeys, revokeApiKey } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../kit/Button.tsx'
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx'
import { EmptyState, ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconKey, IconPlus } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { toast } from '../kit/toast-queue.ts'
import { AccountPage } from './AccountPage.tsx'
import styles from './account.module.css'
import { KeyExample } from './KeyExample.tsx'
import { NewApiKeyDialog } from './NewApiKeyDialog.tsx'

type Key = Output<typeof listApiKeys>['items'][number]

export function ApiKeysPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { unit } = useSession()
  const keys = useEndpoint(listApiKeys, {})
  const [isNew, setNew] = useState(false)
  const [ending, end] = useState<Key | null>(null)
  const revoke = useCommand(revokeApiKey, {
    invalidates: [listApiKeys],
    onDone: () => {
      toast(t`Chave encerrada. Os programas que a usavam deixam de entrar agora.`)
      end(null)
    },
  })
  const create = (
    <Button
      kind="primary"
      icon={<IconPlus />}
      whyNot={unit ? null : t`Uma chave age em uma unidade, e você ainda não atua em nenhuma.`}
      onPress={() => setNew(true)}
    >
      {t`Nova chave`}
    </Button>
  )
  const name = ending?.name ?? ''
  return (
    <AccountPage
      part="keys"
      intro={t`Com uma chave, um programa seu age em seu nome, na unidade em que ela foi criada. Para assinar, a senha continua sendo pedida.`}
    >
      {keys.isPending ? <Skeleton rows={3} /> : null}
      {keys.error ? <ErrorState text={refusalSentence(keys.error, i18n)} onRetry={() => keys.refetch()} /> : null}
      {keys.data?.items.length === 0 ? (
        <EmptyState
          icon={<IconKey aria-hidden="true" />}
          title={t`Nenhuma chave`}
          text={t`Crie uma para ligar uma planilha, um robô ou outro sistema ao Lavra.`}
          action={create}
        />
      ) : null}
      {keys.data && keys.data.items.length > 0 ? (
        <>
          <div className={styles.bar}>{create}</div>
          <ul className={styles.list}>
            {keys.data.items.map((key) => (
              <KeyLine key={key.id} held={key} onEnd={() => end(key)} />
            ))}
          </ul>
        </>
      ) : null}
      <KeyExample />
      {isNew ? <NewApiKeyDialog onClose={() => setNew(false)} /> : null}
      <ConfirmDialog
        isOpen={ending !== null}
        onClose={() => end(null)}
        title={t`Encerrar a chave “${name}”?`}
        consequence={t`Os programas que a usam param de funcionar agora. Uma chave encerrada não volta; crie outra se precisar.`}
        action={t`Encerrar chave`}
        isDanger
        isPending={revoke.isPending}
        onConfirm={() => ending && revoke.mutate({ keyId: ending.id })}
      />
    </AccountPage>
  )
}

function KeyLine({ held, onEnd }: { held: Key; onEnd: () => void }) {
  const { t } = useLingui()
  const format = useFormats()
  const created = format.day(held.createdAt)
  const used = held.usedAt ? format.ago(held.usedAt) : null
  return (
    <li className={styles.row}>
      <IconKey size={22} aria-hidden="true" />
      <div className={styles.what}>
        <b>{held.name}</b>
        <span>
          {held.unit.code} · <Trans>criada em {created}</Trans> · {used ? t`último uso ${used}` : t`nunca usada`}
        </span>
      </div>
      <Button kind="secondary" onPress={onEnd} aria-label={t`Encerrar ${held.name}`}>
        <Trans>Encerrar</Trans>
      </Button>
    </li>
  )
}
