/** The frame of what concerns oneself: places signed in, password, keys for programs, what one is told. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Page } from '../app/Page.tsx'
import { usePageTitle } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { TabLinks } from '../kit/Tabs.tsx'
import styles from './account.module.css'

type Part = 'sessions' | 'password' | 'keys' | 'notifications' | 'calendar'

interface AccountPageProps {
  part: Part
  /** What this part is for. */
  intro: ReactNode
  children: ReactNode
}

export function AccountPage({ part, intro, children }: AccountPageProps) {
  const { t } = useLingui()
  const tabs = [
    { id: 'sessions', label: t`Onde estou conectado`, href: paths.sessions() },
    { id: 'password', label: t`Senha`, href: paths.password() },
    { id: 'keys', label: t`Chaves de acesso`, href: paths.apiKeys() },
    { id: 'notifications', label: t`Notificações`, href: paths.notificationWishes() },
    { id: 'calendar', label: t`Calendário`, href: paths.calendarFeeds() },
  ]
  const title = t`Sua conta`
  return (
    <Page title={title} isNarrow>
      <PartTitle text={`${tabs.find(({ id }) => id === part)?.label} · ${title}`} />
      <TabLinks label={title} tabs={tabs} current={part} />
      <p className={styles.intro}>{intro}</p>
      {children}
    </Page>
  )
}

/** After the page's own, so that history and browser tabs tell the parts apart. */
function PartTitle({ text }: { text: string }) {
  usePageTitle(text)
  return null
}
