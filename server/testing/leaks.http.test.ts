/**
 * Nothing that is hidden shows itself anywhere. A world full of words that only one unit may read; everybody else calls every endpoint with
 * every id, number and word of it, and no answer, refusals and counts included, may hold a single one (A-02, D-20, R-05, R-14, R-15). Beside
 * it lies a confidential process, whose words are its holder's alone: not her own unit's, not those of her key for programs, and before the
 * password not hers either, by no list and no page.
 */

import { type AnyEndpoint, pathNames } from '@lavra/contract/endpoint.ts'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { includeDocuments, includeInBlock, releaseBlock, returnBlock, saveBlock } from '../domains/blocks/index.ts'
import { closeDraft, openDraft, saveDraft, uploadDocument } from '../domains/documents/index.ts'
import {
  addAcknowledgement,
  addComment,
  addFavorite,
  addFollowUp,
  saveMarker,
  saveNote,
  saveNoteGroup,
  setProcessMarker,
} from '../domains/notes/index.ts'
import { saveUnitRemark } from '../domains/processes/change-process.ts'
import { relateProcess } from '../domains/processes/index.ts'
import { assignProcess, sendProcess, setDeadline } from '../domains/routing/index.ts'
import { allRoutes } from '../routes.ts'
import { sampleActs, written } from './acts.ts'
import { sampleAgency, samplePassword } from './agency.ts'
import { testHttp } from './http.ts'
import { testWorld } from './world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { as, units } = agency
const { started, drafted, signed, arrived } = sampleActs(world, agency)
const { call, signIn } = await testHttp(world)
const ana = as('ana')
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const

/** Every hidden word begins so; what a visible process may say beside a hidden part of it does not. */
const mark = 'segredo'
/** Values for each name of an endpoint's input. */
const pool: Record<string, string[]> = {}
/** Numbers and ids that must not be answered to outsiders. */
const hidden: string[] = []

/** How the words of the confidential process begin; its ids, and its numbers. */
const sealedMark = 'oculto'
const sealed = { processId: '', documentId: '', numbers: [] as string[] }

async function draftWith(processId: string, word: string, mark: string) {
  const made = await drafted(ana, processId, { treeName: `${mark} árvore ${word}`, description: `${mark} descrição ${word}` })
  const tab = `tab-of-leaks-${word}`
  const { revision: baseRevision } = await world.run(openDraft, ana, { documentId: made.documentId, tab, takeOver: false })
  const body = { ...written(`${mark} texto ${word}`) }
  const { revision } = await world.run(saveDraft, ana, {
    documentId: made.documentId,
    tab,
    baseRevision,
    body,
    keep: true,
    cancelSignatures: false,
  })
  await world.run(closeDraft, ana, { documentId: made.documentId, tab })
  return { ...made, revision }
}

