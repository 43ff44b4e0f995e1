/**
 * `Tabs`: parts of one page, one shown at a time. `TabLinks`: situations of one list, each with its own address and count; they look
 * the same, but are links, so that Back works and a tab can be opened elsewhere.
 */
import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Link, Tab, TabList, TabPanel } from 'react-aria-components'
import styles from './Tabs.module.css'

interface TabsProps {
  label: string
  tabs: readonly { id: string; label: string; count?: number | string; content: ReactNode }[]
  value?: string
  onChange?: (id: string) => void
  /** Tabs share the width (phone). */
  isEven?: boolean
}

export function Tabs({ label, tabs, value, onChange, isEven }: TabsProps) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange?.(String(key))} className={styles.tabs}>
      <TabList aria-label={label} className={styles.list} data-even={isEven || undefined}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.label}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

interface TabLinksProps {
  label: string
  tabs: readonly { id: string; label: string; count?: number | string; href: string }[]
  current: string
}

export function TabLinks({ label, tabs, current }: TabLinksProps) {
  return (
    <nav aria-label={label} className={styles.list}>
      {tabs.map((tab) => (
        <Link key={tab.id} href={tab.href} className={styles.tab} aria-current={tab.id === current ? 'page' : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
