/** The yellow triangle: something here is new to the unit (P-49). Its word says what. */
import { IconAlertTriangleFilled } from '../kit/icons.ts'
import styles from './DocumentTree.module.css'

export function AttentionSign({ word }: { word: string }) {
  return (
    <span className={styles.sign} data-sign="attention" title={word}>
      <IconAlertTriangleFilled size={15} aria-hidden="true" />
      <span className={styles.said}>{word}</span>
    </span>
  )
}
