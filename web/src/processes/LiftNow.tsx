/** Lifting a suspension asks nothing. */
import { AtOnce } from '../acts/AtOnce.tsx'
import type { Moving } from '../routing/reopen.ts'
import { useLift } from './use-lift.ts'

export function LiftNow({ process, onClose }: { process: Moving; onClose: () => void }) {
  return <AtOnce run={useLift(process).run} onClose={onClose} />
}
