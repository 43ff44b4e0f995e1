/** Several lines of text, with a counter when there is a limit. */
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'

export interface TextAreaProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'maxLength'>, FieldTexts {
  placeholder?: string
  rows?: number
  /** Characters allowed. More can be typed, so that a pasted text is not cut in silence; the counter turns red. */
  limit?: number
  className?: string
}

export function TextArea({
  label,
  description,
  error,
  isOptional,
  isLabelHidden,
  placeholder,
  rows = 3,
  limit,
  className,
  ...props
}: TextAreaProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState(props.defaultValue ?? '')
  const used = (props.value ?? typed).length
  const change = (value: string) => {
    setTyped(value)
    props.onChange?.(value)
  }
  return (
    <AriaTextField
      {...props}
      onChange={change}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(styles.field, className)}
    >
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <AriaTextArea className={styles.area} placeholder={placeholder} rows={rows} />
      <div className={styles.below}>
        <FieldHelp description={description} error={error} />
        {limit ? (
          <span className={styles.counter} data-over={used > limit || undefined}>
            {t`${used} de ${limit}`}
          </span>
        ) : null}
      </div>
    </AriaTextField>
  )
}
