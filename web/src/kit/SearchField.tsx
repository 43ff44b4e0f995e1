/** Narrow a list. Escape empties it; the slash key may lead here (`inputRef`). */
import type { Ref } from 'react'
import { SearchField as AriaSearchField, type SearchFieldProps as AriaSearchFieldProps, Button, Input } from 'react-aria-components'
import { cx } from './cx.ts'
import field from './Field.module.css'
import { IconSearch, IconX } from './icons.ts'
import styles from './SearchField.module.css'

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'> {
  /** Read aloud; also the placeholder unless another is given. */
  label: string
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
  className?: string
}

export function SearchField({ label, placeholder, inputRef, className, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={cx(styles.search, className)}>
      <div className={cx(field.box, styles.box)}>
        <IconSearch size={17} className={styles.icon} aria-hidden="true" />
        <Input ref={inputRef} className={cx(field.input, styles.input)} placeholder={placeholder ?? label} />
        <Button className={cx(field.inner, styles.clear)}>
          <IconX size={15} aria-hidden="true" />
        </Button>
      </div>
    </AriaSearchField>
  )
}
