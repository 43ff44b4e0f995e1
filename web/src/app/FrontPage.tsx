/** The frame of pages in front of the door: mark, one narrow column, language and theme; something beside it if there is. */
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../kit/Button.tsx'
import { Brand } from './Brand.tsx'
import styles from './FrontPage.module.css'
import { speak } from './i18n.ts'
import { OfflineBar } from './OfflineBar.tsx'
import { prefer, usePreferences } from './preferences.ts'
import { ThemeMenu } from './ThemeMenu.tsx'

interface FrontPageProps {
  title: string
  intro?: ReactNode
  children: ReactNode
  aside?: ReactNode
}

export function FrontPage({ title, intro, children, aside }: FrontPageProps) {
  const { t } = useLingui()
  const { language } = usePreferences()
  const other = language === 'en' ? 'pt-BR' : 'en'
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <div className={styles.tools}>
          <Button onPress={() => speak(other).then(() => prefer({ language: other }))}>
            <span lang={other}>{other === 'en' ? 'English' : 'Português'}</span>
          </Button>
          <ThemeMenu />
        </div>
      </header>
      <OfflineBar />
      <main className={styles.main} data-two={aside ? true : undefined}>
        <div className={styles.card}>
          <h1 className={styles.title}>{title}</h1>
          {intro ? <p className={styles.intro}>{intro}</p> : null}
          {children}
        </div>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </main>
      <footer className={styles.footer}>{t`Lavra, processo eletrônico. Software livre.`}</footer>
    </div>
  )
}
