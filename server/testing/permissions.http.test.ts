/** Walks all endpoints × kinds of people × levels of access through the real HTTP door (architecture section 7). */
import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadDocument } from '../domains/documents/index.ts'
import { exampleNumber } from '../domains/processes/index.ts'
import { concludeProcess, reopenProcess } from '../domains/routing/index.ts'
import { passwordHooks } from '../domains/signatures/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { buildApp } from '../kernel/http/app.ts'
import { bind } from '../kernel/http/bind.ts'
import type { Entrance } from '../kernel/http/entrance.ts'
import { allRoutes } from '../routes.ts'
import { sampleActs } from './acts.ts'
import { sampleAgency, samplePassword } from './agency.ts'
import { anywhere } from './expect-refusal.ts'
import { type Case, type Column, columns, type InputFacts } from './permission-cases/columns.ts'
import { cases } from './permission-cases.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const acts = sampleActs(world, agency)
const { as } = agency
const people: Record<Exclude<Column, 'nobody'>, Actor> = {
  noRole: as('carla', 'people'),
  inspector: as('fabio'),
  stranger: as('dandara'),
  foreigner: as('gilda'),
  contributor: as('carla'),
  owner: as('bruno'),
}

let app: FastifyInstance
const endpoints = new Map<string, AnyEndpoint>()
beforeAll(async () => {
  let acting: Actor | null = null
  const entrance: Entrance = {
    async identify(request) {
      const column = request.headers['x-column']
      acting = typeof column === 'string' && column in people ? people[column as keyof typeof people] : null
      return acting
    },
    setSession() {},
  }
  app = await buildApp(world, { entrance, trustProxy: false, https: false })
  const routes = allRoutes({
    entrance,
    idleMinutes: 60,
    hooks: passwordHooks(world.db),
    exampleNumber,
    entrancePage: async () => ({ installationName: 'Teste', demoPassword: null, demoAccounts: [], demoProgress: null }),
  })
  bind(app, world, routes)
  for (const { run } of routes) if (run.endpoint) endpoints.set(run.endpoint.name, run.endpoint)
})
afterAll(() => app.close())

const outsiders: readonly Column[] = ['noRole', 'inspector', 'stranger', 'foreigner']
const hiddenCodes = ['process-not-found', 'document-not-found', 'number-not-found']

/** A process of the owner's unit with what the row is about. */
async function make(target: Case['target'], level: 'public' | 'restricted'): Promise<InputFacts> {
  const { owner } = people
  const basis = level === 'restricted' ? agency.legalBases.personal : null
  const process = target === 'nothing' ? { processId: '0', number: '' } : await acts.started(owner, { level, legalBasisId: basis })
  const facts: InputFacts = {
    processId: process.processId,
    documentId: '0',
    revision: null,
    number: process.number,
    checksum: '',
    uploadId: '0'.repeat(32),
    unit: { own: agency.units.purchases, other: agency.units.people, third: agency.units.protocol },
    userId: agency.people.dandara,
    ids: {
      processType: agency.processTypes.purchase,
      documentType: agency.documentTypes.decision,
      uploadType: agency.documentTypes.attachment,
      subject: agency.subjects.bidding,
      contact: agency.contacts.citizen,
      title: agency.titles.director,
      agency: agency.agencies.planning,
      basis: agency.legalBases.personal,
    },
    password: samplePassword,
  }
  if (target === 'upload') {
    const uploadId = await acts.arrived(owner, 'nota.txt', Buffer.from('um texto qualquer\n'))
    const made = await world.run(uploadDocument, owner, {
      processId: process.processId,
      uploadId,
      typeId: agency.documentTypes.attachment,
      typeNumber: '',
      documentDate: '2026-01-02',
      source: 'born-digital',
      senderId: null,
      description: '',
      treeName: '',
      interestedIds: [],
      level: 'public',
      legalBasisId: null,
    })
    return { ...facts, documentId: made.documentId }
  }
  if (target === 'draft' || target === 'signed' || target === 'locked') {
    const draft = await acts.drafted(owner, process.processId)
    const signed = target === 'draft' ? null : await acts.signed(owner, draft.documentId, draft.revision)
    if (target === 'locked') {
      // The pen turns black without anybody else getting the process.
      await world.run(concludeProcess, owner, { processId: process.processId })
      await world.run(reopenProcess, owner, { processId: process.processId })
    }
    return { ...facts, documentId: draft.documentId, revision: draft.revision, number: draft.number, checksum: signed?.checksum ?? '' }
  }
  return facts
}