beforeAll(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  // A public process that everybody sees, with a draft and an assignment that only its unit does.
  const open = await started(ana, { summary: 'Compra de cadeiras' })
  const draft = await draftWith(open.processId, 'um', mark)
  await world.run(sendProcess, ana, { processId: open.processId, unitIds: [units.people], keepOpen: true })
  // A restricted one: everything about it is hidden.
  const secret = await started(ana, { summary: `${mark} resumo`, remark: `${mark} observação`, ...restricted })
  await world.run(saveUnitRemark, ana, { processId: secret.processId, text: `${mark} observação` })
  await world.run(assignProcess, ana, { processId: secret.processId, userId: agency.people.bruno })
  const act = await draftWith(secret.processId, 'dois', mark)
  await signed(ana, act.documentId, act.revision)
  const file = await world.run(uploadDocument, ana, {
    processId: secret.processId,
    uploadId: await arrived(ana, `${mark}.txt`, Buffer.from(`${mark} arquivo\n`)),
    typeId: agency.documentTypes.attachment,
    typeNumber: '',
    documentDate: '2026-01-02',
    source: 'born-digital',
    senderId: null,
    description: `${mark} descrição`,
    treeName: `${mark} anexo`,
    interestedIds: [],
    level: 'public',
    legalBasisId: null,
  })
  // What the unit keeps about a process that everybody sees is still its own; a comment on its draft waits for the signature (P-44).
  const { id: markerId } = await world.run(saveMarker, ana, { name: `${mark} marcador`, colour: 'red', personal: false, active: true })
  const groups = await Promise.all(
    (['follow-ups', 'favorites'] as const).map((list) => world.run(saveNoteGroup, ana, { list, name: `${mark} grupo` })),
  )
  const text = `${mark} anotação`
  for (const { processId } of [open, secret]) {
    await world.run(saveNote, ana, { processId, text, priority: true })
    await world.run(setProcessMarker, ana, { processId, markerId, text })
    await world.run(addFollowUp, ana, { processId, groupId: groups[0]!.id, text })
    await world.run(addFavorite, ana, { processId, documentId: null, groupId: groups[1]!.id, description: text })
    await world.run(setDeadline, ana, { processId, due: { on: '2026-03-20' } })
  }
  const { id: blockId } = await world.run(saveBlock, ana, { kind: 'working', description: `${mark} bloco` })
  for (const { processId } of [open, secret]) await world.run(includeInBlock, ana, { processId, blockId })
  // What was released opens itself to that unit alone, and to no unit that has returned it.
  const description = `${mark} bloco de assinatura`
  const { id: lentId } = await world.run(saveBlock, ana, { kind: 'signature', description, unitIds: [units.closed, units.clinic] })
  for (const [{ processId }, { documentId }] of [
    [open, draft],
    [secret, act],
  ] as const)
    await world.run(includeDocuments, ana, { processId, blockId: lentId, documentIds: [documentId], release: false })
  await world.run(releaseBlock, ana, { blockId: lentId })
  await world.run(returnBlock, as('gilda'), { blockId: lentId })
  for (const [processId, documentId] of [
    [open.processId, draft.documentId],
    [secret.processId, act.documentId],
    [secret.processId, null],
  ] as const) {
    await world.run(addComment, ana, { processId, documentId, threadId: null, text })
    await world.run(addFavorite, ana, { processId, documentId, groupId: null, description: text })
  }
  await world.run(addAcknowledgement, ana, { processId: secret.processId, documentId: act.documentId })
  const inquiry = await sealedInquiry(markerId, open.processId)
  const { rows } = await sql<{ id: string; sha256: string }>`
    select s.id, (select file_sha256 from document where id = ${file.documentId}) as sha256 from signature s`.execute(world.db)
  const ids: Record<string, string[]> = {}
  for (const table of ['marker', 'follow_up', 'favorite', 'note_group', 'comment'])
    ids[table] = (await sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(world.db)).rows.map((row) => row.id)
  hidden.push(secret.number, draft.number, act.number, file.number)
  Object.assign(pool, {
    processId: [open.processId, secret.processId, inquiry.processId],
    documentId: [draft.documentId, act.documentId, file.documentId, inquiry.documentId],
    number: [secret.number, draft.number, act.number, file.number, ...sealed.numbers],
    text: [mark, sealedMark, inquiry.number.slice(5, 12), 'segr', secret.number, secret.number.slice(5, 12), 'cadeiras', ''],
    signatureId: rows.map((row) => row.id),
    ...Object.fromEntries(
      Object.entries({
        markerId: 'marker',
        followUpId: 'follow_up',
        favoriteId: 'favorite',
        groupId: 'note_group',
        commentId: 'comment',
      }).map(([name, table]) => [name, ids[table] ?? []]),
    ),
    blockId: [blockId, lentId],
    by: ['type', 'marker', 'assignee', 'from'],
    list: ['follow-ups', 'favorites'],
    kind: ['all', 'processes', 'documents', 'models', 'signature', 'working'],
    counted: ['true'],
    unread: ['true'],
    colour: ['red'],
    sha256: rows.map((row) => row.sha256),
    view: ['summary', 'complete', 'total'],
    situation: ['all', 'created', 'received', 'mine', 'unread', 'unassigned'],
    receiving: ['true', 'false'],
    year: ['2026'],
    from: ['2026-03-01'],
    to: ['2026-03-31'],
    side: ['owed', 'awaited'],
    for: ['authored'],
    tab: ['tab-of-leaks-um'],
    modelNumber: [draft.number, act.number],
    typeId: [agency.processTypes.purchase, agency.processTypes.inquiry],
    unitIds: [units.clinic],
    level: ['public'],
    summary: ['x'],
    reason: ['x'],
    agencyId: [agency.agencies.planning],
    registry: ['contacts'],
    code: [act.number],
    checksum: ['00000000'],
  })
})

