/** What can be done with all that is selected? Floats over the foot of the list while something is. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import styles from './BulkBar.module.css'
import { IconButton } from './IconButton.tsx'
import { IconX } from './icons.ts'

interface BulkBarProps {
  count: number
  onClear: () => void
  /** Buttons, quiet ones. */
  children: ReactNode
}

export function BulkBar({ count, onClear, children }: BulkBarProps) {
  const { t } = useLingui()
  if (count === 0) return null
  return (
    <Toolbar className={styles.bar} aria-label={t`Ações com os selecionados`}>
      <b className={styles.count} role="status">
        <Trans>
          <Plural value={count} one="# selecionado" other="# selecionados" />
        </Trans>
      </b>
      <span className={styles.line} />
      {children}
      <span className={styles.line} />
      <IconButton label={t`Limpar seleção`} keys="Esc" icon={<IconX aria-hidden="true" />} onPress={onClear} />
    </Toolbar>
  )
}
