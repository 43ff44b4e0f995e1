/**
 * A list of things to do behind a button. Give the items as data; an item with `whyNot` can be reached, and says why it cannot be
 * done. Sections and items share one map of keys in React Aria, and one id twice hangs the page: hence the prefix of sections.
 */
import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, Header, MenuItem, MenuSection, MenuTrigger, Popover, Separator, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import { IconCheck } from './icons.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'
import { toast } from './toast-queue.ts'

export interface MenuEntry {
  id: string
  label: string
  detail?: string
  icon?: ReactNode
  keys?: string
  href?: string
  isDanger?: boolean
  /** The present choice among others; shown with a check mark. */
  isCurrent?: boolean
  whyNot?: string | null
  run?: () => void
}

export interface MenuGroup {
  id: string
  title?: string
  items: readonly MenuEntry[]
}

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement
  label: string
  groups: readonly MenuGroup[]
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
  /** Above the entries: who is signed in, for example. */
  head?: ReactNode
}

export function Menu({ trigger, label, groups, placement = 'bottom start', head }: MenuProps) {
  const shown = groups.filter((group) => group.items.length > 0)
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={6}>
        {head ? <div className={styles.head}>{head}</div> : null}
        <AriaMenu className={styles.menu} aria-label={label}>
          {shown.flatMap((group, at) => [
            ...(at > 0 ? [<Separator key={`before-${group.id}`} className={styles.line} />] : []),
            <MenuSection key={group.id} id={`section ${group.id}`} aria-label={group.title ?? label}>
              {group.title ? <Header className={styles.title}>{group.title}</Header> : null}
              {group.items.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </MenuSection>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  const { id, label, detail, icon, keys, href, isDanger, isCurrent, whyNot, run } = entry
  return (
    <MenuItem
      id={id}
      textValue={label}
      href={whyNot ? undefined : href}
      onAction={whyNot ? () => toast(whyNot) : run}
      className={cx(styles.item, isDanger && styles.danger, whyNot ? styles.refused : undefined)}
    >
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <span className={styles.texts}>
        <Text slot="label">
          {label}
          {whyNot || detail ? <small className={styles.detail}> {whyNot ?? detail}</small> : null}
        </Text>
      </span>
      {isCurrent ? <IconCheck size={16} className={styles.check} aria-label="✓" /> : null}
      {keys ? <Kbd keys={keys} /> : null}
    </MenuItem>
  )
}
