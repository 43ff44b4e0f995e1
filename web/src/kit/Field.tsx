/** What stands around every field: label above, help and error below. Used by the fields of this folder only. */
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Label, Text } from 'react-aria-components'
import styles from './Field.module.css'
import { IconAlertTriangle } from './icons.ts'

export interface FieldTexts {
  label: string
  description?: ReactNode
  /** What is wrong and what to do; its presence makes the field invalid. */
  error?: string | null
  /** Says “opcional” beside the label: the few, not the many, are marked. */
  isOptional?: boolean
  /** The label is read aloud but not shown. */
  isLabelHidden?: boolean
}

export function FieldLabel({ label, isOptional, isLabelHidden }: FieldTexts) {
  return (
    <Label className={isLabelHidden ? styles.hidden : styles.label}>
      {label}
      {isOptional ? (
        <span className={styles.optional}>
          {' '}
          <Trans>(opcional)</Trans>
        </span>
      ) : null}
    </Label>
  )
}

export function FieldHelp({ description, error }: Pick<FieldTexts, 'description' | 'error'>) {
  return (
    <>
      {description ? (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      ) : null}
      {error ? (
        <Text slot="errorMessage" className={styles.error}>
          <IconAlertTriangle size={14} aria-hidden="true" />
          <span>{error}</span>
        </Text>
      ) : null}
    </>
  )
}
