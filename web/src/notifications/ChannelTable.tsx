/** Kinds of notification by channels, a box in each place. */
import { type Channel, type NotificationKind, notificationKinds } from '@lavra/contract/notifications.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { Checkbox } from '../kit/Checkbox.tsx'
import { kindLabels } from './kind-labels.ts'
import type { WishProps } from './use-wishes.ts'
import styles from './wishes.module.css'

export function ChannelTable({ wishes, channels, onChange }: WishProps & { channels: readonly Channel[] }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const titles: Record<Channel, string> = { app: t`No sistema`, mail: t`Por e-mail`, push: t`Nos aparelhos` }
  const set = (channel: Channel, kind: NotificationKind, on: boolean) =>
    onChange({ [channel]: notificationKinds.filter((one) => (one === kind ? on : wishes[channel].includes(one))) })
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t`O que aconteceu`}</th>
          {channels.map((channel) => (
            <th key={channel} scope="col">
              {titles[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {notificationKinds.map((kind) => {
          const label = i18n._(kindLabels[kind])
          return (
            <tr key={kind}>
              <th scope="row">{label}</th>
              {channels.map((channel) => (
                <td key={channel}>
                  <Checkbox
                    aria-label={`${label}: ${titles[channel]}`}
                    isSelected={wishes[channel].includes(kind)}
                    onChange={(on) => set(channel, kind, on)}
                  />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
