/** The end of a row: when something last happened and from whom it came, or, under the pointer or the keyboard, the two acts of every day. */
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
  if (!isInHand)
    return (
      <span className={styles.lines}>
        <Ago instant={row.lastActivityAt} className={styles.when} />
        {row.from ? (
          <span className={styles.second} title={t`Enviado por ${row.from}`}>
            {lastPart(row.from)}
          </span>
        ) : null}
      </span>
    )
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

/** Codes read from the whole to the part; where there is little room, the part says more. */
const lastPart = (code: string) => code.slice(code.lastIndexOf('/') + 1)
