/** A unit's code and name, set in by its depth in the tree; those shown only because of what lies below them are quiet. */
import styles from '../administration.module.css'
import type { ShownUnit } from './unit-tree.ts'
import own from './units.module.css'

const step = 20

export function UnitName({ unit }: { unit: ShownUnit }) {
  return (
    <span className={styles.two} style={{ paddingInlineStart: unit.depth * step }} data-quiet={unit.isFound ? undefined : true}>
      <b className={unit.depth > 0 ? own.below : undefined}>{unit.code}</b>
      <small>{unit.name}</small>
    </span>
  )
}
