/** What is new for the unit: shown as long as the page is open, and seen by the unit because it was opened (P-49). */
import { listFollowUps } from '@lavra/contract/follow-ups.ts'
import { countDesk, listDesk } from '@lavra/contract/routing.ts'
import { removeAttention } from '@lavra/contract/tree.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useCommand } from '../api/use-endpoint.ts'
import type { Process } from './process.ts'

type News = ReadonlyMap<string, Process['attention'][number]>

/** By document. The server forgets a sign at the opening; the page remembers it until it is left. */
export function useNews({ id, attention }: Process): News {
  const [known, setKnown] = useState<News>(() => new Map())
  const { mutate } = useCommand(removeAttention, { quiet: true, invalidates: [listDesk, countDesk, listFollowUps] })
  const told = useRef('')
  useEffect(() => {
    const present = attention.map((sign) => `${sign.documentId}${sign.since}`).join()
    if (present === '' || present === told.current) return
    told.current = present
    setKnown((before) => new Map([...before, ...attention.map((sign) => [sign.documentId, sign] as const)]))
    mutate({ processId: id })
  }, [attention, id, mutate])
  return useMemo(() => new Map([...known, ...attention.map((sign) => [sign.documentId, sign] as const)]), [known, attention])
}

export type { News }
