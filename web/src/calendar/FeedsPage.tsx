/** Private addresses of one's calendar, for the calendar program one already has: which there are, a new one (shown once), the end of one. */
import { listCalendarFeeds, revokeCalendarFeed } from '@lavra/contract/calendar.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
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
import { IconCalendarShare, IconPlus } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { toast } from '../kit/toast-queue.ts'
import { AccountPage } from '../organization/AccountPage.tsx'
import account from '../organization/account.module.css'
import { NewFeedDialog } from './NewFeedDialog.tsx'

type Feed = Output<typeof listCalendarFeeds>['items'][number]

export function FeedsPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { unit } = useSession()
  const feeds = useEndpoint(listCalendarFeeds, {})
  const [isNew, setNew] = useState(false)
  const [ending, end] = useState<Feed | null>(null)
  const revoke = useCommand(revokeCalendarFeed, {
    invalidates: [listCalendarFeeds],
    onDone: () => {
      toast(t`Endereço encerrado. Os calendários que o liam não recebem mais nada.`)
      end(null)
    },
  })
  const create = (
    <Button
      kind="primary"
      icon={<IconPlus />}
      whyNot={unit ? null : t`O calendário é de uma unidade, e você ainda não atua em nenhuma.`}
      onPress={() => setNew(true)}
    >
      {t`Novo endereço`}
    </Button>
  )
  return (
    <AccountPage
      part="calendar"
      intro={t`Veja prazos e retornos no calendário do seu computador ou celular. O endereço é particular: quem o tiver lê as datas e as especificações dos processos públicos; dos restritos, só o número; dos sigilosos, nada.`}
    >
      {feeds.isPending ? <Skeleton rows={3} /> : null}
      {feeds.error ? <ErrorState text={refusalSentence(feeds.error, i18n)} onRetry={() => feeds.refetch()} /> : null}
      {feeds.data?.items.length === 0 ? (
        <EmptyState
          icon={<IconCalendarShare aria-hidden="true" />}
          title={t`Nenhum endereço`}
          text={t`Crie um e cole-o no seu programa de calendário, em “assinar” ou “adicionar por URL”. Ele se atualiza sozinho.`}
          action={create}
        />
      ) : null}
      {feeds.data && feeds.data.items.length > 0 ? (
        <>
          <div className={account.bar}>{create}</div>
          <ul className={account.list}>
            {feeds.data.items.map((feed) => (
              <FeedLine key={feed.id} feed={feed} onEnd={() => end(feed)} />
            ))}
          </ul>
        </>
      ) : null}
      {isNew && unit ? <NewFeedDialog unit={unit.code} held={feeds.data?.items ?? []} onClose={() => setNew(false)} /> : null}
      <ConfirmDialog
        isOpen={ending !== null}
        onClose={() => end(null)}
        title={t`Encerrar este endereço?`}
        consequence={t`Os calendários que o leem param de receber agora. Um endereço encerrado não volta; crie outro se precisar.`}
        action={t`Encerrar endereço`}
        isDanger
        isPending={revoke.isPending}
        onConfirm={() => ending && revoke.mutate({ feedId: ending.id })}
      />
    </AccountPage>
  )
}

function FeedLine({ feed, onEnd }: { feed: Feed; onEnd: () => void }) {
  const { t } = useLingui()
  const format = useFormats()
  const created = format.day(feed.createdAt)
  const used = feed.usedAt ? format.ago(feed.usedAt) : null
  const place = feed.unit?.code ?? t`todas as minhas unidades`
  const name = feed.scope === 'mine' ? t`Só as minhas datas, em ${place}` : t`Datas da unidade inteira, em ${place}`
  return (
    <li className={account.row}>
      <IconCalendarShare size={22} aria-hidden="true" />
      <div className={account.what}>
        <b>{name}</b>
        <span>
          <Trans>criado em {created}</Trans> · {used ? t`lido ${used}` : t`nunca lido`}
        </span>
      </div>
      <Button kind="secondary" onPress={onEnd} aria-label={t`Encerrar: ${name}`}>
        <Trans>Encerrar</Trans>
      </Button>
    </li>
  )
}
