/** Which of the processes hold drafts that nobody has signed? Other units will not see them. It warns, it does not hinder. */
import { Plural } from '@lingui/react/macro'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'

export function DraftsWarning({ rows }: { rows: readonly DeskRow[] }) {
  const held = rows.filter(({ drafts }) => drafts > 0).length
  if (held === 0) return null
  return (
    <p className={styles.warning} role="note">
      <Plural
        value={held}
        one="# dos processos tem minuta sem assinatura, que outras unidades não verão."
        other="# dos processos têm minutas sem assinatura, que outras unidades não verão."
      />
    </p>
  )
}
