/** One-time links: the first administrator of an empty installation, and passwords to set. */
import * as contract from '@lavra/contract/organization.ts'
import { command, internalCommand } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  expireLinks,
  insertLink,
  lockAdministration,
  replaceAssignments,
  selectLink,
  someoneExists,
  takeLink,
  upsertAgency,
  upsertUnit,
  upsertUser,
} from './administration.queries.ts'
import { countFailure, requirePatience } from './attempts.ts'
import { endOtherSessions, selectUser, upsertPassword } from './organization.queries.ts'
import { hashPassword } from './password.ts'
import type { PasswordHooks } from './password-hooks.ts'
import { hashToken, newToken } from './tokens.ts'

export const showLink = query(contract.showLink, {
  async run({ tx, now }, input) {
    const link = await selectLink(tx, hashToken(input.token), now)
    if (!link) throw new Refusal('link-not-valid')
    return { purpose: link.purpose, name: link.name, login: link.login }
  },
})

/** Numbers of Minas Gerais until the administrator says otherwise. */
const firstMask = '@cod_orgao_sei_04d@.@cod_unidade_sei_02d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@'

export const acceptLinkWith = (hooks: PasswordHooks) =>
  command(contract.acceptLink, {
    async prepare(world, actor, input) {
      const keys = { what: 'link', whom: '', ip: actor.ip }
      await requirePatience(world.db, world.clock.now(), keys)
      if (!(await selectLink(world.db, hashToken(input.token), world.clock.now()))) {
        await countFailure(world.db, world.clock.now(), keys)
        throw new Refusal('link-not-valid')
      }
      return hashPassword(input.password)
    },
    async run(ctx, input, passwordHash) {
      const link = await takeLink(ctx.tx, hashToken(input.token), ctx.now)
      if (!link) throw new Refusal('link-not-valid')
      if (link.purpose === 'set-password' && link.user_id) {
        await upsertPassword(ctx.tx, link.user_id, passwordHash, ctx.now)
        await endOtherSessions(ctx.tx, link.user_id, null, ctx.now)
        // The old signing key can only be opened with the password that is gone: what it signed stays valid, a new one comes.
        await hooks.retireSigningKey(ctx.tx, link.user_id, ctx.now)
        ctx.record({ kind: 'password.changed', data: { userId: link.user_id, by: 'link' } })
        return { login: (await selectUser(ctx.tx, link.user_id)).login }
      }
      const first = input.administrator
      if (!first) throw new Refusal('administrator-data-missing')
      // Two servers that started at once printed a link each: only one of them makes the first administrator.
      await lockAdministration(ctx.tx)
      if (await someoneExists(ctx.tx)) throw new Refusal('link-not-valid')
      const agencyId = await upsertAgency(ctx.tx, undefined, {
        code: first.agencyCode,
        name: first.agencyName,
        number_code: first.numberCode,
        number_mask: firstMask,
        time_zone: 'America/Sao_Paulo',
        city: '',
        address: '',
        letterhead: [],
        letterhead_image: null,
        signature_law: '',
        active: true,
      })
      const unitId = await upsertUnit(
        ctx.tx,
        undefined,
        {
          agency_id: agencyId!,
          parent_id: null,
          code: first.unitCode,
          name: first.unitName,
          number_code: '01',
          receives_processes: true,
          is_protocol: true,
          active: true,
        },
        ctx.now,
      )
      const userId = await upsertUser(ctx.tx, undefined, {
        agency_id: agencyId!,
        login: first.login,
        name: first.name,
        social_name: null,
        cpf: null,
        email: null,
        active: true,
      })
      await replaceAssignments(
        ctx.tx,
        userId!,
        ['administrator', 'basic', 'canceller'].map((role) => ({ unitId: unitId!, role })),
      )
      await upsertPassword(ctx.tx, userId!, passwordHash, ctx.now)
      ctx.record({ kind: 'installation.begun', data: {} })
      return { login: first.login }
    },
  })

const linkHours = 24

/** A fresh link at each start while nobody exists; earlier ones stop working. */
export const issueFirstAdministratorLink = internalCommand<Record<string, never>, { token: string | null }>('issueFirstAdministratorLink', {
  async run(ctx) {
    if (await someoneExists(ctx.tx)) {
      ctx.unchanged()
      return { token: null }
    }
    const { token, hash } = newToken()
    await expireLinks(ctx.tx, { purpose: 'first-administrator' }, ctx.now)
    await insertLink(ctx.tx, {
      hash,
      purpose: 'first-administrator',
      userId: null,
      at: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + linkHours * 3_600_000),
    })
    ctx.record({ kind: 'installation.link-issued', data: {} })
    return { token }
  },
})
