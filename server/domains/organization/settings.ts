/** The parameters of the installation, as administrators read and change them. */
import * as contract from '@lavra/contract/settings.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal, refuseIf } from '../../kernel/refusal.ts'
import { whyNotAdminister } from './administration.policy.ts'
import type { ExampleNumber } from './agencies.ts'
import { changeSettingTo, readSetting, selectSettings } from './settings.queries.ts'

/** What a row says, or the default: also for a value that was written by hand and is none. */
function heldBy(name: contract.SettingName, value: unknown): contract.SettingValue {
  return contract.fitsSetting(name, value) ? value : contract.settingTable[name].default
}

export const listSettings = query(contract.listSettings, {
  async run({ tx, actor }) {
    refuseIf(whyNotAdminister(actor, 'administer.settings'))
    const rows = await selectSettings(tx)
    const items = contract.settingNames.map((name) => {
      const row = rows.find((one) => one.name === name)
      const changed = row?.changed ? { ...row.changed, at: new Date(row.changed.at).toISOString() } : null
      return { name, value: heldBy(name, row?.value), changed }
    })
    return { items }
  },
})

export const changeSettingWith = (exampleOf: ExampleNumber) =>
  command(contract.changeSetting, {
    async run(ctx, { name, value: wished }) {
      refuseIf(whyNotAdminister(ctx.actor, 'administer.settings'))
      const isText = contract.settingTable[name].kind === 'text' && typeof wished === 'string'
      const value = isText ? requireMasks(wished, exampleOf) : wished
      if (!contract.fitsSetting(name, value)) throw new Refusal('setting-value-not-valid')
      const before = heldBy(name, await readSetting(ctx.tx, name, null))
      if (before === value) {
        ctx.unchanged()
        return {}
      }
      await changeSettingTo(ctx.tx, { name, value, userId: ctx.actor.userId, at: ctx.now })
      ctx.record({ kind: 'setting.changed', data: { name, from: String(before), to: String(value) } })
      return {}
    },
  })

/** @throws Refusal that names the first mask nobody could read a number by, and why. */
function requireMasks(text: string, exampleOf: ExampleNumber): string {
  const masks = contract.masksIn(text)
  for (const mask of masks) {
    const example = exampleOf(mask, '1')
    if ('problem' in example) throw new Refusal('setting-mask-not-valid', { mask, problem: example.problem })
  }
  return masks.join('|')
}
