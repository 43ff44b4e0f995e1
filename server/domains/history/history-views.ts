/** Which acts does each view of a history show, as the installation decided (P-46, R-45)? Read by every history, kept by administrators. */
import { historyNames } from '@lavra/contract/history-names.ts'
import * as contract from '@lavra/contract/history-views.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import type { Tx } from '../../kernel/db.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mergeSetting } from '../organization/index.ts'
import { type DecidedViews, historyViewSetting, selectDecidedViews } from './history-view.queries.ts'

const viewOf = (kind: contract.HistoryKind, { views }: DecidedViews) => views[kind] ?? contract.usualView(kind)

/** Null: all of them, those of other versions included. */
export async function kindsShown(tx: Tx, view: 'summary' | 'complete'): Promise<readonly contract.HistoryKind[] | null> {
  const decided = await selectDecidedViews(tx)
  const shown = contract.historyKinds.filter((kind) =>
    (view === 'summary' ? ['summary'] : ['summary', 'complete']).includes(viewOf(kind, decided)),
  )
  return shown.length < contract.historyKinds.length ? shown : null
}

function requireAdministrator(actor: Actor): void {
  if (!may(actor, 'administer.settings')) throw new Refusal('may-not-administer')
}

export const listHistoryViews = query(contract.listHistoryViews, {
  async run({ tx, actor, language }) {
    requireAdministrator(actor)
    const decided = await selectDecidedViews(tx)
    return {
      items: contract.historyKinds.map((kind) => ({
        kind,
        name: historyNames[kind][language],
        view: viewOf(kind, decided),
        usual: contract.usualView(kind),
      })),
      changed: decided.changed && { ...decided.changed, at: new Date(decided.changed.at).toISOString() },
    }
  },
})

export const changeHistoryView = command(contract.changeHistoryView, {
  async run(ctx, { kind, view }) {
    requireAdministrator(ctx.actor)
    const before = viewOf(kind, await selectDecidedViews(ctx.tx))
    if (before === view) {
      ctx.unchanged()
      return {}
    }
    await mergeSetting(ctx.tx, historyViewSetting, { [kind]: view }, { userId: ctx.actor.userId, at: ctx.now })
    ctx.record({ kind: 'setting.changed', data: { name: `${historyViewSetting}: ${kind}`, from: before, to: view } })
    return {}
  },
})
