/** The registries at the left: searchable by their old names too. On a phone a way back takes its place. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { contains } from '../kit/accent-blind.ts'
import { IconChevronLeft } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import { useIsNarrow } from '../kit/use-narrow.ts'
import styles from './administration.module.css'
import { type Section, sectionGroups } from './sections.tsx'

export function SectionList({ sections, current }: { sections: readonly Section[]; current: string | null }) {
  const { t, i18n } = useLingui()
  const follow = useFollow()
  const isNarrow = useIsNarrow()
  const [text, setText] = useState('')
  const found = sections.filter(({ label, words }) => contains(`${i18n._(label)} ${i18n._(words)}`, text))
  if (isNarrow)
    return current ? (
      <Link kind="quiet" icon={<IconChevronLeft />} href={paths.administration()} className={styles.back}>
        {t`Administração`}
      </Link>
    ) : null
  if (!current) return null
  const first = found[0]
  return (
    <nav className={styles.list} aria-label={t`Administração`}>
      <Link kind="plain" href={paths.administration()} className={styles.listTitle}>
        {t`Administração`}
      </Link>
      <SearchField
        label={t`Localizar cadastro`}
        value={text}
        onChange={setText}
        onSubmit={() => first && follow(paths.administration(first.slug))}
        className={styles.listSearch}
      />
      {Object.entries(sectionGroups).map(([group, title]) => {
        const ofGroup = found.filter((section) => section.group === group)
        return ofGroup.length === 0 ? null : (
          <div key={group} className={styles.listGroup}>
            <p className={styles.listGroupTitle}>{i18n._(title)}</p>
            {ofGroup.map((section) => (
              <Link
                key={section.slug}
                kind="plain"
                href={paths.administration(section.slug)}
                aria-current={section.slug === current ? 'page' : undefined}
                className={styles.entry}
              >
                <span className={styles.entryIcon} aria-hidden="true">
                  {section.icon}
                </span>
                {i18n._(section.label)}
              </Link>
            ))}
          </div>
        )
      })}
      {found.length === 0 ? <p className={styles.listNone}>{t`Nada encontrado`}</p> : null}
    </nav>
  )
}
