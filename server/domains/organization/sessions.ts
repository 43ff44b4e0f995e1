/** What a signed-in person sees and does about their own sessions. */
import * as contract from '@lavra/contract/organization.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { endSession, selectAgencyOf, selectOwnSessions, selectOwnUnits, selectUser, setSessionUnit } from './organization.queries.ts'

export const showSessionWith = (idleMinutes: number) =>
  query(contract.showSession, {
    async run({ tx, actor }) {
      const user = await selectUser(tx, actor.userId!)
      const units = await selectOwnUnits(tx, actor.userId!)
      const agency = await selectAgencyOf(tx, actor.agencyId!)
      const shown = units.map((u) => ({ id: u.id, code: u.code, name: u.name, agencyCode: u.agency_code, roles: u.roles }))
      return {
        user: { id: user.id, name: actor.name, login: user.login, email: user.email },
        agency,
        unit: shown.find((u) => u.id === actor.unitId) ?? null,
        units: shown,
        abilities: [...actor.abilities],
        idleMinutes,
        home: user.begins_at_dashboard ? ('dashboard' as const) : ('desk' as const),
      }
    },
  })

export const signOut = command(contract.signOut, {
  async run(ctx) {
    if (ctx.actor.sessionId && (await endSession(ctx.tx, ctx.actor.userId!, ctx.actor.sessionId, ctx.now))) {
      ctx.record({ kind: 'session.ended', data: { sessionId: ctx.actor.sessionId } })
      ctx.touch(`person:${ctx.actor.userId}`)
    } else ctx.unchanged()
    return {}
  },
})

export const revokeSession = command(contract.revokeSession, {
  async run(ctx, input) {
    if (await endSession(ctx.tx, ctx.actor.userId!, input.sessionId, ctx.now)) {
      ctx.record({ kind: 'session.ended', data: { sessionId: input.sessionId } })
      ctx.touch(`person:${ctx.actor.userId}`)
    } else ctx.unchanged()
    return {}
  },
})

export const listSessionsWith = (idleMinutes: number) =>
  query(contract.listSessions, {
    async run({ tx, actor, now }) {
      const rows = await selectOwnSessions(tx, actor.userId!, new Date(now.getTime() - idleMinutes * 60_000))
      return {
        items: rows.map((s) => ({
          id: s.id,
          ip: s.ip,
          agent: s.agent,
          createdAt: s.created_at.toISOString(),
          seenAt: s.seen_at.toISOString(),
          current: s.id === actor.sessionId,
        })),
      }
    },
  })

export const switchUnit = command(contract.switchUnit, {
  async run(ctx, input) {
    const unit = (await selectOwnUnits(ctx.tx, ctx.actor.userId!)).find((u) => u.id === input.unitId)
    if (!unit || !ctx.actor.sessionId) throw new Refusal('no-unit')
    await setSessionUnit(ctx.tx, ctx.actor.sessionId, unit.id)
    ctx.record({ kind: 'session.unit-switched', data: { unit: unit.code } })
    return {}
  },
})
