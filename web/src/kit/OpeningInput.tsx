/**
 * The text of a field with a list: pressing it opens the list, as do typing and the arrow down. Focus alone does not: a dialog that
 * begins with such a field would begin with a list lying over all the rest.
 */
import { useContext } from 'react'
import { ComboBoxStateContext, Input, type InputProps } from 'react-aria-components'

export function OpeningInput({ onClick, ...props }: InputProps) {
  const state = useContext(ComboBoxStateContext)
  return (
    <Input
      {...props}
      onClick={(event) => {
        onClick?.(event)
        if (!state?.isOpen) state?.open(null, 'manual')
      }}
    />
  )
}
