/** Administration: on the left what can be administered, on the right one registry, or, at first, all of them with what each is for. */
import { useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { NotFoundPage } from '../app/NotFoundPage.tsx'
import { Page } from '../app/Page.tsx'
import { useParam } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { useMay } from '../app/session.tsx'
import { contains } from '../kit/accent-blind.ts'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconLock } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { SearchField } from '../kit/SearchField.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import styles from './administration.module.css'
import { FirstSteps } from './FirstSteps.tsx'
import { SectionList } from './SectionList.tsx'
import { sectionGroups, sections } from './sections.tsx'

export function AdministrationPage() {
  const { t } = useLingui()
  const may = useMay()
  const [slug] = useParam('_splat').split('/')
  const mine = sections.filter((section) => may(section.ability))
  const wanted = sections.find((section) => section.slug === slug)
  if (mine.length === 0 || (wanted && !mine.includes(wanted)))
    return (
      <EmptyState
        isPage
        icon={<IconLock aria-hidden="true" />}
        title={t`Seu perfil não administra este cadastro`}
        text={t`Peça o perfil a quem administra a instalação. Os perfis valem por unidade: confira também em que unidade você está atuando.`}
      />
    )
  if (slug && !wanted) return <NotFoundPage />
  return (
    <div className={styles.place}>
      <SectionList sections={mine} current={wanted?.slug ?? null} />
      <div className={styles.section}>
        {wanted ? (
          <Suspense fallback={<Skeleton rows={10} />} key={wanted.slug}>
            <wanted.Page />
          </Suspense>
        ) : (
          <Overview sections={mine} />
        )}
      </div>
    </div>
  )
}

function Overview({ sections: mine }: { sections: typeof sections }) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const found = mine.filter(({ label, about, words }) => contains(`${i18n._(label)} ${i18n._(about)} ${i18n._(words)}`, text))
  return (
    <Page title={t`Administração`}>
      <FirstSteps />
      <div className={styles.findSection}>
        <SearchField label={t`O que você quer administrar?`} value={text} onChange={setText} />
      </div>
      {Object.entries(sectionGroups).map(([group, title]) => {
        const ofGroup = found.filter((section) => section.group === group)
        if (ofGroup.length === 0) return null
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className={styles.groupTitle}>
              {i18n._(title)}
            </h2>
            <ul className={styles.cards}>
              {ofGroup.map((section) => (
                <li key={section.slug}>
                  <Link kind="plain" href={paths.administration(section.slug)} className={styles.card}>
                    <span className={styles.cardIcon} aria-hidden="true">
                      {section.icon}
                    </span>
                    <span className={styles.cardText}>
                      <b>{i18n._(section.label)}</b>
                      <span>{i18n._(section.about)}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {found.length === 0 ? (
        <EmptyState title={t`Nenhum cadastro com essas palavras`} text={t`Tente outra palavra, como “perfil” ou “numeração”.`} />
      ) : null}
    </Page>
  )
}
