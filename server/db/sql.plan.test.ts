// Is the SQL in review the SQL we send, and does none of it walk through a large table? When this fails: `npm run sql:snapshot`, and read the difference.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { planEverything, printed, withoutSample } from '../testing/sql/print-sql.ts'
import { sampledFiles } from '../testing/sql/samples/index.ts'
import { partialIndexes, stateSize } from '../testing/sql/state-size.ts'
import { inDatabase } from '../testing/start-postgres.ts'

const folder = join(import.meta.dirname, 'sql')
const domains = join(import.meta.dirname, '../domains')
const { ownerUrl } = await testDatabase()
const database = new URL(ownerUrl).pathname.slice(1)
const planned = await planEverything(inDatabase(inject('database').adminUrl, database))

test('every file of queries has samples, and every function in it', () => {
  const files = readdirSync(domains, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.queries.ts'))
  expect(sampledFiles.map(({ path }) => path).sort()).toEqual(files.sort())
  expect(withoutSample()).toEqual([])
})

test('server/db/sql holds every statement with its plan', () => {
  const texts = printed(planned)
  expect(readdirSync(folder).sort()).toEqual([...texts.keys()].map((domain) => `${domain}.sql`).sort())
  for (const [domain, text] of texts) expect(readFileSync(join(folder, `${domain}.sql`), 'utf8'), `${domain}.sql`).toBe(text)
})

/** Rows a statement may read one after the other; more than that is a page nobody waits for. */
const fewRows = 300_000

test('no statement reads a large table from end to end, or through a whole index', () => {
  const walks = planned.flatMap(({ file, function: name, sample, plan }) =>
    walkedTables(plan)
      .filter((table) => (stateSize[table]?.rows ?? 0) > fewRows)
      .map((table) => `${file} ${name} ${sample}: ${table}`),
  )
  expect(walks).toEqual([])
})

/** Tables read by a sequential scan, or along an index while most of it is thrown away. */
function walkedTables(plan: string): string[] {
  const lines = plan.split('\n')
  return lines.flatMap((line, i) => {
    const scan = /(?:Seq Scan|Index (?:Only )?Scan(?: Backward)? using (\S+)) on (\w+)/.exec(line)
    if (!scan) return []
    const [, index = '', table = ''] = scan
    // The whole of an index that holds next to nothing.
    if ((partialIndexes[index] ?? 1) * (stateSize[table]?.rows ?? 0) <= fewRows) return []
    // Nearly every row is active.
    return line.includes('Seq Scan') || /Filter:(?! active$)/.test(lines[i + 1] ?? '') ? [table] : []
  })
}

/** The statements people wait for most, and the index that makes each of them cheap. */
const hot = [
  ['organization/organization.queries.ts', 'selectBySession', 'session_token_hash_key'],
  ['organization/organization.queries.ts', 'selectByKey', 'api_key_token_hash_key'],
  ['routing/desk.queries.ts', 'selectDesk', 'process_unit_'],
  ['routing/desk.queries.ts', 'selectCounts', 'process_unit_desk'],
  ['processes/process.queries.ts', 'selectProcessFacts', 'process_pkey'],
  ['processes/show.queries.ts', 'selectProcessPage', 'process_pkey'],
  ['processes/show.queries.ts', 'selectTree', 'document_position_once'],
  ['processes/find.queries.ts', 'selectByNumberPart', 'process_digits_part'],
  ['processes/find.queries.ts', 'selectByParty', 'process_party_newest'],
  ['history/history.queries.ts', 'selectHistory', '_process_id_at_id_idx'],
  ['documents/document.queries.ts', 'selectDocumentFacts', 'document_pkey'],
  ['documents/show.queries.ts', 'selectDocumentPage', 'document_pkey'],
  ['documents/show.queries.ts', 'selectByDocumentNumber', 'document_number_key'],
  ['documents/draft.queries.ts', 'selectDraft', 'document_draft_pkey'],
  ['documents/draft.queries.ts', 'updateDraft', 'document_draft_pkey'],
  ['processes/process-unit.queries.ts', 'stirDesks', 'process_unit_pkey'],
] as const

test.each(hot)('%s %s goes by %s', (file, name, index) => {
  const plans = planned.filter((one) => one.file === file && one.function === name)
  expect(plans.length).toBeGreaterThan(0)
  for (const { plan } of plans) expect(plan).toContain(index)
})

test('every page of the desk is read in its order and stops when full; by words, the open rows of the unit are sorted', () => {
  const desks = planned.filter((one) => one.function === 'selectDesk')
  expect(desks.length).toBeGreaterThan(6)
  for (const { plan, sample } of desks) {
    const page = plan.slice(plan.indexOf('CTE page'), plan.indexOf('CTE Scan on page'))
    expect(page, sample).toContain('Limit')
    if (sample.startsWith('in order of')) expect(page, sample).toContain('process_unit_')
    // a unit's own notes are fewer than its open rows: there the page may begin
    else if (!sample.startsWith('by what was put')) expect(page, sample).not.toContain('Sort')
  }
})
