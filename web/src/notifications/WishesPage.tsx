/** What do I want to be told, through which channel, and when? Every change is kept at once. */
import type { Channel } from '@lavra/contract/notifications.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { AccountPage } from '../organization/AccountPage.tsx'
import { ChannelTable } from './ChannelTable.tsx'
import { Devices } from './Devices.tsx'
import { MailTimes } from './MailTimes.tsx'
import { QuietHours } from './QuietHours.tsx'
import { useWishes } from './use-wishes.ts'
import styles from './wishes.module.css'

export function WishesPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { answer, change } = useWishes()
  const { data } = answer
  const mailTo = data?.mail?.to ?? null
  const address = mailTo ?? ''
  const whyNoMail = !data
    ? null
    : !data.mail
      ? t`Esta instalação não envia e-mails: quem a administra ainda não configurou um servidor de e-mail.`
      : mailTo === null
        ? t`Você não tem e-mail cadastrado. Peça a quem cuida dos usuários que o informe.`
        : null
  // a column is offered where something comes out of it
  const channels: Channel[] = ['app', ...(whyNoMail ? [] : (['mail'] as const)), ...(data?.push?.devices ? (['push'] as const) : [])]
  return (
    <AccountPage part="notifications" intro={t`Escolha o que o sistema avisa a você e por onde. O que muda aqui vale a partir de agora.`}>
      {answer.error ? <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={() => answer.refetch()} /> : null}
      {answer.isPending ? <Skeleton rows={8} /> : null}
      {data ? (
        <>
          <ChannelTable wishes={data.wishes} channels={channels} onChange={change} />
          {whyNoMail ? (
            <p className={styles.hint}>{whyNoMail}</p>
          ) : (
            <section className={styles.part} aria-label={t`E-mails`}>
              <h2>{t`E-mails`}</h2>
              <p className={styles.hint}>
                {t`Vão para ${address}, um minuto depois do fato ou mais: o que se desfaz nesse tempo e o que você já leu aqui não é enviado.`}
              </p>
              <MailTimes wishes={data.wishes} onChange={change} />
            </section>
          )}
          {data.push ? <Devices /> : null}
          {whyNoMail && !data.push?.devices ? null : <QuietHours wishes={data.wishes} timeZone={data.timeZone} onChange={change} />}
        </>
      ) : null}
    </AccountPage>
  )
}
