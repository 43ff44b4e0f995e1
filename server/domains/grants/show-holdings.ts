/** What is in a unit's collection of confidential processes, and what nobody can open any more. Every look is audited. */
import { Readable } from 'node:stream'
import { byteOrderMark, csvLine } from '@lavra/contract/csv.ts'
import * as contract from '@lavra/contract/holdings.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { refuseIf } from '../../kernel/refusal.ts'
import { selectGrantees } from './grantee.queries.ts'
import { enterLostHoldings, enterOwnHoldings, noteLooked, openHolding } from './holdings.door.ts'
import { whyNotActivate, whyNotCancelInactive, whyNotRestore } from './holdings.policy.ts'
import { type HoldingRow, selectHoldings, selectLost } from './holdings.queries.ts'

const beforeOf = (cursor: string | undefined) => (cursor ? (readCursor(cursor, 'id')[0] ?? null) : null)
const named = ({ id, number, type, created_at }: { id: string; number: string; type: string; created_at: Date }) => ({
  ...{ id, number, type },
  createdAt: created_at.toISOString(),
})

/** The page, the cursor of the next one, and a line in the audit for each that is on it. */
function pageOf<R extends { id: string }>(rows: readonly R[], limit: number): { page: R[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { page, next: rows.length > limit && last ? writeCursor([last.id]) : null }
}

export const listHoldings = query(contract.listHoldings, {
  audited: true,
  async run(visit, { only, cursor, limit }) {
    const unitId = await enterOwnHoldings(visit)
    const { page, next } = pageOf(await selectHoldings(visit.tx, unitId, only, { beforeId: beforeOf(cursor), limit: limit + 1 }), limit)
    noteLooked(visit.tx, page)
    return { items: page.map(present), next }
  },
})

function present(row: HoldingRow) {
  const { remark, followUps, active, inactive, ended, activeAnywhere } = row
  const facts = { activeHere: active.length, inactiveHere: inactive.length, activeAnywhere }
  return {
    process: named(row),
    ...{ remark, followUps, active, inactive, ended },
    abilities: { activate: whyNotActivate(facts), cancel: whyNotCancelInactive(facts) },
  }
}

/** No unit has more; whatever has is no table for a person. */
const mostInTable = 20_000

export const downloadHoldings = query(contract.downloadHoldings, {
  audited: true,
  async run(visit, { only }) {
    const unitId = await enterOwnHoldings(visit)
    const rows = await selectHoldings(visit.tx, unitId, only, { beforeId: null, limit: mostInTable })
    noteLooked(visit.tx, rows)
    const day = new Intl.DateTimeFormat(visit.language, { dateStyle: 'short', timeZone: visit.actor.timeZone })
    const lines = rows.map(({ number, type, created_at, ...who }) =>
      csvLine([
        ...[number, type, day.format(created_at), who.remark, who.followUps.map((one) => followed(one) || bare[visit.language]).join('; ')],
        ...[who.active, who.inactive, who.ended].map((names) => names.join('; ')),
      ]),
    )
    return {
      name: `acervo-de-sigilosos-${visit.now.toISOString().slice(0, 10)}.csv`,
      table: Readable.from([`${byteOrderMark}${csvLine(heads[visit.language])}`, ...lines]),
    }
  },
})

/** Its group and what was written there, as far as there are any. */
const followed = ({ group, text }: HoldingRow['followUps'][number]) => [group, text].filter(Boolean).join(': ')
const bare: Record<Language, string> = { 'pt-BR': 'em acompanhamento', en: 'followed' }

const heads: Record<Language, readonly string[]> = {
  'pt-BR': [
    ...['Processo', 'Tipo', 'Autuação', 'Observações da unidade', 'Acompanhamentos'],
    ...['Credenciais ativas', 'Credenciais inativas', 'Credenciais encerradas'],
  ],
  en: [
    ...['Process', 'Type', 'Started', 'Remark of the unit', 'Follow-ups'],
    ...['Active credentials', 'Inactive credentials', 'Ended credentials'],
  ],
}

export const listHoldingGrantees = query(contract.listHoldingGrantees, {
  async run(visit, { processId }) {
    const unitId = await enterOwnHoldings(visit)
    const holding = await openHolding(visit.tx, processId, unitId)
    return { items: await selectGrantees(visit.tx, holding.id, unitId) }
  },
})

export const listLostHoldings = query(contract.listLostHoldings, {
  audited: true,
  async run(visit, { cursor, limit }) {
    await enterLostHoldings(visit)
    const { page, next } = pageOf(await selectLost(visit.tx, { beforeId: beforeOf(cursor), limit: limit + 1 }), limit)
    noteLooked(visit.tx, page)
    return { items: page.map((row) => ({ process: named(row), last: row.last })), next }
  },
})

export const listLostGrantees = query(contract.listLostGrantees, {
  async run(visit, { processId, unitId }) {
    await enterLostHoldings(visit)
    const holding = await openHolding(visit.tx, processId, null)
    refuseIf(whyNotRestore(holding))
    return { items: await selectGrantees(visit.tx, holding.id, unitId) }
  },
})
