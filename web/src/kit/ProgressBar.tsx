/** How far along is it? Only where the share is known: uploads, signing many. `text` says it in counts. */
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import styles from './ProgressBar.module.css'

export function ProgressBar({ label, value, max = 100, text }: { label: string; value: number; max?: number; text?: string }) {
  return (
    <AriaProgressBar value={value} maxValue={max} valueLabel={text} className={styles.bar}>
      {({ percentage, valueText }) => (
        <>
          <div className={styles.texts}>
            <Label className={styles.label}>{label}</Label>
            <span>{valueText}</span>
          </div>
          <div className={styles.track}>
            <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
