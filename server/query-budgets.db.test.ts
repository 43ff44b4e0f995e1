/** How many statements does each screen cost? The log line's own figure, for every query there is; none grows with what is shown. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { batchActs } from './batch-acts.ts'
import { startBatchWith } from './domains/batches/batch-commands.ts'
import { saveBlock } from './domains/blocks/index.ts'
import { startBundle } from './domains/bundles/bundle-commands.ts'
import { startArticle } from './domains/knowledge/write-article.ts'
import { exampleNumber } from './domains/processes/index.ts'
import { passwordHooks } from './domains/signatures/index.ts'
import { saveWorkPlan, setWorkPlan } from './domains/work-plans/index.ts'
import type { Query } from './kernel/query.ts'
import { runQuery } from './kernel/query.ts'
import { allRoutes } from './routes.ts'
import { sampleActs } from './testing/acts.ts'
import { sampleAgency } from './testing/agency.ts'
import { testWorld } from './testing/world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const [ana, elisa] = [agency.as('ana'), agency.as('elisa')]
/** She has given her password for this confidential process. */
const opened = new Set<string>()
const hers = { ...ana, opened }
/** Has opened the collection of confidential processes. */
const keeper = { ...ana, sessionId: '1', abilities: new Set(['holdings.keep', 'holdings.rescue'] as const) }
let secretId = ''
let lostId = ''
let secretDraftId = ''

const queries = new Map(
  allRoutes({
    entrance: { identify: async () => null, setSession() {} },
    idleMinutes: 30,
    hooks: passwordHooks(world.db),
    exampleNumber,
    entrancePage: async () => ({ installationName: '', demoPassword: null, demoAccounts: [], demoProgress: null }),
  }).flatMap(({ run }) => (run.kind === 'query' && !run.endpoint.produces ? [[run.name, run] as const] : [])),
)

/** Statements of one query, as its log line says; identifying who asks costs one more. */
async function statementsOf(name: string, actor: typeof ana, input: object): Promise<number> {
  const query = queries.get(name) as Query<unknown, unknown>
  const lines: { name?: string; statements?: number }[] = []
  const log = { ...world.log, info: (line: object) => void lines.push(line) }
  await runQuery({ ...world, log: Object.assign(Object.create(world.log), log) }, actor, query, query.endpoint.input.parse(input))
  const [line] = lines.filter((one) => one.name === name)
  if (line?.statements === undefined) throw new Error(`${name} left no log line`)
  return line.statements
}

let processId = ''
let number = ''
let outlined = ''
let documentId = ''
let signatureId = ''
let batchId = ''
let blockId = ''
let planId = ''
let bundleId = ''
let articleId = ''
beforeAll(async () => {
  const made = await started(ana)
  processId = made.processId
  number = made.number
  for (let i = 0; i < 6; i++) await started(ana)
  for (let i = 0; i < 4; i++) documentId = (await drafted(ana, processId)).documentId
  const last = await drafted(ana, processId)
  signatureId = (await signed(ana, last.documentId, last.revision)).signatureId
  blockId = (await world.run(saveBlock, ana, { kind: 'working', description: 'Contratos a vencer' })).id
  const plan = { name: 'Aquisição', description: '', active: true, typeIds: [agency.processTypes.purchase] }
  planId = (await world.run(saveWorkPlan, elisa, { ...plan, stages: [{ name: 'Planejamento', items: [] }] })).id
  await world.run(setWorkPlan, ana, { processId, planId })
  const secret = { typeId: agency.processTypes.inquiry, level: 'confidential', legalBasisId: agency.legalBases.inquiry } as const
  secretId = (await started(ana, secret)).processId
  lostId = (await started(ana, secret)).processId
  outlined = (await started(ana, { level: 'restricted', legalBasisId: agency.legalBases.personal })).number
  await sql`update access_grant set ended_at = now() where process_id = ${lostId}`.execute(world.db)
  await sql`insert into session (token_hash, user_id, ip, agent, created_at, seen_at) values ('', ${ana.userId}, '', '', now(), now())`.execute(
    world.db,
  )
  await sql`insert into holdings_opening select id, 'infinity' from session`.execute(world.db)
  opened.add(secretId)
  articleId = (await world.run(startArticle, ana, { title: 'Como comprar', typeIds: [] })).articleId
  secretDraftId = (await drafted(hers, secretId)).documentId
  const order = { act: 'concludeProcess', subject: 'process' as const, input: {}, ids: [processId], key: 'the key of a test' }
  bundleId = (await world.run(startBundle, ana, { processId, format: 'zip', documentIds: null, key: 'the key of a test' })).bundleId
  batchId = (await world.run(startBatchWith(batchActs), ana, order)).batchId
})

