/** How far is a block: its state in a word, and of each unit it went to whether it came back (B-04). */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { IconCheck, IconClock } from '../kit/icons.ts'
import { Badge } from '../kit/Tag.tsx'
import { type Block, stateOf } from './block.ts'
import styles from './blocks.module.css'

/** More would not fit into a row; the block itself names all. */
const fewUnits = 4

export function BlockState({ block }: { block: Block }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { word, tone } = stateOf(block)
  const isOut = block.state === 'released' || block.state === 'returned'
  return (
    <span className={styles.state}>
      <Badge tone={tone}>{i18n._(word)}</Badge>
      {block.own ? null : <span className={styles.unit}>{t`de ${block.unit.code}`}</span>}
      {block.units.slice(0, fewUnits).map(({ id, code, name, state }) => {
        const isBack = state === 'returned'
        return (
          <span key={id} className={styles.unit} title={`${code} · ${name} · ${isBack ? t`devolvido` : isOut ? t`pendente` : t`destino`}`}>
            {isOut ? isBack ? <IconCheck size={13} aria-label={t`devolvido`} /> : <IconClock size={13} aria-label={t`pendente`} /> : null}
            {code.split('/').at(-1)}
          </span>
        )
      })}
      {block.units.length > fewUnits ? <span className={styles.unit}>{`+${block.units.length - fewUnits}`}</span> : null}
    </span>
  )
}
