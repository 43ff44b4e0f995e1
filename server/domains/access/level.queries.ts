/** SQL of levels: what the installation asks for beside one, and what an item says of its own. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { settingText } from '../../kernel/setting.ts'
import type { AskedFor, ItemLevel } from './level.rules.ts'

/** The item whose level changes; null for one that is only being made. */
export type ItemOfLevel = { processId: string } | { documentId: string } | null

export async function selectAsked(tx: Tx): Promise<AskedFor> {
  const { rows } = await sql<AskedFor>`
    select ${settingText('access.legal-basis')} as basis, ${settingText('access.degree')} as degree`.execute(tx)
  return rows[0]!
}

export interface LevelGround {
  asked: AskedFor
  /** The basis that was named, if it exists and is active. */
  basis: { level: AccessLevel; name: string } | null
  before: (ItemLevel & { basisName: string | null }) | null
}

/** All that a level is judged by, in one statement. */
export async function selectLevelGround(tx: Tx, legalBasisId: string | null, item: ItemOfLevel): Promise<LevelGround> {
  const before =
    item === null
      ? sql`null`
      : sql`(select json_build_object('level', i.local_level, 'legalBasisId', i.legal_basis_id::text, 'degree', i.degree, 'basisName', b.name)
      from ${'processId' in item ? sql`process` : sql`document`} i left join legal_basis b on b.id = i.legal_basis_id
      where i.id = ${'processId' in item ? item.processId : item.documentId})`
  const { rows } = await sql<LevelGround>`
    select json_build_object('basis', ${settingText('access.legal-basis')}, 'degree', ${settingText('access.degree')}) as asked,
      (select json_build_object('level', b.level, 'name', b.name) from legal_basis b where b.id = ${legalBasisId} and b.active) as basis,
      ${before} as before`.execute(tx)
  return rows[0]!
}
