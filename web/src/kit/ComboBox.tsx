/** One of many, found by typing. The options are a list, or a function that finds them; accents do not matter. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ComboBox as AriaComboBox, Button, ListBox, Popover } from 'react-aria-components'
import { cx } from './cx.ts'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'
import { IconChevronDown } from './icons.ts'
import menu from './Menu.module.css'
import { OpeningInput } from './OpeningInput.tsx'
import { type Option, OptionItem } from './options.tsx'
import { type OptionSource, useOptions } from './use-options.ts'

export interface ComboBoxProps<T extends Option> extends FieldTexts {
  options: OptionSource<T>
  value: T | null
  onChange: (value: T | null) => void
  placeholder?: string
  isRequired?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
  name?: string
  className?: string
}

export function ComboBox<T extends Option>({
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
}: ComboBoxProps<T>) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  // what is typed since the last choice; while it is null the field shows the choice and the list shows everything
  const shown = useOptions(options, typed ?? '', isOpen)
  const choose = (id: string | null) => {
    setTyped(null)
    if (id === null) return onChange(null)
    const chosen = shown.options.find((option) => option.id === id)
    if (chosen) onChange(chosen)
  }
  return (
    <AriaComboBox
      {...props}
      items={shown.options}
      inputValue={typed ?? value?.label ?? ''}
      onInputChange={(text) => {
        setTyped(text === (value?.label ?? '') ? null : text)
        if (text === '' && value) onChange(null)
      }}
      value={value?.id ?? null}
      onChange={(key) => choose(key === null ? null : String(key))}
      onOpenChange={(open) => {
        setOpen(open)
        if (!open) setTyped(null)
      }}
      menuTrigger="input"
      allowsEmptyCollection
      defaultFilter={() => true}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(field.field, className)}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <div className={field.box}>
        <OpeningInput
          className={field.input}
          placeholder={placeholder}
          // a chosen text is replaced by what is typed next, not continued; arriving by Tab selects it anyway
          onClick={(event) => typed === null && event.currentTarget.select()}
        />
        <Button className={field.inner}>
          <IconChevronDown size={16} aria-hidden="true" />
        </Button>
      </div>
      <FieldHelp description={description} error={error} />
      <Popover className={menu.popover} offset={4} maxHeight={360}>
        <ListBox<T>
          className={menu.menu}
          renderEmptyState={() => <div className={menu.empty}>{shown.isBusy ? t`Procurando…` : t`Nada encontrado`}</div>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
