/** SQL of settings: parameters of the installation (agency null) or of one agency. */
import { type SettingName, settingNames } from '@lavra/contract/settings.ts'
import { sql } from 'kysely'
import type { Reader, Tx } from '../../kernel/db.ts'

export async function readSetting(db: Reader, name: string, agencyId: string | null): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select value from setting where name = ${name} and agency_id is not distinct from ${agencyId}::bigint`.execute(db)
  return rows[0]?.value ?? null
}

export async function saveSetting(tx: Tx, name: string, agencyId: string | null, value: unknown): Promise<void> {
  await sql`
    insert into setting (name, agency_id, value) values (${name}, ${agencyId}, ${JSON.stringify(value)}::jsonb)
    on conflict (name, agency_id) do update set value = excluded.value`.execute(tx)
}

export interface SettingRow {
  name: SettingName
  value: unknown
  changed: { at: string; by: string } | null
}

/** Those of the installation that somebody has given a value. */
export async function selectSettings(tx: Tx): Promise<SettingRow[]> {
  const { rows } = await sql<SettingRow>`
    select s.name, s.value, case when u.id is not null then json_build_object('at', s.changed_at, 'by', coalesce(u.social_name, u.name)) end as changed
    from setting s left join app_user u on u.id = s.changed_by
    where s.name = any(${settingNames}::text[]) and s.agency_id is null`.execute(tx)
  return rows
}

export async function changeSettingTo(
  tx: Tx,
  setting: { name: SettingName; value: unknown; userId: string | null; at: Date },
): Promise<void> {
  await sql`
    insert into setting (name, agency_id, value, changed_at, changed_by)
    values (${setting.name}, null, ${JSON.stringify(setting.value)}::jsonb, ${setting.at}, ${setting.userId})
    on conflict (name, agency_id) do update set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(
    tx,
  )
}

/** Adds to a parameter that is an object, or changes what it says of these names; two at once change each what they named. */
export async function mergeSetting(
  tx: Tx,
  name: string,
  part: Readonly<Record<string, unknown>>,
  by: { userId: string | null; at: Date },
): Promise<void> {
  await sql`
    insert into setting (name, agency_id, value, changed_at, changed_by)
    values (${name}, null, ${JSON.stringify(part)}::jsonb, ${by.at}, ${by.userId})
    on conflict (name, agency_id) do update
      set value = setting.value || excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(tx)
}
