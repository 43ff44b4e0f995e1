/** One of two to four ways to look at the same thing, switched at once. */
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './Segmented.module.css'

interface SegmentedProps<V extends string> {
  label: string
  choices: readonly { value: V; label: string; icon?: ReactNode }[]
  value: V
  onChange: (value: V) => void
}

export function Segmented<V extends string>({ label, choices, value, onChange }: SegmentedProps<V>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.value))
        if (chosen) onChange(chosen.value)
      }}
      className={styles.group}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className={styles.item}>
          {choice.icon}
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
