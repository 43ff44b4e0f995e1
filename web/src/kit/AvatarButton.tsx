/** Initials that open a menu. */
import { Button as AriaButton } from 'react-aria-components'
import { Avatar } from './Avatar.tsx'
import iconButton from './IconButton.module.css'

export function AvatarButton({ label, name }: { label: string; name: string }) {
  return (
    <AriaButton className={iconButton.button} aria-label={label}>
      <Avatar name={name} size={28} />
    </AriaButton>
  )
}
