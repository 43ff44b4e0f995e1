/** Where can this person go? The navigation at the left: full, a rail when a page needs the width, a drawer on a phone. */
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { cx } from '../kit/cx.ts'
import { IconButton } from '../kit/IconButton.tsx'
import { IconX } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { Brand } from './Brand.tsx'
import styles from './Nav.module.css'
import { type NavCount, useNavCounts } from './nav-counts.ts'
import { mayEnter, type NavEntry, type NavGroup, navEntries, navGroups } from './nav-entries.tsx'
import { useSession } from './session.tsx'

interface NavProps {
  isOpen: boolean
  onClose: () => void
}

export function Nav({ isOpen, onClose }: NavProps) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const { abilities } = useSession()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const before = document.activeElement
    place.current?.focus()
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [isOpen, onClose])
  const counts = useNavCounts()
  const entries = navEntries.filter((entry) => mayEnter(entry, abilities))
  const groups = (Object.keys(navGroups) as NavGroup[]).filter((group) => entries.some((entry) => entry.group === group))
  return (
    <>
      {isOpen ? <button type="button" className={styles.scrim} aria-label={t`Fechar menu`} onClick={onClose} /> : null}
      <nav ref={place} id="menu" tabIndex={-1} className={cx(styles.nav, isOpen && styles.open)} aria-label={t`Menu principal`} data-nav>
        <div className={styles.top}>
          <Brand />
          <IconButton label={t`Fechar menu`} icon={<IconX />} onPress={onClose} />
        </div>
        {groups.map((group) => (
          <section key={group} className={styles.group}>
            <h2 className={styles.title}>{i18n._(navGroups[group])}</h2>
            <ul>
              {entries
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <li key={entry.id}>
                    <NavLink entry={entry} count={counts[entry.id]} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </nav>
    </>
  )
}

function NavLink({ entry, count }: { entry: NavEntry; count: NavCount | undefined }) {
  const { i18n } = useI18n()
  const { href, pathname } = useLocation()
  const label = i18n._(entry.label)
  const plain = href.replace(/#.*/, '')
  const isHere = entry.href === '/' ? plain === '/' : entry.href.includes('?') ? plain === entry.href : pathname.startsWith(entry.href)
  return (
    <Link
      kind="plain"
      href={entry.href}
      className={styles.entry}
      aria-current={isHere ? 'page' : undefined}
      target={entry.isOutside ? '_blank' : undefined}
      rel={entry.isOutside ? 'noopener' : undefined}
    >
      <span className={styles.icon} title={label}>
        {entry.icon}
      </span>
      <span className={styles.label}>{label}</span>
      {count ? (
        <>
          <span className={styles.said}>, {count.words}</span>
          <span className={styles.badge} data-urgent={count.isUrgent || undefined} aria-hidden="true">
            {count.text}
          </span>
        </>
      ) : null}
    </Link>
  )
}
