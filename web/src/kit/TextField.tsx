/** One line of text. */
import type { ReactNode, Ref } from 'react'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps, Input } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'>, FieldTexts {
  placeholder?: string
  /** Before the text: an icon or a unit. */
  before?: ReactNode
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

export function TextField({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  placeholder,
  before,
  className,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} validationBehavior="aria" className={cx(styles.field, className)}>
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <div className={styles.box}>
        {before ? <span className={styles.affix}>{before}</span> : null}
        <Input ref={inputRef} className={styles.input} placeholder={placeholder} />
      </div>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