/** Query → what is asked, and its statements. Administrators' queries are asked by one. */
const budgets: Record<string, [input: () => object, statements: number, actor?: typeof ana]> = {
  listDesk: [() => ({}), 2],
  countDesk: [() => ({}), 1],
  listDeskGroups: [() => ({ by: 'marker' }), 1],
  listDeskSelection: [() => ({}), 1],
  listDeskViews: [() => ({}), 1],
  showProcess: [() => ({ processId }), 3],
  showHistory: [() => ({ processId, view: 'total' }), 2],
  listSuspended: [() => ({}), 1],
  listHeldProcesses: [() => ({}), 1],
  listHolidays: [() => ({ year: '2026' }), 1],
  listControlCriteria: [() => ({}), 1, elisa],
  rehearseControlCriterion: [() => ({}), 1, elisa],
  listSettings: [() => ({}), 1, elisa],
  listHistoryViews: [() => ({}), 1, elisa],
  showDueDay: [() => ({ days: 5, counted: 'business' }), 1],
  // Without a pending one no calendar is needed.
  showInforming: [() => ({ number: '1500' }), 1],
  showDuplicate: [() => ({ processId }), 4],
  listCheckpoints: [() => ({}), 1],
  listAllCheckpoints: [() => ({}), 1, elisa],
  showCheckpoint: [() => ({ processId }), 4],
  showCheckpointReport: [() => ({}), 1],
  listCheckpointProcesses: [() => ({}), 1],
  showDeadline: [() => ({ processId }), 2],
  listDeadlines: [() => ({ year: '2026' }), 2],
  listPriorities: [() => ({}), 1],
  showTiming: [() => ({ processId }), 3],
  listReturns: [() => ({ side: 'awaited' }), 2],
  listReopenings: [() => ({}), 1],
  listCalendarFeeds: [() => ({}), 1],
  showCalendar: [() => ({ from: '2026-03-01', to: '2026-03-31' }), 2],
  listSendGroups: [() => ({}), 1],
  listGrants: [() => ({ processId: secretId }), 2, hers],
  listGrantees: [() => ({ processId: secretId, unitId: agency.units.people }), 2, hers],
  listSignatureGrants: [() => ({ documentId: secretDraftId }), 3, hers],
  listSigners: [() => ({ documentId: secretDraftId, unitId: agency.units.people }), 3, hers],
  listHoldings: [() => ({}), 2, keeper],
  listHoldingGrantees: [() => ({ processId: secretId }), 3, keeper],
  listLostHoldings: [() => ({}), 2, keeper],
  listLostGrantees: [() => ({ processId: lostId, unitId: agency.units.people }), 3, keeper],
  listRelations: [() => ({ processId }), 2],
  listUnknownDestinations: [() => ({ unitIds: '1,2' }), 1],
  listPassedUnits: [() => ({ processId }), 2],
  showPreflight: [() => ({ processId }), 4],
  rehearseDeparture: [() => ({ processIds: [processId] }), 1],
  openByNumber: [() => ({ number }), 1],
  // Of a restricted process, asked in a protocol unit.
  showOutline: [() => ({ number: outlined }), 1, elisa],
  showProtocolInclusion: [() => ({ number }), 4, elisa],
  listOutlineHistory: [() => ({ number: outlined }), 3, elisa],
  // By summary and by party, until the list is full; a number would be one more.
  findProcesses: [() => ({ text: 'cadeiras' }), 2],
  showDocument: [() => ({ documentId }), 4],
  listVersions: [() => ({ documentId }), 3],
  findProcessTypes: [() => ({}), 1],
  findDocumentTypes: [() => ({ for: 'authored' }), 1],
  findClassificationCodes: [() => ({ text: 'aqui' }), 1],
  listLegalBases: [() => ({}), 2],
  findUnits: [() => ({ receiving: 'true' }), 1],
  findAgencies: [() => ({}), 1],
  findContacts: [() => ({ text: 'serra' }), 1],
  listColleagues: [() => ({}), 1],
  listSigningTitles: [() => ({}), 1],
  showSignInPage: [() => ({}), 0],
  showSession: [() => ({}), 3],
  listSessions: [() => ({}), 1],
  listApiKeys: [() => ({}), 1],
  downloadReceipt: [() => ({ signatureId }), 4],
  showNotes: [() => ({ processId }), 3],
  listMarkers: [() => ({ counted: 'true' }), 1],
  listMarkerChanges: [() => ({ processId }), 2],
  listFollowUps: [() => ({}), 1],
  listWorkPlans: [() => ({}), 1, elisa],
  showWorkPlan: [() => ({ planId }), 1, elisa],
  showProcessWorkPlan: [() => ({ processId }), 3],
  listWorkItemChanges: [() => ({ processId, itemId: '1' }), 2],
  listBlocks: [() => ({}), 1],
  showBlock: [() => ({ blockId }), 2],
  listBlockProcesses: [() => ({ blockId }), 2],
  listBlockDocuments: [() => ({ blockId }), 2],
  listFavorites: [() => ({}), 1],
  listNoteGroups: [() => ({ list: 'follow-ups' }), 1],
  listComments: [() => ({ processId }), 2],
  listAcknowledgements: [() => ({ processId }), 2],
  listAgencies: [() => ({}), 1, elisa],
  showNumberExample: [() => ({ mask: '@ano_4d@', numberCode: '1' }), 0, elisa],
  listUnits: [() => ({ agencyId: agency.agencies.planning }), 1, elisa],
  listUsers: [() => ({}), 1, elisa],
  listProcessTypes: [() => ({}), 1, elisa],
  listDocumentTypes: [() => ({}), 1, elisa],
  showDocumentType: [() => ({ typeId: agency.documentTypes.letter }), 2, elisa],
  showSigningTitle: [() => ({ titleId: agency.titles.director }), 1, elisa],
  listRegistry: [() => ({ registry: 'contacts' }), 1, elisa],
  listNotifications: [() => ({}), 1],
  countNotifications: [() => ({}), 1],
  showNotificationWishes: [() => ({}), 1],
  listPushDevices: [() => ({}), 1],
  listMailFailures: [() => ({}), 1, elisa],
  listBatches: [() => ({}), 1],
  showBatch: [() => ({ batchId }), 1],
  listBatchItems: [() => ({ batchId }), 2],
  showDashboard: [() => ({}), 3],
  showBundle: [() => ({ bundleId }), 1],
  listBundles: [() => ({ processId }), 2],
  listTrash: [() => ({}), 1],
  listArticles: [() => ({ text: 'compra' }), 1],
  showArticle: [() => ({ articleId }), 3],
  openArticle: [() => ({ articleId }), 2],
}

