/** Which processes does the desk show? The address says it in the words of the office; the endpoint is asked in its own. */
import type { Input, InputSent, Output } from '@lavra/contract/endpoint.ts'
import type { listDesk } from '@lavra/contract/routing.ts'

export type DeskRow = Output<typeof listDesk>['items'][number]
export type Situation = Input<typeof listDesk>['situation']

/** Situation → the word in `?situacao=`; all is the address without a word. */
export const situationWords = {
  all: '',
  received: 'recebidos',
  created: 'gerados',
  mine: 'meus',
  unread: 'nao-visualizados',
  unassigned: 'sem-responsavel',
} as const satisfies Record<Situation, string>

export interface DeskFilter {
  situation: Situation
  text: string
  assigneeId: string | null
  typeId: string | null
}

const isSituation = (key: string): key is Situation => key in situationWords
const idOrNull = (text: string | undefined) => (text && /^[1-9]\d{0,18}$/.test(text) ? text : null)

/** Words nobody knows are as if absent: an old or mistyped link still opens a desk. */
export function filterOf(query: Record<string, string>): DeskFilter {
  const named = Object.entries(situationWords).find(([, word]) => word !== '' && word === query.situacao)?.[0] ?? 'all'
  return {
    situation: isSituation(named) ? named : 'all',
    text: (query.texto ?? '').trim().slice(0, 100),
    assigneeId: idOrNull(query.responsavel),
    typeId: idOrNull(query.tipo),
  }
}

/** Few at first, so that the page stands at once; then many, so that a long desk is few questions. */
const firstPage = 50
export const laterPages = 200

export function inputOf({ situation, text, assigneeId, typeId }: DeskFilter): InputSent<typeof listDesk> {
  return { situation, text, assigneeId: assigneeId ?? undefined, typeId: typeId ?? undefined, limit: firstPage }
}

/** Something besides the tab narrows the list. */
export function isNarrowed({ text, assigneeId, typeId }: DeskFilter): boolean {
  return text !== '' || assigneeId !== null || typeId !== null
}