/** A confidential process of Ana's with everything that can be said about one. */
async function sealedInquiry(markerId: string, relatedTo: string) {
  const { processId, number } = await started(ana, {
    typeId: agency.processTypes.inquiry,
    summary: `${sealedMark} resumo`,
    remark: `${sealedMark} observação`,
  })
  const text = `${sealedMark} anotação`
  const { documentId, revision, number: documentNumber } = await draftWith(processId, 'três', sealedMark)
  await signed(ana, documentId, revision)
  await world.run(saveNote, ana, { processId, text, priority: true })
  await world.run(addFollowUp, ana, { processId, groupId: null, text })
  await world.run(addFavorite, ana, { processId, documentId, groupId: null, description: text })
  await world.run(addComment, ana, { processId, documentId, threadId: null, text })
  await draftWith(processId, 'quatro', sealedMark)
  await world.run(setProcessMarker, ana, { processId, markerId, text })
  await world.run(setDeadline, ana, { processId, due: { on: '2026-03-20' } })
  await world.run(relateProcess, ana, { processId, otherId: relatedTo })
  await sql`insert into notification (user_id, unit_id, shown, kind, event_id, at, process_id, document_id)
    values (${agency.people.ana}, ${units.purchases}, true, 'signed', 1, now(), ${processId}, ${documentId})`.execute(world.db)
  await sql`update process set level = 'confidential', local_level = 'confidential', legal_basis_id = ${agency.legalBases.inquiry}
    where id = ${processId}`.execute(world.db)
  await sql`insert into access_grant (process_id, user_id, unit_id, granted_by, granted_at)
    values (${processId}, ${agency.people.ana}, ${units.purchases}, ${agency.people.ana}, now())`.execute(world.db)
  Object.assign(sealed, { processId, documentId, numbers: [number, documentNumber] })
  return { processId, documentId, number }
}

/** What is written must not look like what is hidden. */
const plainWords: Record<string, string[]> = { text: ['x'] }

const endpoints = allRoutes({
  entrance: { identify: async () => null, setSession() {} },
  idleMinutes: 60,
  hooks: {} as never,
  exampleNumber: () => ({ problem: '' }),
  entrancePage: async () => ({ installationName: '', demoPassword: null, demoAccounts: [], demoProgress: null }),
}).flatMap(({ run }) => (run.endpoint ? [run.endpoint] : []))

/** All inputs that the pool can fill, each value of each field at least once; what it cannot fill is left out. */
function inputsOf(endpoint: AnyEndpoint): Record<string, string>[] {
  const values = endpoint.method === 'GET' ? pool : { ...pool, ...plainWords }
  const known = Object.keys(endpoint.input.shape).filter((name) => values[name])
  const needed = new Set(pathNames(endpoint.path))
  if ([...needed].some((name) => !values[name])) return []
  const bare = known.filter((name) => needed.has(name) || name === 'text' || name === 'situation')
  // also without what narrows an answer, which together may leave nothing of it
  return [
    ...(endpoint.method === 'GET' && bare.length < known.length ? filled(bare, needed, values) : []),
    ...filled(known, needed, values),
  ].slice(0, 48)
}

function filled(names: string[], needed: ReadonlySet<string>, values: Record<string, string[]>): Record<string, string>[] {
  return names
    .reduce<Record<string, string>[]>(
      (inputs, name) =>
        needed.has(name) || ['number', 'text', 'modelNumber', 'kind'].includes(name)
          ? inputs.flatMap((input) => values[name]!.map((value) => ({ ...input, [name]: value })))
          : inputs.flatMap((input, i) => [{ ...input, [name]: values[name]![i % values[name]!.length]! }]),
      [{}],
    )
    .slice(0, 40)
}

