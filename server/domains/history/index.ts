/** What other domains may use of history: nothing but the query; facts are recorded through the context. */
export { makeMonths } from './history.queries.ts'
export { ledger } from './ledger.ts'
export { outlineHistory } from './outline-history.ts'
export { showHistoryBehind } from './show-history.ts'