describe('every query takes its statements and no more', () => {
  it('has a budget', () => expect(Object.keys(budgets).sort()).toEqual([...queries.keys()].filter((name) => name !== 'showLink').sort()))

  it.each(Object.entries(budgets))('%s', async (name, [input, statements, actor]) =>
    expect(await statementsOf(name, actor ?? ana, input())).toBe(statements),
  )
})

it('a process of 800 documents and 3,000 events costs the same, and its history comes by the page', async () => {
  await sql`insert into document (number, process_id, position, kind, type_id, creating_unit_id, created_by, created_at, document_date, local_level, published_at)
    select 5000000 + n, ${processId}, 1000 + n, 'authored', ${agency.documentTypes.decision}, ${agency.units.purchases}, ${agency.people.ana}, now(), current_date,
      'public', now() from generate_series(1, 800) n`.execute(world.db)
  await sql`insert into history_event (at, kind, audience, process_id, data, unit_id, user_id)
    select now() + n * interval '1 second', 'process.received', 'history', ${processId}, '{}', ${agency.units.purchases}, ${agency.people.ana}
    from generate_series(1, 3000) n`.execute(world.db)
  const ask = (name: string, input: object) => {
    const query = queries.get(name) as Query<unknown, unknown>
    return runQuery(world, ana, query, query.endpoint.input.parse(input))
  }
  expect(await ask('showProcess', { processId })).toMatchObject({ documents: expect.objectContaining({ length: 805 }) })
  expect(await ask('showHistory', { processId, view: 'total' })).toMatchObject({ items: expect.objectContaining({ length: 100 }) })
  for (const name of ['showProcess', 'showHistory', 'listDesk']) {
    const [input, statements] = budgets[name]!
    expect(await statementsOf(name, ana, input())).toBe(statements)
  }
})
