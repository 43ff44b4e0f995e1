/** Agencies and units as administrators keep them (G-02, G-03). */
import type { Input } from '@lavra/contract/endpoint.ts'
import * as contract from '@lavra/contract/organization.ts'
import { type Context, command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotAdminister } from './administration.policy.ts'
import {
  isLetterheadFor,
  isUnitOf,
  selectAgencies,
  selectUnitTree,
  standsAbove,
  type UnitValues,
  upsertAgency,
  upsertUnit,
} from './administration.queries.ts'
import { keepingAnAdministrator } from './keep-administrator.ts'
import { replaceSearchers } from './searchers.queries.ts'

/**
 * Numbers are the business of processes, which stand to the right of organization in the line of domains: what a mask makes is
 * asked through this, given by the composition root.
 */
export type ExampleNumber = (mask: string, agencyNumberCode: string) => { number: string } | { problem: string }

export const listAgenciesWith = (exampleOf: ExampleNumber) =>
  query(contract.listAgencies, {
    async run({ tx, actor }) {
      refuseIf(whyNotAdminister(actor, 'administer.units'))
      const rows = await selectAgencies(tx)
      return {
        items: rows.map((a) => {
          const example = exampleOf(a.number_mask, a.number_code)
          return {
            id: a.id,
            code: a.code,
            name: a.name,
            numberCode: a.number_code,
            numberMask: a.number_mask,
            timeZone: a.time_zone,
            city: a.city,
            address: a.address,
            letterhead: a.letterhead,
            letterheadImage: a.letterhead_image,
            signatureLaw: a.signature_law,
            active: a.active,
            searchers: a.searchers,
            example: 'number' in example ? example.number : '',
          }
        }),
      }
    },
  })

export const showNumberExampleWith = (exampleOf: ExampleNumber) =>
  query(contract.showNumberExample, {
    async run({ actor }, input) {
      refuseIf(whyNotAdminister(actor, 'administer.units'))
      return { number: null, problem: null, ...exampleOf(input.mask, input.numberCode) }
    },
  })

export const saveAgencyWith = (exampleOf: ExampleNumber) =>
  command(contract.saveAgency, {
    async run(ctx, input) {
      refuseIf(whyNotAdminister(ctx.actor, 'administer.agencies'))
      const example = exampleOf(input.numberMask, input.numberCode)
      if ('problem' in example) throw new Refusal('mask-not-valid', { problem: example.problem })
      if (!isTimeZone(input.timeZone)) throw new Refusal('invalid-input')
      if (input.letterheadImage && !(await isLetterheadFor(ctx.tx, input.letterheadImage, ctx.actor.userId)))
        throw new Refusal('image-unknown')
      const id = await upsertAgency(ctx.tx, input.id, {
        code: input.code,
        name: input.name,
        number_code: input.numberCode,
        number_mask: input.numberMask,
        time_zone: input.timeZone,
        city: input.city,
        address: input.address,
        letterhead: input.letterhead,
        letterhead_image: input.letterheadImage,
        signature_law: input.signatureLaw,
        active: input.active,
      })
      if (!id) throw new Refusal('item-not-found')
      ctx.record({ kind: 'registry.changed', data: { registry: 'agencies', id, change: input.id ? 'changed' : 'created' } })
      if (input.searcherIds) await keepSearchers(ctx, { id, code: input.code }, [...new Set(input.searcherIds)])
      return { id }
    },
  })

/** Who finds what is of this agency. An agency that was named and cannot be found is refused: fewer than were meant would be more. */
async function keepSearchers(ctx: Context, agency: { id: string; code: string }, wished: readonly string[]): Promise<void> {
  const { from, to } = await replaceSearchers(ctx.tx, agency.id, wished)
  if (to.length < wished.length) throw new Refusal('agency-unknown')
  if (from.join() !== to.join()) ctx.record({ kind: 'agency.searchers-changed', data: { agency: agency.code, from, to } })
}

export const listUnits = query(contract.listUnits, {
  async run({ tx, actor }, input) {
    refuseIf(whyNotAdminister(actor, 'administer.units'))
    const rows = await selectUnitTree(tx, input.agencyId)
    return {
      items: rows.map((u) => ({
        id: u.id,
        agencyId: u.agency_id,
        parentId: u.parent_id,
        code: u.code,
        name: u.name,
        numberCode: u.number_code,
        receivesProcesses: u.receives_processes,
        isProtocol: u.is_protocol,
        active: u.active,
        depth: u.depth,
        people: u.people,
        open: u.open,
      })),
    }
  },
})

export const saveUnit = command(contract.saveUnit, {
  async run(ctx, input) {
    refuseIf(whyNotAdminister(ctx.actor, 'administer.units'))
    const id = await keepingAnAdministrator(ctx.tx, async () => {
      if (input.parentId && !(await isUnitOf(ctx.tx, input.parentId, input.agencyId))) throw new Refusal('item-not-found')
      if (input.id && input.parentId && (await standsAbove(ctx.tx, input.id, input.parentId))) throw new Refusal('unit-tree-loop')
      return upsertUnit(ctx.tx, input.id, valuesOf(input), ctx.now)
    })
    if (!id) throw new Refusal('item-not-found')
    ctx.record({ kind: 'registry.changed', data: { registry: 'units', id, change: input.id ? 'changed' : 'created' } })
    if (input.id && !input.active) ctx.touch(`unit:${id}`)
    return { id }
  },
})

function valuesOf(input: Input<typeof contract.saveUnit>): UnitValues {
  return {
    agency_id: input.agencyId,
    parent_id: input.parentId,
    code: input.code,
    name: input.name,
    number_code: input.numberCode,
    receives_processes: input.receivesProcesses,
    is_protocol: input.isProtocol,
    active: input.active,
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
