/** Several of many, each as a chip before the field. With `create` what is not found can be entered in place. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ComboBox, ListBox, Popover, Tag, TagGroup, TagList } from 'react-aria-components'
import { plain } from './accent-blind.ts'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'
import { IconPlus, IconX } from './icons.ts'
import menu from './Menu.module.css'
import { OpeningInput } from './OpeningInput.tsx'
import { type Option, OptionItem } from './options.tsx'
import styles from './TagPicker.module.css'
import { type OptionSource, useOptions } from './use-options.ts'

export interface TagPickerProps<T extends Option> extends FieldTexts {
  options: OptionSource<T>
  value: readonly T[]
  onChange: (value: readonly T[]) => void
  /** Enters what was typed and gives back the new option; rejects when it may not. */
  create?: (text: string) => Promise<T>
  /** How the creating choice reads: `Cadastrar “Maria”`. */
  createLabel?: (text: string) => string
  placeholder?: string
  isDisabled?: boolean
  isRequired?: boolean
  autoFocus?: boolean
}

const creating = ' new'

export function TagPicker<T extends Option>({
  options,
  value,
  onChange,
  create,
  createLabel,
  placeholder,
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  ...props
}: TagPickerProps<T>) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  // until something is typed again: it closes the list, which would otherwise lie over what the person wants to do next
  const [picked, setPicked] = useState<string | null>(null)
  const { options: found, isBusy } = useOptions(options, text, isOpen)
  const free = found.filter((option) => !value.some((held) => held.id === option.id))
  const wanted = text.trim()
  const isNew = create && wanted.length > 1 && !isBusy && !found.some((option) => plain(option.label) === plain(wanted))
  const items: readonly Option[] = isNew
    ? [...free, { id: creating, label: createLabel?.(wanted) ?? t`Cadastrar “${wanted}”`, icon: <IconPlus /> }]
    : free

  const choose = async (id: string) => {
    setText('')
    setPicked(id)
    const chosen = id === creating ? await create?.(wanted).catch(() => undefined) : found.find((option) => option.id === id)
    if (chosen) onChange([...value, chosen])
  }
  const remove = (ids: ReadonlySet<unknown>) => {
    setPicked(null)
    onChange(value.filter((held) => !ids.has(held.id)))
  }

  return (
    <div className={styles.picker}>
      <ComboBox
        {...props}
        items={items}
        inputValue={text}
        onInputChange={(typed) => {
          setText(typed)
          if (typed) setPicked(null)
        }}
        onBlur={() => setPicked(null)}
        value={picked}
        onChange={(key) => key !== null && choose(String(key))}
        onOpenChange={setOpen}
        menuTrigger={picked === null ? 'input' : 'manual'}
        allowsEmptyCollection
        allowsCustomValue
        defaultFilter={() => true}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className={field.field}
      >
        <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
        <div className={field.box}>
          <OpeningInput
            className={field.input}
            placeholder={placeholder}
            onKeyDown={(event) => event.key === 'Backspace' && text === '' && value.length > 0 && onChange(value.slice(0, -1))}
          />
        </div>
        <FieldHelp description={description} error={error} />
        <Popover className={menu.popover} offset={4} maxHeight={360}>
          <ListBox<Option>
            className={menu.menu}
            renderEmptyState={() => <div className={menu.empty}>{isBusy ? t`Procurando…` : t`Nada encontrado`}</div>}
          >
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length > 0 ? (
        <TagGroup onRemove={props.isDisabled ? undefined : remove} aria-label={t`${label}: escolhidos`}>
          <TagList items={value} className={styles.chips}>
            {(held) => (
              <Tag id={held.id} textValue={held.label} className={styles.chip}>
                <span className={styles.name}>{held.label}</span>
                <Button slot="remove" className={styles.remove} aria-label={t`Remover ${held.label}`}>
                  <IconX size={14} aria-hidden="true" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      ) : null}
    </div>
  )
}
