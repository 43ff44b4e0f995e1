/** One of a few fixed choices. For more than a dozen, or for what must be searched, use ComboBox. */
import { useLingui } from '@lingui/react/macro'
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from 'react-aria-components'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'
import { IconChevronDown } from './icons.ts'
import menu from './Menu.module.css'
import { type Option, OptionItem } from './options.tsx'
import styles from './Select.module.css'

interface SelectProps extends FieldTexts {
  options: readonly Option[]
  /** The chosen option's id. */
  value: string | null
  onChange: (id: string) => void
  placeholder?: string
  isRequired?: boolean
  isDisabled?: boolean
  name?: string
  className?: string
}

export function Select({
  options,
  value,
  onChange,
  placeholder,
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  className,
  ...props
}: SelectProps) {
  const { t } = useLingui()
  return (
    <AriaSelect
      {...props}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder ?? t`Escolha`}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={`${field.field} ${className ?? ''}`}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <Button className={`${field.box} ${styles.button}`}>
        <SelectValue className={styles.value}>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <IconChevronDown size={16} aria-hidden="true" />
      </Button>
      <FieldHelp description={description} error={error} />
      <Popover className={menu.popover} offset={4}>
        <ListBox className={menu.menu} items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
