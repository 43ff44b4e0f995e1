/** The files to be included: what is known of each, and including them one after the other, in the order of the list. */
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keyOf } from '../api/use-endpoint.ts'
import { type AskedFor, type LevelChoice, sentOf } from '../processes/level-choice.ts'
import { alike, type FileFacts, firstFacts } from './upload-rows.ts'
import { useUploads } from './use-uploads.ts'

export interface BatchFile {
  key: string
  file: File
  facts: FileFacts
  outcome: { state: 'open' } | { state: 'including' } | { state: 'included'; number: string } | { state: 'refused'; error: unknown }
}

const keyOfFile = (file: File) => [file.name, file.size, file.lastModified].join('/')

/** Where the files go, and how one of them becomes a document there. */
export interface Destination {
  /** The same for one process and one way of including: uploads are resumed by it. */
  key: string
  suggested: LevelChoice
  include(uploadId: string, facts: FileFacts): Promise<{ number: string }>
  /** What is no longer true once a file is in. */
  stale: readonly AnyEndpoint[]
}

export function useBatch({ key: place, suggested, include, stale }: Destination, userId: string, asked: AskedFor) {
  const client = useQueryClient()
  const uploads = useUploads(`${userId}/${place}`)
  const [files, setFiles] = useState<readonly BatchFile[]>([])
  const [isIncluding, setIncluding] = useState(false)

  /** Neither a document yet nor refused on its way. */
  const isOpen = ({ key, outcome }: BatchFile) => outcome.state !== 'included' && uploads.journeyOf(key).state !== 'refused'
  const change = (key: string, next: Partial<BatchFile>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)))

  return {
    files,
    isIncluding,
    journeyOf: uploads.journeyOf,
    /** Files already in the list are left out; later ones begin with what the first one says. */
    add: (chosen: readonly File[]) => {
      const known = new Set(files.map(({ key }) => key))
      const fresh = chosen.filter((file) => !known.has(keyOfFile(file)))
      const first = files.find(isOpen)
      const added = fresh.map((file): BatchFile => {
        const facts = firstFacts(file.name, suggested)
        return { key: keyOfFile(file), file, facts: first ? alike(facts, first.facts) : facts, outcome: { state: 'open' } }
      })
      setFiles((all) => [...all, ...added])
      uploads.add(added)
      return fresh.length
    },
    remove: (key: string) => {
      uploads.remove(key)
      setFiles((all) => all.filter((one) => one.key !== key))
    },
    setFacts: (key: string, facts: FileFacts) => change(key, { facts, outcome: { state: 'open' } }),
    fillDown: () =>
      setFiles((all) => {
        const first = all.find(isOpen)
        return first ? all.map((one) => (!isOpen(one) ? one : { ...one, facts: alike(one.facts, first.facts) })) : all
      }),
    /** Whatever happens to one file, the others go on. Gives back the numbers of the documents that came to be. */
    include: async (keys: readonly string[]): Promise<string[]> => {
      setIncluding(true)
      const numbers: string[] = []
      for (const key of keys) if (uploads.journeyOf(key).state !== 'refused') change(key, { outcome: { state: 'including' } })
      for (const key of keys) {
        const one = files.find((file) => file.key === key)
        const journey = await uploads.settled(key)
        if (!one || journey.state !== 'arrived') {
          change(key, { outcome: { state: 'open' } })
          continue
        }
        try {
          const { number } = await include(journey.uploadId, { ...one.facts, ...sentOf(one.facts, asked) })
          uploads.forget(key)
          numbers.push(number)
          change(key, { outcome: { state: 'included', number } })
        } catch (error) {
          change(key, { outcome: { state: 'refused', error } })
        }
      }
      for (const one of stale) client.invalidateQueries({ queryKey: keyOf(one) })
      setIncluding(false)
      return numbers
    },
  }
}
