/** The star beside a process's number: is it among the unit's favorites? */
import { useLingui } from '@lingui/react/macro'
import { IconButton } from '../kit/IconButton.tsx'
import { IconStar, IconStarFilled } from '../kit/icons.ts'
import styles from './notes.module.css'
import { favoriteOf, useFavorite } from './use-favorite.ts'
import { type Noted, useNotes } from './use-notes.ts'

export function FavoriteStar({ process, whyNot }: { process: Noted; whyNot: string | null }) {
  const { t } = useLingui()
  const notes = useNotes(process.id).data
  const favoriteId = favoriteOf(notes, null)
  const { toggle, isPending } = useFavorite(process.id, null, process.number)
  return (
    <IconButton
      label={favoriteId ? t`Retirar dos favoritos da unidade` : t`Incluir nos favoritos da unidade`}
      icon={favoriteId ? <IconStarFilled className={styles.star} aria-hidden="true" /> : <IconStar aria-hidden="true" />}
      isPressedDown={favoriteId !== null}
      whyNot={whyNot}
      // what is only foreseen has no id yet
      onPress={() => notes && !isPending && toggle(favoriteId)}
    />
  )
}
