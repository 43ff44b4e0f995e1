/** Finding: an exact number in any punctuation opens; as you type, part of a number, words of the summary, a party. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { sampleAgency } from '../../testing/agency.ts'
import { expectRefusal } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { deleteDocument } from '../documents/index.ts'
import { sendProcess } from '../routing/index.ts'
import { findProcesses, openByNumber } from './find-processes.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const { as } = agency
const [ana, dandara] = [as('ana'), as('dandara')]
const restricted = { level: 'restricted', legalBasisId: agency.legalBases.personal } as const
const open = (number: string, actor = ana) => world.ask(openByNumber, actor, { number })
const find = async (text: string, actor: Actor = ana) => (await world.ask(findProcesses, actor, { text })).items
const summaries = async (text: string, actor = ana) => (await find(text, actor)).map((p) => p.summary)

let purchase = { processId: '', number: '' }
let secret = { processId: '', number: '' }
beforeAll(async () => {
  world.clock.set('2026-03-02T12:00:00Z')
  purchase = await started(ana, { summary: 'Aquisição de cadeiras ergonômicas' })
  secret = await started(ana, { summary: 'Apuração sobre cadeiras', partyIds: [agency.contacts.citizen], ...restricted })
})

describe('an exact number', () => {
  it('opens the process in any punctuation', async () => {
    expect(purchase.number).toBe('1500.01.0000001/2026-04')
    for (const written of [
      '1500.01.0000001/2026-04',
      '15000100000012026-04',
      '1500010000001202604',
      ' 1500 01 0000001 2026 04 ',
      'SEI nº 1500.01.0000001/2026-04',
      '1500-01-0000001.2026/04',
      '1500․01․0000001⁄2026–04',
    ])
      expect([written, (await open(written)).processId]).toEqual([written, purchase.processId])
  })

  it('of a document opens it in its process, with or without zeros in front', async () => {
    const made = await drafted(ana, purchase.processId)
    await signed(ana, made.documentId, made.revision)
    for (const written of [made.number, `0${made.number}`, `nº ${made.number.replace(/(\d)(\d{3})(\d{3})$/, '$1.$2.$3')}`])
      expect(await open(written, dandara)).toEqual({
        processId: purchase.processId,
        processNumber: purchase.number,
        documentId: made.documentId,
        documentNumber: made.number,
      })
  })

  it.each<[string, () => Promise<string>]>([
    ['that nobody has', async () => '1500.01.9999999/2026-00'],
    ['that is only part of one', async () => '1500.01.0000001'],
    ['without digits', async () => 'cadeiras'],
    ['longer than any number', async () => '9'.repeat(60)],
    ['of a process that is restricted to others (R-15)', async () => secret.number],
    ['of another unit’s draft (D-20)', async () => (await drafted(ana, purchase.processId)).number],
    [
      'of a document of a restricted process',
      async () => {
        const made = await drafted(ana, secret.processId)
        await signed(ana, made.documentId, made.revision)
        return made.number
      },
    ],
    [
      'of a deleted document (R-10)',
      async () => {
        const made = await drafted(ana, purchase.processId)
        await signed(ana, made.documentId, made.revision)
        await world.run(deleteDocument, ana, { documentId: made.documentId })
        return made.number
      },
    ],
  ])('%s finds nothing, and the answer does not tell which', async (_what, number) => {
    const asked = await number()
    await expectRefusal(open(asked, dandara), 'number-not-found', { number: asked })
  })
})

describe('as you type', () => {
  it.each([
    ['part of a number', '0000001/2026', 'number'],
    ['without its punctuation', '00000012026', 'number'],
    ['words of the summary, without accents or case', 'AQUISICAO DE CADEIRAS', 'summary'],
    ['with accents nobody wrote', 'ergonômicãs', 'summary'],
    ['the middle of a word', 'gonomi', 'summary'],
    ['two letters', 'qu', 'summary'],
    ['an interested party', 'papelária serra', 'party'],
  ])('%s', async (_what, text, matched) => {
    expect((await find(text)).find((p) => p.id === purchase.processId)).toEqual({
      id: purchase.processId,
      number: purchase.number,
      type: 'Aquisição de Bens',
      summary: 'Aquisição de cadeiras ergonômicas',
      level: 'public',
      openHere: true,
      matched,
    })
  })

  it('shows each process once, by what fits it best, the newest first', async () => {
    const twice = await started(ana, { summary: 'Papelaria: reposição de 2026' })
    const items = await find('papelaria')
    expect(items.map((p) => [p.id, p.matched])).toEqual([
      [twice.processId, 'summary'],
      [purchase.processId, 'party'],
    ])
  })

  it('suggests nothing of what is hidden, by number, summary or party (A-02)', async () => {
    for (const text of [secret.number, 'apuração', 'cadeiras', 'Joana']) {
      expect((await find(text)).map((p) => p.id)).toContain(secret.processId)
      for (const actor of [dandara, as('gilda'), as('fabio'), as('elisa')])
        expect((await find(text, actor)).map((p) => p.id)).not.toContain(secret.processId)
    }
    expect(await find('cadeiras', as('carla', 'people'))).toEqual([])
    expect((await find('cadeiras', dandara)).map((p) => p.openHere)).toEqual([false])
  })

  it('finds what is old as well as what is new, among thousands', async () => {
    await started(ana, { summary: 'Licença do Oitavo Batalhão' })
    await sql`insert into process (number, digits, agency_id, type_id, summary, creating_unit_id, created_by, created_at, local_level, level)
      select 'old ' || n, '77' || n, ${agency.agencies.planning}, ${agency.processTypes.purchase}, 'Compra nº ' || n, ${agency.units.purchases},
        ${agency.people.ana}, now(), 'public', 'public' from generate_series(100000, 106000) n`.execute(world.db)
    expect(await summaries('oitavo batalhao')).toEqual(['Licença do Oitavo Batalhão'])
    expect(await summaries('compra nº 106000')).toEqual(['Compra nº 106000'])
    expect(await summaries('77100003')).toEqual(['Compra nº 100003'])
    const newest = await summaries('compra')
    expect(newest).toEqual(Array.from({ length: 20 }, (_, i) => `Compra nº ${106000 - i}`))
  })
})

it('finds nothing of an agency that others may search and not this one, but for what was here and by the whole number (A-14, R-13, R-14)', async () => {
  const gilda = as('gilda')
  const here = await started(ana, { summary: 'Licitação de balanças', partyIds: [agency.contacts.citizen] })
  const passed = await started(ana, { summary: 'Licitação de balanças que passou pela saúde' })
  const own = await started(gilda, { summary: 'Licitação de balanças da saúde' })
  await world.run(sendProcess, ana, { processId: passed.processId, unitIds: [agency.units.clinic], keepOpen: true })
  const all = ['Licitação de balanças', 'Licitação de balanças da saúde', 'Licitação de balanças que passou pela saúde']
  const found = async (actor: Actor) => (await summaries('balanças', actor)).sort()
  const allow = async (...searchers: string[]) => {
    await sql`delete from agency_searcher`.execute(world.db)
    for (const id of searchers)
      await sql`insert into agency_searcher (agency_id, searcher_id) values (${agency.agencies.planning}, ${id})`.execute(world.db)
  }
  expect(await found(gilda)).toEqual(all)
  await allow(agency.agencies.planning)
  expect(await found(gilda)).toEqual(all.slice(1))
  expect(await summaries(here.number.slice(0, -8), gilda)).toEqual([])
  expect((await find('Cidadã', gilda)).map(({ id }) => id)).not.toContain(here.processId)
  expect((await open(here.number, gilda)).processId).toBe(here.processId)
  expect(await found(ana)).toEqual(all)
  expect((await find(own.number.slice(0, -8), ana)).map(({ id }) => id)).toContain(own.processId)
  await allow(agency.agencies.planning, agency.agencies.health)
  expect(await found(gilda)).toEqual(all)
  await allow()
})
