/** Which page of how many; typing a number and Enter goes there. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import styles from './viewer.module.css'

export function PageField({ page, pages, onGo }: { page: number; pages: number; onGo: (page: number) => void }) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    const wanted = Number(typed)
    if (typed && Number.isInteger(wanted)) onGo(wanted)
    setTyped(null)
  }
  return (
    <label className={styles.pageField}>
      <input
        inputMode="numeric"
        aria-label={t`Página`}
        value={typed ?? String(page)}
        size={Math.max(2, String(pages).length)}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        onFocus={(event) => event.target.select()}
        onBlur={go}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <span>
        <Trans>de {pages}</Trans>
      </span>
    </label>
  )
}
