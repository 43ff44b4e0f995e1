/** A field over a list: type to narrow, arrows to choose, Enter to do. Entries marked `alwaysShown` were found elsewhere and are not filtered again. */
import { useLingui } from '@lingui/react/macro'
import {
  Menu as AriaMenu,
  Autocomplete,
  Dialog,
  Header,
  Input,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components'
import { contains } from './accent-blind.ts'
import styles from './CommandPalette.module.css'
import { cx } from './cx.ts'
import { IconSearch } from './icons.ts'
import { Kbd } from './Kbd.tsx'
import { FocusGoesOn } from './keep-focus.ts'
import menu from './Menu.module.css'
import type { MenuEntry } from './Menu.tsx'

export interface PaletteEntry extends MenuEntry {
  alwaysShown?: boolean
}

interface CommandPaletteProps {
  isOpen: boolean
  onClose: () => void
  label: string
  placeholder: string
  text: string
  onTextChange: (text: string) => void
  groups: readonly { id: string; title?: string; items: readonly PaletteEntry[] }[]
  isBusy?: boolean
}

export function CommandPalette({ isOpen, onClose, label, placeholder, text, onTextChange, groups, isBusy }: CommandPaletteProps) {
  const { t } = useLingui()
  const shown = groups
    .map((group) => ({ ...group, items: group.items.filter((item) => item.alwaysShown || contains(item.label, text)) }))
    .filter((group) => group.items.length > 0)
  const choose = (id: string) => {
    const entry = shown.flatMap((group) => group.items).find((item) => item.id === id)
    onClose()
    entry?.run?.()
  }
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={styles.overlay}>
      <Modal className={styles.modal}>
        <Dialog aria-label={label} className={styles.dialog}>
          <FocusGoesOn />
          <Autocomplete inputValue={text} onInputChange={onTextChange}>
            <SearchField aria-label={label} autoFocus className={styles.search}>
              <IconSearch size={20} aria-hidden="true" />
              <Input placeholder={placeholder} className={styles.input} />
              {isBusy ? <span className={styles.busy} aria-hidden="true" /> : null}
              <Kbd keys="Esc" />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keys, also past what is chosen */}
            <div className={styles.list} tabIndex={0}>
              <AriaMenu
                aria-label={label}
                className={styles.entries}
                onAction={(key) => choose(String(key))}
                renderEmptyState={() => <div className={menu.empty}>{t`Nada encontrado`}</div>}
              >
                {shown.map((group) => (
                  <MenuSection key={group.id} id={`section ${group.id}`} aria-label={group.title ?? label}>
                    {group.title ? <Header className={menu.title}>{group.title}</Header> : null}
                    {group.items.map((item) => (
                      <MenuItem key={item.id} id={item.id} textValue={item.label} className={cx(menu.item, styles.item)}>
                        {item.icon ? <span className={menu.icon}>{item.icon}</span> : null}
                        <Text slot="label" className={styles.label}>
                          <span>{item.label}</span>
                          {item.detail ? <span className={cx(menu.detail, styles.detail)}> {item.detail}</span> : null}
                        </Text>
                        {item.keys ? <Kbd keys={item.keys} /> : null}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </AriaMenu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
