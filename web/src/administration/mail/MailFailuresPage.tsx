/** Mails that could not be delivered: whose they were and what the mail server said. Nothing of what was in them. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { listMailFailures } from '@lavra/contract/notifications.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../../api/refusal-sentence.ts'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { Page } from '../../app/Page.tsx'
import { EmptyState, ErrorState } from '../../kit/EmptyState.tsx'
import { useFormats } from '../../kit/format.ts'
import { IconMail } from '../../kit/icons.ts'
import { Skeleton } from '../../kit/Skeleton.tsx'
import styles from './mail.module.css'

type Failure = Output<typeof listMailFailures>['items'][number]

export function MailFailuresPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { data, error, isPending, refetch } = useEndpoint(listMailFailures, {})
  return (
    <Page title={t`E-mails não entregues`} isNarrow>
      <p className={styles.lead}>
        {data && !data.isOn
          ? t`Esta instalação não envia e-mails. Para enviar, quem a opera define SMTP_URL e MAIL_FROM.`
          : t`Notificações recusadas pelo servidor de e-mail, ou que não saíram depois de muitas tentativas. No sistema elas chegaram.`}
      </p>
      {isPending ? <Skeleton rows={4} /> : null}
      {error ? <ErrorState text={refusalSentence(error, i18n)} onRetry={() => refetch()} /> : null}
      {data?.items.length === 0 ? (
        <EmptyState
          icon={<IconMail size={28} aria-hidden="true" />}
          title={t`Nenhum e-mail ficou pelo caminho`}
          text={t`Aqui aparecem os das últimas semanas que não puderam ser entregues, com o motivo.`}
        />
      ) : null}
      <ul className={styles.list}>
        {data?.items.map((one) => (
          <FailureLine key={one.id} one={one} />
        ))}
      </ul>
    </Page>
  )
}

function FailureLine({ one }: { one: Failure }) {
  const { t } = useLingui()
  const { instant } = useFormats()
  return (
    <li className={styles.row}>
      <b>
        {one.name} <span>({one.login})</span>
      </b>
      <span>
        {one.to ?? t`sem e-mail cadastrado`} · {instant(one.at)}
      </span>
      <code>{one.error}</code>
    </li>
  )
}
