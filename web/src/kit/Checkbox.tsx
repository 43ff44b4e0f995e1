/** Yes or no, alone (`Checkbox`) or one out of several (`RadioGroup`). */
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  RadioGroup as AriaRadioGroup,
  Radio,
} from 'react-aria-components'
import styles from './Checkbox.module.css'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'
import { IconCheck, IconMinus } from './icons.ts'

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  children?: ReactNode
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={styles.choice}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden="true">
            {isIndeterminate ? <IconMinus size={13} stroke={3} /> : isSelected ? <IconCheck size={13} stroke={3} /> : null}
          </span>
          {children ? <span className={styles.text}>{children}</span> : null}
        </>
      )}
    </AriaCheckbox>
  )
}

export interface RadioChoice<V extends string> {
  value: V
  label: string
  detail?: ReactNode
  isDisabled?: boolean
}

interface RadioGroupProps<V extends string> extends FieldTexts {
  choices: readonly RadioChoice<V>[]
  value: V | null
  onChange: (value: V) => void
  isRequired?: boolean
  isDisabled?: boolean
  /** Side by side when there is room. */
  isRow?: boolean
  name?: string
}

export function RadioGroup<V extends string>({
  choices,
  value,
  onChange,
  isRow,
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  ...props
}: RadioGroupProps<V>) {
  const choose = (chosen: string) => {
    const found = choices.find((choice) => choice.value === chosen)
    if (found) onChange(found.value)
  }
  return (
    <AriaRadioGroup {...props} value={value} onChange={choose} isInvalid={Boolean(error)} validationBehavior="aria" className={field.field}>
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <div className={isRow ? styles.row : styles.column}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} isDisabled={choice.isDisabled} className={styles.choice}>
            <span className={styles.ring} aria-hidden="true" />
            <span className={styles.text}>
              {choice.label}
              {choice.detail ? <small className={styles.detail}>{choice.detail}</small> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp description={description} error={error} />
    </AriaRadioGroup>
  )
}
