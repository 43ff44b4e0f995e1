/** A new process that belongs together with this one: the form of every start, which knows its other. */
import { useEffect } from 'react'
import { useFollow } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import type { Moving } from '../routing/reopen.ts'

export function StartRelatedNow({ process }: { process: Moving }) {
  const follow = useFollow()
  useEffect(() => {
    follow(paths.newProcess({ related: process.number }))
  }, [follow, process.number])
  return null
}
