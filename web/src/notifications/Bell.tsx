/** The bell: how much I have not read yet, live, and the latest of it without leaving the page; on a phone it leads to the page. */
import { useLingui } from '@lingui/react/macro'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useFormats } from '../kit/format.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconBell } from '../kit/icons.ts'
import { PanelButton } from '../kit/PanelButton.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import { LatestNotifications } from './LatestNotifications.tsx'
import styles from './notifications.module.css'
import { useUnreadCount } from './use-notifications.ts'

export function Bell() {
  const { t } = useLingui()
  const { number } = useFormats()
  const follow = useFollow()
  const isNarrow = useIsNarrow()
  const { unread = 0, cap = 1 } = useUnreadCount() ?? {}
  const count = unread >= cap ? `${number(cap - 1)}+` : number(unread)
  const label = unread > 0 ? t`Notificações: ${count} não lidas` : t`Notificações`
  const icon = (
    <span className={styles.bell}>
      <IconBell aria-hidden="true" />
      {unread > 0 ? (
        <span className={styles.count} aria-hidden="true">
          {count}
        </span>
      ) : null}
    </span>
  )
  if (isNarrow) return <IconButton label={label} icon={icon} onPress={() => follow(paths.notifications())} />
  return (
    <PanelButton title={t`Notificações`} trigger={<IconButton label={label} icon={icon} />}>
      {(close) => <LatestNotifications onClose={close} />}
    </PanelButton>
  )
}
