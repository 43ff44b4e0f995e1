/** Undoing a sending asks nothing: until it is opened there, nothing is lost by it. */
import { AtOnce } from '../acts/AtOnce.tsx'
import type { Moving } from './reopen.ts'
import { useRecall } from './use-recall.ts'

export function RecallNow({ process, onClose }: { process: Moving; onClose: () => void }) {
  return <AtOnce run={useRecall(process).run} onClose={onClose} />
}
