/** Which process does this address mean, and what is known of it? Everything the page shows and may do comes from here. */
import type { Output } from '@lavra/contract/endpoint.ts'
import { openByNumber, showProcess } from '@lavra/contract/processes.ts'
import { useEffect } from 'react'
import { watchProcess } from '../api/live.ts'
import { useEndpoint } from '../api/use-endpoint.ts'

export type Process = Output<typeof showProcess>
export type AttentionCause = Process['attention'][number]['cause']
export type TreeItem = Process['documents'][number]

/** The number as somebody wrote it, with or without punctuation, becomes a process (and a document, when it was one's). */
export function useNumber(number: string) {
  return useEndpoint(openByNumber, number ? { number } : null, { staleTime: Number.POSITIVE_INFINITY })
}

export function useProcess(processId: string | null) {
  useEffect(() => {
    if (processId) watchProcess(processId)
  }, [processId])
  return useEndpoint(showProcess, processId ? { processId } : null, { topics: [`process:${processId}`] })
}
