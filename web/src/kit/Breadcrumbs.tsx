/** Where does this page stand? The last one is the page itself and has no link. */
import { useLingui } from '@lingui/react/macro'
import { Breadcrumbs as AriaBreadcrumbs, Breadcrumb, Link } from 'react-aria-components'
import styles from './Breadcrumbs.module.css'

export function Breadcrumbs({ items }: { items: readonly { label: string; href?: string }[] }) {
  const { t } = useLingui()
  return (
    <AriaBreadcrumbs className={styles.crumbs} aria-label={t`Você está em`}>
      {items.map((item) => (
        <Breadcrumb key={item.label} className={styles.crumb}>
          <Link href={item.href} className={styles.link}>
            {item.label}
          </Link>
        </Breadcrumb>
      ))}
    </AriaBreadcrumbs>
  )
}
