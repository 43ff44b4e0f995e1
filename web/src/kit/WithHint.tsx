/** Words behind something that is not a control: the text becomes reachable by keyboard, and says more on focus and hover. */
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import styles from './Tooltip.module.css'
import { WithTooltip } from './Tooltip.tsx'

export function WithHint({ text, children }: { text: string | null | undefined; children: ReactNode }) {
  if (!text) return children
  return (
    <WithTooltip text={text}>
      <Button className={styles.hinted} aria-description={text}>
        {children}
      </Button>
    </WithTooltip>
  )
}
