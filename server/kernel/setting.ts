/** What does the installation say about a parameter? As SQL, in the statement that obeys it; the default of the table where nobody has said. */
import { type SettingName, settingTable } from '@lavra/contract/settings.ts'
import { type RawBuilder, sql } from 'kysely'

export function settingText(name: SettingName): RawBuilder<string> {
  const usual = sql.lit(String(settingTable[name].default))
  return sql<string>`coalesce((select s.value #>> '{}' from setting s where s.name = ${sql.lit(name)} and s.agency_id is null), ${usual})`
}
