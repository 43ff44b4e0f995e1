/** Users and their roles in units, as administrators keep them (G-06, G-07). */
import { roles } from '@lavra/contract/abilities.ts'
import * as contract from '@lavra/contract/organization.ts'
import { command } from '../../kernel/command.ts'
import { readCursor, writeCursor } from '../../kernel/cursor.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotAdminister, whyNotGrant } from './administration.policy.ts'
import {
  deletePassword,
  endSessionsAndKeys,
  expireLinks,
  insertLink,
  lockUser,
  replaceAssignments,
  selectRoles,
  selectUsers,
  upsertUser,
} from './administration.queries.ts'
import { keepingAnAdministrator } from './keep-administrator.ts'
import { newToken } from './tokens.ts'

const pageSize = 100

export const listUsers = query(contract.listUsers, {
  async run({ tx, actor }, input) {
    refuseIf(whyNotAdminister(actor, 'administer.users'))
    const cursor = input.cursor ? readCursor(input.cursor, 'text', 'id') : null
    const rows = await selectUsers(tx, {
      text: input.text,
      after: cursor ? { name: cursor[0]!, id: cursor[1]! } : null,
      limit: pageSize + 1,
    })
    const items = rows.slice(0, pageSize)
    const last = items.at(-1)
    return {
      items: items.map((u) => ({
        id: u.id,
        agencyId: u.agency_id,
        login: u.login,
        name: u.name,
        socialName: u.social_name,
        cpf: u.cpf,
        email: u.email,
        active: u.active,
        assignments: u.assignments,
        units: u.units,
        hasPassword: u.has_password,
      })),
      next: rows.length > pageSize && last ? writeCursor([last.name, last.id]) : null,
    }
  },
})

export const saveUser = command(contract.saveUser, {
  async run(ctx, input) {
    refuseIf(whyNotAdminister(ctx.actor, 'administer.users'))
    const unknown = input.assignments.find((a) => !Object.hasOwn(roles, a.role))
    if (unknown) throw new Refusal('role-unknown', { role: unknown.role })
    const wished = input.assignments.map((a) => a.role)
    const id = await keepingAnAdministrator(ctx.tx, async () => {
      const held = input.id ? await selectRoles(ctx.tx, input.id) : []
      refuseIf(whyNotGrant(ctx.actor, [...wished, ...held]))
      const saved = await upsertUser(ctx.tx, input.id, {
        agency_id: input.agencyId,
        login: input.login,
        name: input.name,
        social_name: input.socialName || null,
        cpf: input.cpf,
        email: input.email,
        active: input.active,
      })
      if (!saved) throw new Refusal('item-not-found')
      await replaceAssignments(ctx.tx, saved, input.assignments)
      if (!input.active) await endSessionsAndKeys(ctx.tx, saved, ctx.now)
      return saved
    })
    ctx.record({ kind: 'registry.changed', data: { registry: 'users', id, change: input.id ? 'changed' : 'created' } })
    ctx.touch(`person:${id}`)
    return { id }
  },
})

const linkHours = 24

/** The old password and all sessions end at once; the link is shown to the administrator and travels by their hands. */
export const resetPassword = command(contract.resetPassword, {
  async run(ctx, input) {
    refuseIf(whyNotAdminister(ctx.actor, 'administer.users'))
    if (!(await lockUser(ctx.tx, input.userId))) throw new Refusal('item-not-found')
    refuseIf(whyNotGrant(ctx.actor, await selectRoles(ctx.tx, input.userId)))
    const { token, hash } = newToken()
    const expiresAt = new Date(ctx.now.getTime() + linkHours * 3_600_000)
    await expireLinks(ctx.tx, { userId: input.userId }, ctx.now)
    await insertLink(ctx.tx, { hash, purpose: 'set-password', userId: input.userId, at: ctx.now, expiresAt })
    await deletePassword(ctx.tx, input.userId)
    await endSessionsAndKeys(ctx.tx, input.userId, ctx.now)
    ctx.record({ kind: 'password.reset-issued', data: { userId: input.userId } })
    ctx.touch(`person:${input.userId}`)
    return { url: `${ctx.world.publicUrl}/convite/${token}`, expiresAt: expiresAt.toISOString() }
  },
})
