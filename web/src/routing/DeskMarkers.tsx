/** The markers of a row: as many as fit by name, the others by their number; what was written on them on focus and under the pointer. */
import { useLingui } from '@lingui/react/macro'
import { WithHint } from '../kit/WithHint.tsx'
import { MarkerTag } from '../notes/MarkerTag.tsx'
import styles from './desk.module.css'
import type { DeskRow } from './desk-filter.ts'
import { useIsInHand } from './row-in-hand.ts'

type Marking = DeskRow['markers'][number]
const said = ({ name, text }: Marking) => (text ? `${name}: ${text}` : name)

/** At least one; how many more have room, by the letters of their names. */
function fitting(markers: readonly Marking[], letters: number): number {
  let room = letters
  const first = markers.findIndex(({ name, personal }) => {
    room -= name.length + (personal ? 4 : 3)
    return room < 0
  })
  return first < 0 ? markers.length : Math.max(1, first)
}

export function DeskMarkers({ row, letters }: { row: DeskRow; letters: number }) {
  const { t } = useLingui()
  const isInHand = useIsInHand(row.id)
  const { markers } = row
  if (markers.length === 0) return null
  const atMost = fitting(markers, letters)
  const rest = markers.slice(atMost)
  const restText = rest.map(said).join('; ')
  // a tooltip is a part of its own: only the row in hand has it
  const hinted = (text: string, shown: React.ReactNode, key: string) =>
    isInHand && text ? (
      <WithHint key={key} text={text}>
        {shown}
      </WithHint>
    ) : (
      <span key={key} className={styles.marker}>
        {shown}
        {text ? <span className={styles.aside}>: {text}</span> : null}
      </span>
    )
  return (
    <span className={styles.markers}>
      {markers.slice(0, atMost).map((one) => hinted(one.text, <MarkerTag marker={one} />, one.id))}
      {rest.length > 0 ? hinted(restText, <span className={styles.restCount}>{t`+${rest.length}`}</span>, 'rest') : null}
    </span>
  )
}
