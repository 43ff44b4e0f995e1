/** What a list of choices shows: one shape for Select, ComboBox and TagPicker. */
import type { ReactNode } from 'react'
import { ListBoxItem, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import { IconCheck } from './icons.ts'
import menu from './Menu.module.css'

export interface Option {
  id: string
  label: string
  /** A second, quieter line: the unit's full name, the law's number. */
  detail?: string
  icon?: ReactNode
}

export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={cx(menu.item)}>
      {({ isSelected }) => (
        <>
          {option.icon ? <span className={menu.icon}>{option.icon}</span> : null}
          <span className={menu.texts}>
            <Text slot="label">
              {option.label}
              {option.detail ? <small className={menu.detail}> {option.detail}</small> : null}
            </Text>
          </span>
          {isSelected ? <IconCheck size={16} className={menu.check} aria-hidden="true" /> : null}
        </>
      )}
    </ListBoxItem>
  )
}
