/** Leads to the form of a new document of this process. */
import { useEffect } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import type { Moving } from '../routing/reopen.ts'

export function IncludeNow({ process }: { process: Moving }) {
  const follow = useFollow()
  useEffect(() => {
    follow(paths.include(process.id))
  }, [follow, process.id])
  return null
}
