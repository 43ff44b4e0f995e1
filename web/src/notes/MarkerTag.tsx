/** A marker as everybody shows it: its colour, its name, whether it is one's own or no longer offered. */
import type { MarkerColour } from '@lavra/contract/notes.ts'
import { useLingui } from '@lingui/react/macro'
import { IconUser } from '../kit/icons.ts'
import { Tag } from '../kit/Tag.tsx'
import styles from './notes.module.css'

interface MarkerTagProps {
  marker: { name: string; colour: MarkerColour; personal: boolean; active?: boolean }
}

export function MarkerTag({ marker: { name, colour, personal, active = true } }: MarkerTagProps) {
  const { t } = useLingui()
  return (
    <Tag colour={colour} hasDot={!personal}>
      {personal ? (
        <span className={styles.own} title={t`Marcador pessoal: só você o vê`}>
          <IconUser size={12} aria-hidden="true" />
          <span className={styles.said}>{t`Marcador pessoal:`} </span>
        </span>
      ) : null}
      <span data-inactive={!active || undefined} className={styles.markerName}>
        {name}
      </span>
    </Tag>
  )
}
