/** Reopening asks nothing. */
import { AtOnce } from '../acts/AtOnce.tsx'
import { type Moving, useReopen } from './reopen.ts'

export function ReopenNow({ process, onClose }: { process: Moving; onClose: () => void }) {
  return <AtOnce run={useReopen(process).run} onClose={onClose} />
}