function requestOf(endpoint: AnyEndpoint, input: Record<string, string>) {
  const named = pathNames(endpoint.path)
  const path = endpoint.path.replace(/:([a-zA-Z0-9]+)/g, (_, name: string) => encodeURIComponent(input[name] ?? ''))
  const rest = Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => !named.includes(name))
      .map(([name, value]) => [name, name.endsWith('Ids') ? [value] : value]),
  )
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE')
    return { method: endpoint.method, path: `${path}?${new URLSearchParams(rest as Record<string, string>)}` }
  return { method: endpoint.method, path, body: rest }
}

const outsiders = [
  ['dandara', undefined, 'another unit, where the public process is'],
  ['gilda', undefined, 'another agency'],
  ['fabio', undefined, 'inspector'],
  ['elisa', undefined, 'administrator, in the unit above'],
  ['heitor', undefined, 'registrar of users'],
] as const

/** One's own question comes back in a refusal; only what the system adds to it may betray something. */
const withoutEcho = (text: string, input: Record<string, string>) =>
  Object.values(input).reduce((rest, value) => (value.length > 3 ? rest.replaceAll(value, '') : rest), text)

describe('to those outside', () => {
  it.each(outsiders)('%s (%s %s): no endpoint answers with a hidden word or number', async (login, unitId) => {
    const cookie = await signIn(login, samplePassword)
    let answered = 0
    for (const endpoint of endpoints) {
      if (/session|password|link|apiKey|signIn|signOut|unit$/i.test(endpoint.name)) continue
      for (const input of inputsOf(endpoint)) {
        const answer = await call({ ...requestOf(endpoint, input), cookie, ...(unitId ? { unitId } : {}) })
        if (answer.statusCode === 200) answered++
        expect(answer.statusCode).not.toBe(401)
        const said = withoutEcho(answer.body, input).toLowerCase()
        const where = `${endpoint.name} ${JSON.stringify(input)} → ${answer.statusCode}`
        expect(answer.statusCode, where).toBeLessThan(500)
        for (const word of [mark, sealedMark]) expect(said.includes(word) ? `${where}: ${answer.body}` : '').toBe('')
        // The outline tells protocol units the numbers of what a restricted process holds, and no word of it.
        const untold = endpoint.name.includes('Outline') && login !== 'dandara' ? sealed.numbers : [...hidden, ...sealed.numbers]
        for (const number of untold) expect(said.includes(number) ? `${where}: ${answer.body}` : '').toBe('')
      }
    }
    expect(answered).toBeGreaterThan(40)
  })
})

/** All readings, and of the changes those that are about the confidential process: the rest is this unit's to read and to change. */
async function callsAbout(endpoint: AnyEndpoint, who: { cookie: string } | { key: string }): Promise<{ where: string; said: string }[]> {
  const answers: { where: string; said: string }[] = []
  for (const input of inputsOf(endpoint)) {
    const named = (['processId', 'documentId'] as const).filter((name) => input[name] !== undefined)
    if (endpoint.method !== 'GET' && (named.length === 0 || named.some((name) => input[name] !== sealed[name]))) continue
    const answer = await call({ ...requestOf(endpoint, input), ...who })
    expect(answer.statusCode, endpoint.name).toBeLessThan(500)
    const where = `${endpoint.name} ${JSON.stringify(input)} → ${answer.statusCode}`
    answers.push({ where, said: `${where}: ${withoutEcho(answer.body, input).toLowerCase()}` })
  }
  return answers
}

