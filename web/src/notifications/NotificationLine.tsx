/** One notification: what happened, to which process, where and when; whether it was read, and the button that changes that. */
import { notificationSentence } from '@lavra/contract/notification-sentences.ts'
import type { NotificationKind } from '@lavra/contract/notifications.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Ago } from '../kit/Ago.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import {
  IconArrowBackUp,
  IconCalendarDue,
  IconClock,
  IconFilePlus,
  IconInbox,
  IconKey,
  IconLock,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconSignature,
  IconStack,
  IconUserCheck,
} from '../kit/icons.ts'
import styles from './notifications.module.css'
import { type Notification, useMarkNotification } from './use-notifications.ts'

const icons: Record<NotificationKind, ReactNode> = {
  arrival: <IconInbox />,
  assigned: <IconUserCheck />,
  signed: <IconSignature />,
  included: <IconFilePlus />,
  replied: <IconMessage />,
  'stay-lifted': <IconClock />,
  granted: <IconKey />,
  'deadline-due': <IconCalendarDue />,
  'return-due': <IconArrowBackUp />,
  'to-sign': <IconSignature />,
  'batch-finished': <IconStack />,
}

export function useSentence(): (one: Notification) => string {
  const { i18n } = useI18n()
  const language = i18n.locale === 'en' ? 'en' : 'pt-BR'
  return ({ kind, by, byUnit, document, due }) =>
    notificationSentence(kind, { by, byUnit, due, document: document?.title ?? null }, language)
}

/** `own` false: it concerns another unit of the person than the present one, so the unit is said. */
export function NotificationLine({ one, own }: { one: Notification; own: boolean }) {
  const { t } = useLingui()
  const sentence = useSentence()(one)
  const mark = useMarkNotification()
  const { process, isRead } = one
  return (
    <div className={styles.line} data-unread={!isRead || undefined}>
      <span className={styles.icon} aria-hidden="true">
        {icons[one.kind]}
      </span>
      <div className={styles.texts}>
        <span className={styles.what}>
          {isRead ? null : <span className={styles.said}>{t`Não lida:`} </span>}
          {sentence}
        </span>
        {process ? (
          <span className={styles.about}>
            {process.level === 'public' ? null : <IconLock size={14} aria-hidden="true" className={styles.lock} />}
            {process.number}
            {process.summary ? ` · ${process.summary}` : ''}
          </span>
        ) : null}
        <span className={styles.when}>
          {own ? null : `${one.unit.code} · `}
          <Ago instant={one.at} />
        </span>
      </div>
      <IconButton
        isSmall
        label={isRead ? t`Marcar como não lida` : t`Marcar como lida`}
        icon={isRead ? <IconMail aria-hidden="true" /> : <IconMailOpened aria-hidden="true" />}
        onPress={() => mark(one, !isRead)}
      />
    </div>
  )
}
