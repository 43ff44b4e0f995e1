/** The end of a row: when something last happened, or, under the pointer or the keyboard, the two acts of every day. */
import { useLingui } from '@lingui/react/macro'
import { useMay } from '../app/session.tsx'
import { Ago } from '../kit/Ago.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { IconMailOpened, IconSend, IconUserPlus } from '../kit/icons.ts'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { useIsInHand } from './row-in-hand.ts'

export type RowAct = 'send' | 'assign' | 'read'

export function RowActions({ row, onAct }: { row: DeskRow; onAct: (act: RowAct, row: DeskRow) => void }) {
  const { t } = useLingui()
  const may = useMay()
  const isInHand = useIsInHand(row.id)
  if (!isInHand) return <Ago instant={row.lastActivityAt} className={styles.when} />
  return (
    <span className={styles.actions}>
      {row.unreadForMe ? (
        <IconButton isSmall label={t`Marcar como lido`} icon={<IconMailOpened aria-hidden="true" />} onPress={() => onAct('read', row)} />
      ) : null}
      {may('process.send') ? (
        <IconButton isSmall label={t`Enviar`} keys="E" icon={<IconSend aria-hidden="true" />} onPress={() => onAct('send', row)} />
      ) : null}
      {may('process.assign') ? (
        <IconButton isSmall label={t`Atribuir`} keys="T" icon={<IconUserPlus aria-hidden="true" />} onPress={() => onAct('assign', row)} />
      ) : null}
    </span>
  )
}
