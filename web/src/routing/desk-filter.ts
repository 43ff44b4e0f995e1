/** Which processes does the desk show? The address says it in the words of the office; the endpoint is asked in its own. */
import type { Input, InputSent, Output } from '@lavra/contract/endpoint.ts'
import type { countDesk, listDesk } from '@lavra/contract/routing.ts'

export type DeskRow = Output<typeof listDesk>['items'][number]
export type Situation = Input<typeof listDesk>['situation']
export type Order = Input<typeof listDesk>['order']
export type Direction = 'asc' | 'desc'

/** Situation → the word in `?situacao=`; all is the address without a word. */
export const situationWords = {
  all: '',
  received: 'recebidos',
  created: 'gerados',
  mine: 'meus',
  unread: 'nao-visualizados',
  unassigned: 'sem-responsavel',
} as const satisfies Record<Situation, string>

/** Order → the word in `?ordem=`, and the way it stands when nothing is said. */
export const orders = {
  activity: { word: '', usual: 'desc' },
  received: { word: 'recebimento', usual: 'desc' },
  number: { word: 'numero', usual: 'asc' },
  type: { word: 'tipo', usual: 'asc' },
  assignee: { word: 'responsavel', usual: 'asc' },
} as const satisfies Record<Order, { word: string; usual: Direction }>

/** What the list is divided by → the word in `?agrupar=`, or in `?quadro=` where each is a column to drag to. */
export const groupWords = { type: 'tipo', assignee: 'responsavel', marker: 'marca', checkpoint: 'fase', from: 'origem' } as const
export type Grouping = keyof typeof groupWords
export const boards = ['marker', 'assignee', 'checkpoint'] as const
export type Board = (typeof boards)[number]

/** What can be switched on or off besides; its word is `?tambem=`. */
export const noticeWords = {
  noted: 'anotacao',
  priority: 'prioridade',
  unreadForMe: 'nao-lidos',
  followed: 'acompanhados',
  attention: 'novidades',
} as const
export type Notice = keyof typeof noticeWords

export interface DeskFilter {
  situation: Situation
  text: string
  assigneeId: string | null
  typeId: string | null
  markerId: string | null
  checkpointId: string | null
  fromUnitId: string | null
  notices: readonly Notice[]
  order: Order
  direction: Direction
  grouping: Grouping | null
  board: Board | null
}

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[]
const idOrNull = (text: string | undefined) => (text && /^[1-9]\d{0,17}$/.test(text) ? text : null)
const wordOrId = (text: string | undefined, words: Record<string, string>) =>
  keysOf(words).find((key) => words[key] === text) ?? idOrNull(text)

/** Key → word in the address, of what is no id. */
export const assigneeWords = { me: 'eu', nobody: 'ninguem' } as const
export const markerWords = { none: 'nenhum' } as const
export const checkpointWords = { none: 'nenhum' } as const
export const fromWords = { none: 'aqui' } as const

/** Words nobody knows are as if absent: an old or mistyped link still opens a desk. */
export function filterOf(query: Record<string, string>): DeskFilter {
  const order = keysOf(orders).find((key) => orders[key].word !== '' && orders[key].word === query.ordem) ?? 'activity'
  const { usual } = orders[order]
  const notices = (query.tambem ?? '').split(' ')
  return {
    situation: keysOf(situationWords).find((key) => situationWords[key] !== '' && situationWords[key] === query.situacao) ?? 'all',
    text: (query.texto ?? '').trim().slice(0, 100),
    assigneeId: wordOrId(query.responsavel, assigneeWords),
    typeId: idOrNull(query.tipo),
    markerId: wordOrId(query.marca, markerWords),
    checkpointId: wordOrId(query.fase, checkpointWords),
    fromUnitId: wordOrId(query.de, fromWords),
    notices: keysOf(noticeWords).filter((key) => notices.includes(noticeWords[key])),
    order,
    grouping: keysOf(groupWords).find((key) => groupWords[key] === query.agrupar) ?? null,
    board: boards.find((key) => groupWords[key] === query.quadro) ?? null,
    direction: query.sentido === 'inverso' ? (usual === 'asc' ? 'desc' : 'asc') : usual,
  }
}

/** What of the address a filter is: `Limpar filtros` takes all of it. */
export const noFilter = { texto: null, responsavel: null, tipo: null, marca: null, fase: null, de: null, tambem: null }

/** Few at first, so that the page stands at once; then many, so that a long desk is few questions. */
const firstPage = 50
export const laterPages = 200

export function narrowingOf(filter: DeskFilter): InputSent<typeof countDesk> {
  const { text, assigneeId, typeId, markerId, checkpointId, fromUnitId, notices } = filter
  const has = (notice: Notice) => notices.includes(notice)
  return {
    text,
    assigneeId: assigneeId ?? undefined,
    typeId: typeId ?? undefined,
    markerId: markerId ?? undefined,
    checkpointId: checkpointId ?? undefined,
    fromUnitId: fromUnitId ?? undefined,
    noted: has('priority') ? 'priority' : has('noted') ? 'any' : undefined,
    unreadForMe: has('unreadForMe') ? 'true' : undefined,
    followed: has('followed') ? 'true' : undefined,
    attention: has('attention') ? 'true' : undefined,
  }
}

export function inputOf(filter: DeskFilter): InputSent<typeof listDesk> {
  const { situation, order, direction } = filter
  return { ...narrowingOf(filter), situation, order, direction, limit: firstPage }
}

/** Something besides the tab narrows the list. */
export function isNarrowed({ text, assigneeId, typeId, markerId, checkpointId, fromUnitId, notices }: DeskFilter): boolean {
  return text !== '' || notices.length > 0 || [assigneeId, typeId, markerId, checkpointId, fromUnitId].some((one) => one !== null)
}

/** The list of one group alone. */
export function inGroup(filter: DeskFilter, by: Grouping, key: string): DeskFilter {
  const field = { type: 'typeId', assignee: 'assigneeId', marker: 'markerId', checkpoint: 'checkpointId', from: 'fromUnitId' } as const
  return { ...filter, [field[by]]: key }
}
