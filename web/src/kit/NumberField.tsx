/** A whole number or amount, typed and read in the person's format. */
import { NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps, Input } from 'react-aria-components'
import field from './Field.module.css'
import { FieldHelp, FieldLabel, type FieldTexts } from './Field.tsx'

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children'>, FieldTexts {}

export function NumberField({ label, description, error, isOptional, isLabelHidden, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} isInvalid={Boolean(error)} validationBehavior="aria" className={field.field}>
      <FieldLabel label={label} isOptional={isOptional} isLabelHidden={isLabelHidden} />
      <div className={field.box}>
        <Input className={field.input} />
      </div>
      <FieldHelp description={description} error={error} />
    </AriaNumberField>
  )
}
