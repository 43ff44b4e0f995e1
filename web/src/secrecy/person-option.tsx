/** A person as a choice in a list. */
import { Avatar } from '../kit/Avatar.tsx'
import type { Option } from '../kit/options.tsx'

export const personOption = ({ id, name, login }: { id: string; name: string; login: string }): Option => ({
  id,
  label: name,
  detail: login,
  icon: <Avatar name={name} size={24} />,
})
