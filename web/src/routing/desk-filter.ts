/** Which processes does the desk show? The address says it in the words of the office; the endpoint is asked in its own. */
import type { Input, InputSent, Output } from '@lavra/contract/endpoint.ts'
import type { countDesk, listDesk } from '@lavra/contract/routing.ts'

export type DeskRow = Output<typeof listDesk>['items'][number]
export type Situation = Input<typeof listDesk>['situation']
export type Order = Input<typeof listDesk>['order']
export type Direction = 'asc' | 'desc'
type Narrowing = Input<typeof countDesk>

/** Situation → the word in `?situacao=`; all is the address without a word. */
export const situationWords = {
  all: '',
  received: 'recebidos',
  created: 'gerados',
  mine: 'meus',
  unread: 'nao-visualizados',
  unassigned: 'sem-responsavel',
} as const satisfies Record<Situation, string>

/** By when something is due → the word in `?vencimento=`. */
export const dueWords = {
  any: 'com',
  late: 'vencidos',
  today: 'hoje',
  week: 'semana',
  later: 'depois',
  none: 'sem',
} as const satisfies Record<NonNullable<Narrowing['due']>, string>
/** How long ago → the word in `?chegada=` and `?atividade=`. */
export const periodWords = { today: 'hoje', week: 'semana', month: 'mes', earlier: 'antes' } as const satisfies Record<
  NonNullable<Narrowing['arrived']>,
  string
>
/** Key → word in `?preferencia=` and `?conjunto=`, of what is no id. */
export const priorityWords = { any: 'com', none: 'sem' } as const
export const blockWords = { none: 'nenhum' } as const

/** Order → the word in `?ordem=`, and the way it stands when nothing is said. */
export const orders = {
  activity: { word: '', usual: 'desc' },
  received: { word: 'recebimento', usual: 'desc' },
  number: { word: 'numero', usual: 'asc' },
  type: { word: 'tipo', usual: 'asc' },
  assignee: { word: 'responsavel', usual: 'asc' },
  due: { word: 'prazo', usual: 'asc' },
} as const satisfies Record<Order, { word: string; usual: Direction }>

/** What the list is divided by → the word in `?agrupar=`, or in `?quadro=` where each is a column to drag to. */
export const groupWords = {
  type: 'tipo',
  assignee: 'responsavel',
  marker: 'marca',
  checkpoint: 'fase',
  from: 'origem',
  due: 'prazo',
  priority: 'preferencia',
  block: 'bloco',
  arrived: 'chegada',
  active: 'atividade',
} as const
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
  drafts: 'minutas',
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
  due: NonNullable<Narrowing['due']> | null
  priorityId: string | null
  blockId: string | null
  arrived: NonNullable<Narrowing['arrived']> | null
  active: NonNullable<Narrowing['active']> | null
  notices: readonly Notice[]
  order: Order
  direction: Direction
  grouping: Grouping | null
  board: Board | null
}

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[]
const idOrNull = (text: string | undefined) => (text && /^[1-9]\d{0,17}$/.test(text) ? text : null)
const keyed = <K extends string>(text: string | undefined, words: Record<K, string>) =>
  keysOf(words).find((key) => words[key] === text) ?? null
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
    due: keyed(query.vencimento, dueWords),
    priorityId: wordOrId(query.preferencia, priorityWords),
    blockId: wordOrId(query.conjunto, blockWords),
    arrived: keyed(query.chegada, periodWords),
    active: keyed(query.atividade, periodWords),
    notices: keysOf(noticeWords).filter((key) => notices.includes(noticeWords[key])),
    order,
    grouping: keysOf(groupWords).find((key) => groupWords[key] === query.agrupar) ?? null,
    board: boards.find((key) => groupWords[key] === query.quadro) ?? null,
    direction: query.sentido === 'inverso' ? (usual === 'asc' ? 'desc' : 'asc') : usual,
  }
}

/** What of the address a filter is: `Limpar filtros` takes all of it. */
export const noFilter = {
  ...{ texto: null, responsavel: null, tipo: null, marca: null, fase: null, de: null, tambem: null },
  ...{ vencimento: null, preferencia: null, conjunto: null, chegada: null, atividade: null },
}

/** Few at first, so that the page stands at once; then many, so that a long desk is few questions. */
const firstPage = 50
export const laterPages = 200

export function narrowingOf(filter: DeskFilter): InputSent<typeof countDesk> {
  const { text, assigneeId, typeId, markerId, checkpointId, fromUnitId, due, priorityId, blockId, arrived, active, notices } = filter
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
    drafts: has('drafts') ? 'true' : undefined,
    due: due ?? undefined,
    priorityId: priorityId ?? undefined,
    blockId: blockId ?? undefined,
    arrived: arrived ?? undefined,
    active: active ?? undefined,
  }
}

export function inputOf(filter: DeskFilter): InputSent<typeof listDesk> {
  const { situation, order, direction } = filter
  return { ...narrowingOf(filter), situation, order, direction, limit: firstPage }
}

/** Something besides the tab narrows the list. */
export function isNarrowed({ text, assigneeId, typeId, markerId, ...filter }: DeskFilter): boolean {
  return text !== '' || behindButton(filter) > 0 || [assigneeId, typeId, markerId].some((one) => one !== null)
}

/** How many of the filters that have no field of their own in the bar are on. */
export function behindButton({ notices, ...filter }: Omit<DeskFilter, 'text' | 'assigneeId' | 'typeId' | 'markerId'>): number {
  return (
    notices.length +
    [filter.checkpointId, filter.fromUnitId, filter.due, filter.priorityId, filter.blockId, filter.arrived, filter.active].filter(
      (one) => one !== null,
    ).length
  )
}

/** The list of one group alone. */
export function inGroup(filter: DeskFilter, by: Grouping, key: string): DeskFilter {
  const field = {
    ...{
      type: 'typeId',
      assignee: 'assigneeId',
      marker: 'markerId',
      checkpoint: 'checkpointId',
      from: 'fromUnitId',
      priority: 'priorityId',
      block: 'blockId',
    },
    ...{ due: 'due', arrived: 'arrived', active: 'active' },
  } as const
  return { ...filter, [field[by]]: key }
}
