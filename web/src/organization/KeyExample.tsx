/** How does a program use a key? One line that can be copied and run. */
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '../kit/Link.tsx'
import styles from './account.module.css'

export function KeyExample({ value }: { value?: string }) {
  const { t } = useLingui()
  const held = value ?? 'lavra_…'
  return (
    <section className={styles.example}>
      <h2>{t`Como usar`}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <pre className={styles.code} tabIndex={0}>
        <code>{`curl -H 'Authorization: Bearer ${held}' \\\n  ${location.origin}/api/session`}</code>
      </pre>
      <p className={styles.intro}>
        <Trans>
          Tudo o que a tela faz, um programa também pode fazer. A lista completa está em{' '}
          <Link href="/api/openapi.json" target="_blank">
            /api/openapi.json
          </Link>
          .
        </Trans>
      </p>
    </section>
  )
}
