/**
 * What may a unit know of a restricted process it never had, when it has the number? Its outline, where the installation or its
 * being a protocol unit allows it. Otherwise the answer is that of a number nobody has.
 */
import * as contract from '@lavra/contract/outlines.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { outlineHistory } from '../history/index.ts'
import { normaliseNumber } from './numbering.rules.ts'
import { selectOutline, selectOutlined } from './outline.queries.ts'

export const showOutline = query(contract.showOutline, {
  async run({ tx, actor }, { number }) {
    const outline = await selectOutline(tx, actor, normaliseNumber(number))
    if (!outline) throw new Refusal('number-not-found', { number })
    return outline
  },
})

export const listOutlineHistory = query(contract.listOutlineHistory, {
  async run(ctx, { number, cursor }) {
    const process = await selectOutlined(ctx.tx, ctx.actor, normaliseNumber(number))
    if (!process) throw new Refusal('number-not-found', { number })
    return outlineHistory(ctx, process.id, cursor)
  },
})