async function call(endpoint: AnyEndpoint, column: Column, facts: InputFacts, input: Record<string, unknown>): Promise<string> {
  const values: Record<string, unknown> = { processId: facts.processId, documentId: facts.documentId, ...input }
  const named = pathNames(endpoint.path)
  const path = endpoint.path.replace(/:([a-zA-Z0-9]+)/g, (_, name: string) => encodeURIComponent(String(values[name])))
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !named.includes(name)))
  const inQuery = endpoint.method === 'GET' || endpoint.method === 'DELETE'
  const answer = await app.inject({
    method: endpoint.method,
    url: `/api${path}`,
    headers: { 'x-column': column, 'x-requested-with': 'lavra' },
    ...(inQuery ? { query: Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, String(v)])) } : { payload: rest }),
  })
  if (answer.statusCode < 300) return 'ok'
  const problem = answer.json<{ code: string; fields?: unknown }>()
  expect([...anywhere, ...endpoint.refusals], `${endpoint.name} refuses with what its contract names`).toContain(problem.code)
  return problem.code === 'invalid-input' ? `invalid-input ${JSON.stringify(problem.fields)}` : problem.code
}

describe('every endpoint, every kind of person', () => {
  it('has a row in the table', () => {
    expect([...endpoints.keys()].filter((name) => !(name in cases))).toEqual([])
    expect(Object.keys(cases).filter((name) => !endpoints.has(name))).toEqual([])
  })

  for (const [name, one] of Object.entries(cases)) {
    const levels = one.target === 'nothing' ? (['public'] as const) : (['public', 'restricted'] as const)
    it.each(levels)(`${name} on a %s item`, async (level) => {
      const endpoint = endpoints.get(name)
      if (!endpoint) throw new Error(`${name} is not bound`)
      const outcome: Record<string, string> = {}
      const expected: Record<string, string> = {}
      let facts = await make(one.target, level)
      for (const column of columns) {
        // Sealed off from the throttle of the column before.
        await sql`delete from attempt`.execute(world.db)
        outcome[column] = await call(endpoint, column, facts, one.input?.(facts) ?? {})
        const isOutside = level === 'restricted' && outsiders.includes(column) && name !== 'verifyDocument'
        expected[column] = isOutside ? (one.outside?.[column] ?? 'hidden') : one.expected[column]
        if (expected[column] === 'hidden' && hiddenCodes.includes(outcome[column] ?? '')) outcome[column] = 'hidden'
        if (outcome[column] === 'ok' && endpoint.method !== 'GET' && one.target !== 'nothing') facts = await make(one.target, level)
      }
      expect(outcome).toEqual(expected)
    })
  }
})

/** What changes nothing of the process: reading leaves its traces, copies are other processes, and some things are one person's alone. */
const notOfTheProcess: readonly string[] = [
  'closeDraft',
  'duplicateProcess',
  'recordView',
  'removeAttention',
  'setPersonalUnread',
  'startBundle',
  'verifyDocument',
  'watchProcesses',
]

describe('a locked process (P-19)', () => {
  const acts = Object.entries(cases).filter(([, one]) => one.target !== 'nothing' && one.expected.owner === 'ok')
  it.each(acts)('is only read by %s', async (name, one) => {
    const endpoint = endpoints.get(name)
    if (!endpoint) throw new Error(`${name} is not bound`)
    const facts = await make(one.target, 'public')
    await sql`insert into process_lock (process_id, reason, unit_id, locked_by, locked_at)
      values (${facts.processId}, 'Em trâmite externo', ${people.owner.unitId}, ${people.owner.userId}, now())`.execute(world.db)
    await sql`delete from attempt`.execute(world.db)
    const isRead = endpoint.method === 'GET' || notOfTheProcess.includes(name)
    expect(await call(endpoint, 'owner', facts, one.input?.(facts) ?? {})).toBe(isRead ? 'ok' : 'process-locked')
  })
})

describe('lists and counts of people outside', () => {
  it('never show a restricted process, not in a count and not in a suggestion (A-02)', async () => {
    const summary = 'Segredo de estado absolutamente singular'
    const { number } = await acts.started(people.owner, { level: 'restricted', legalBasisId: agency.legalBases.personal, summary })
    const get = async (column: Column, url: string) => (await app.inject({ url, headers: { 'x-column': column } })).body
    for (const column of outsiders) {
      for (const url of [
        '/api/desk',
        '/api/desk/counts',
        '/api/processes?text=singular',
        `/api/processes?text=${number.slice(8, 15)}`,
        `/api/numbers/${encodeURIComponent(number)}`,
      ]) {
        const body = await get(column, url)
        expect(body, `${column} ${url}`).not.toContain('Segredo')
        if (!url.includes('/numbers/')) expect(body, `${column} ${url}`).not.toContain(number)
      }
    }
    expect(await get('owner', '/api/processes?text=singular')).toContain(number)
  })

  it('never show a draft in the tree of another unit (D-20)', async () => {
    const { processId } = await acts.started(people.owner)
    const draft = await acts.drafted(people.owner, processId)
    const tree = async (column: Column) => (await app.inject({ url: `/api/processes/${processId}`, headers: { 'x-column': column } })).body
    expect(await tree('stranger')).not.toContain(draft.number)
    expect(await tree('contributor')).toContain(draft.number)
  })
})