describe('a confidential process, inside its own unit (A-06, R-51)', () => {
  const entering = {
    'a colleague of the holder': async () => ({ cookie: await signIn('bruno', samplePassword) }),
    'the holder’s own key for programs': async () => {
      const body = { name: 'robô', password: samplePassword }
      const made = await call({ method: 'POST', path: '/api-keys', body, cookie: await signIn('ana', samplePassword) })
      return { key: made.json<{ key: string }>().key }
    },
  }
  it.each(Object.entries(entering))('%s gets not a word of it from any endpoint', async (_who, enter) => {
    const who = await enter()
    let asked = 0
    for (const endpoint of endpoints) {
      if (/session|password|link|apiKey|signIn|signOut|unit$/i.test(endpoint.name)) continue
      for (const { where, said } of await callsAbout(endpoint, who)) {
        asked++
        const answer = said.slice(where.length)
        for (const word of [sealedMark, ...sealed.numbers]) expect(answer.includes(word) ? said : '').toBe('')
      }
    }
    expect(asked).toBeGreaterThan(80)
  })

  it('shows to its holder before the password that it is there, and of what is in it not a word', async () => {
    const cookie = await signIn('ana', samplePassword)
    const naming = new Set<string>()
    for (const endpoint of endpoints) {
      if (/session|password|link|apiKey|signIn|signOut|unit$/i.test(endpoint.name)) continue
      for (const { where, said } of await callsAbout(endpoint, { cookie })) {
        const answer = said.slice(where.length)
        expect(answer.includes(sealedMark) ? said : '').toBe('')
        if (answer.includes(sealed.numbers[0]!)) naming.add(endpoint.name)
      }
    }
    const lists = ['listDesk', 'listFollowUps', 'listFavorites', 'listHeldProcesses', 'listNotifications', 'showDashboard', 'listRelations']
    for (const name of [...lists, 'openByNumber']) expect([...naming]).toContain(name)
  })

  it('is on the desk and the page of its holder, who finds it by its whole number and by no search', async () => {
    const cookie = await signIn('ana', samplePassword)
    const opened = await call({
      method: 'POST',
      path: '/confidential-openings',
      body: { processIds: [sealed.processId], password: samplePassword },
      cookie,
    })
    expect(opened.statusCode).toBe(200)
    const telling = new Set<string>()
    for (const endpoint of endpoints.filter((e) => e.method === 'GET'))
      for (const { where, said } of await callsAbout(endpoint, { cookie }))
        if (said.slice(where.length).includes(sealedMark) || said.slice(where.length).includes(sealed.numbers[0]!))
          telling.add(endpoint.name)
    for (const name of ['listDesk', 'showProcess', 'viewDocument', 'openByNumber']) expect([...telling]).toContain(name)
    expect([...telling]).not.toContain('findProcesses')
  })
})

describe('the same walk', () => {
  it('does find the words for those inside: the test would see a leak', async () => {
    const cookie = await signIn('ana', samplePassword)
    const telling = new Set<string>()
    for (const endpoint of endpoints.filter((e) => e.method === 'GET')) {
      for (const input of inputsOf(endpoint)) {
        const answer = await call({ ...requestOf(endpoint, input), cookie })
        if (withoutEcho(answer.body, input).toLowerCase().includes(mark)) telling.add(endpoint.name)
      }
    }
    for (const name of [
      ...['showProcess', 'showHistory', 'findProcesses', 'listDesk', 'showDocument', 'viewDocument', 'downloadFile'],
      ...['showNotes', 'listMarkers', 'listMarkerChanges', 'listFollowUps', 'listFavorites', 'listNoteGroups', 'listComments'],
      ...['listBlocks', 'showBlock', 'listBlockProcesses', 'listBlockDocuments'],
    ])
      expect([...telling]).toContain(name)
  })
})

describe('what a browser keeps', () => {
  it('is not shown again without asking: after signing out there is nothing to see', async () => {
    const cookie = await signIn('ana', samplePassword)
    for (const endpoint of endpoints.filter((e) => e.method === 'GET' && e.audience !== 'public')) {
      for (const input of inputsOf(endpoint).slice(0, 3)) {
        const answer = await call({ ...requestOf(endpoint, input), cookie })
        if (answer.statusCode !== 200) continue
        const kept = String(answer.headers['cache-control'])
        expect(`${endpoint.name}: ${kept}`).toMatch(/no-store|private, (no-cache|max-age=0, must-revalidate)/)
      }
    }
  })
})

it('an outsider who knows a file by its hash does not get it as a picture', async () => {
  const cookie = await signIn('dandara', samplePassword)
  for (const sha256 of pool.sha256!) expect((await call({ path: `/images/${sha256}`, cookie })).statusCode).toBe(404)
})
