/** The six pieces of work that are measured, over HTTP as a browser asks for them. */
import * as documents from '@lavra/contract/documents.ts'
import * as processes from '@lavra/contract/processes.ts'
import * as routing from '@lavra/contract/routing.ts'
import * as signatures from '@lavra/contract/signatures.ts'
import { demoPassword } from '../../server/demo/accounts.ts'
import type { Person } from '../load/person.ts'
import { type Filled, sampleText } from './fill.ts'
import type { Work } from './measure.ts'

/** In this order: what was sent can no longer be signed. */
export const names = ['listDesk', 'showProcess', 'startProcess', 'saveDraft', 'signDocument', 'sendProcess'] as const
export type Name = (typeof names)[number]

/** Hands out what may be used once, to each person their own. */
export function oncePerPerson(lists: readonly (readonly string[])[]): (person: number) => string {
  const next = lists.map(() => 0)
  return (person) => {
    const item = lists[person]?.[next[person] ?? 0]
    if (!item) throw new Error('the database was filled with too little: raise the number of processes')
    next[person] = (next[person] ?? 0) + 1
    return item
  }
}

export async function httpWork(
  people: readonly Person[],
  filled: Filled,
  take: { process(person: number): string; draft(person: number): string },
  given: { typeId: string; classificationId: string },
): Promise<Record<Name, Work>> {
  const who = (client: number) => people[client % people.length] as Person
  const titles = await Promise.all(people.map((p) => p.call(signatures.listSigningTitles, {}).then(({ items }) => items[0]?.id ?? '')))
  const writing = new Map<number, { documentId: string; revision: number }>()

  async function openOwnDraft(client: number) {
    const documentId = take.draft(client % people.length)
    const { revision } = await who(client).call(documents.openDraft, { documentId, tab: tabOf(client) })
    return { documentId, revision }
  }

  return {
    listDesk: (client) => who(client).call(routing.listDesk, {}),
    showProcess: (client) => {
      const own = filled.processes[client % people.length] ?? []
      return who(client).call(processes.showProcess, { processId: own[Math.floor(Math.random() * own.length)] ?? '' })
    },
    startProcess: (client) =>
      who(client).call(processes.startProcess, {
        typeId: given.typeId,
        classificationIds: [given.classificationId],
        level: 'public',
        summary: 'Aquisição de material',
      }),
    async saveDraft(client) {
      const draft = writing.get(client) ?? (await openOwnDraft(client))
      const body = { ...sampleText(6, `Revisão ${draft.revision}.`) }
      const saved = await who(client).call(documents.saveDraft, {
        documentId: draft.documentId,
        tab: tabOf(client),
        baseRevision: draft.revision,
        body,
      })
      writing.set(client, { ...draft, revision: saved.revision })
    },
    sendProcess: (client) =>
      who(client).call(routing.sendProcess, {
        processId: take.process(client % people.length),
        unitIds: [people.find((p) => p.unitId !== who(client).unitId)?.unitId ?? ''],
        keepOpen: false,
      }),
    signDocument: (client) =>
      who(client).call(signatures.signDocument, {
        documentId: take.draft(client % people.length),
        revision: 1,
        titleId: titles[client % people.length] ?? '',
        password: demoPassword,
      }),
  }
}

const tabOf = (client: number) => `bench-tab-${String(client).padStart(6, '0')}`
