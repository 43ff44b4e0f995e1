/** One list shape for the small registries that administrators keep. */
import type { AccessLevel } from '@lavra/contract/values.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db.ts'
import { literally } from '../../kernel/like.ts'

export interface RegistryRow {
  id: string
  code: string | null
  name: string
  detail: string | null
  level: AccessLevel | null
  active: boolean
}

const sources = {
  'classification-codes': sql`select id, code, name, null as detail, null::access_level as level, active from classification_code`,
  'legal-bases': sql`select id, null as code, name, law as detail, level, active from legal_basis`,
  'signing-titles': sql`select id, null as code, name, (select string_agg(u.code, ', ' order by u.code)
    from unit_signing_title o join unit u on u.id = o.unit_id where o.title_id = signing_title.id) as detail, null::access_level as level, active from signing_title`,
  priorities: sql`select id, null as code, name, law as detail, null::access_level as level, active from priority`,
  contacts: sql`select id, cpf_cnpj as code, name, email as detail, null::access_level as level, active from contact`,
}

/** Contacts are millions: they are read in the order of an index, and searched only when there is something to search for. */
export async function selectRegistry(tx: Tx, registry: keyof typeof sources, text: string, limit: number): Promise<RegistryRow[]> {
  const { rows } = await sql<RegistryRow>`
    select id::text, code, name, detail, level, active from (${sources[registry]}) r
    ${text ? sql`where plain(name) like '%' || plain(${literally(text)}) || '%' or code like ${literally(text)} || '%'` : sql``}
    order by ${registry === 'contacts' ? sql`name, r.id` : sql`level, code, name`} limit ${limit}`.execute(tx)
  return rows
}
