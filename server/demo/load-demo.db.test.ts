// A demo that is interrupted anywhere is finished by the next start, with nothing twice and nothing left out.
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { systemActor } from '../kernel/actor.ts'
import { runCommand } from '../kernel/command.ts'
import { testWorld } from '../testing/world.ts'
import { agencies } from './agencies.ts'
import { classification } from './classification.ts'
import { contacts } from './contacts.ts'
import { documentTypes } from './document-types.ts'
import { legalBases } from './legal-bases.ts'
import { playDemo, startDemo } from './load-demo.ts'
import { people } from './people.ts'
import { processTypes } from './process-types.ts'
import { demoProgress, keepProgress, mayBecomeDemo, shareOf } from './progress.ts'
import { signingTitles } from './signing-titles.ts'
import { story } from './story.ts'
import { units } from './units.ts'

const world = await testWorld()
const scripts = story()

/** A world where recording fails as soon as this says so. */
function failing(now: (kinds: string[]) => boolean) {
  const record: typeof world.ledger.record = async (tx, actor, at, facts) => {
    if (now(facts.map(({ kind }) => kind))) throw new Error('killed')
    return world.ledger.record(tx, actor, at, facts)
  }
  return { ...world, ledger: { ...world.ledger, record } }
}

async function progress() {
  const found = await demoProgress(world.db)
  if (!found) throw new Error('no demo')
  return found
}

/** Plays until so many steps were told, as a stop in that moment would. */
async function playSteps(count: number, where = world) {
  const stop = new AbortController()
  let told = 0
  await playDemo(where, () => ++told >= count && stop.abort(), stop.signal)
}

beforeAll(async () => {
  expect(await mayBecomeDemo(world.db)).toBe(true)
  let events = 0
  await expect(startDemo(failing(() => ++events > 150))).rejects.toThrow('killed')
  expect(await mayBecomeDemo(world.db)).toBe(false)
  await startDemo(world)
})

test('a base that was cut short is finished', async () => {
  const { rows } = await sql`select (select count(*)::int from agency) as agencies, (select count(*)::int from unit) as units,
    (select count(*)::int from app_user) as people, (select count(*)::int from password) as passwords,
    (select count(*)::int from process_type) as "processTypes", (select count(*)::int from document_type) as "documentTypes",
    (select count(*)::int from classification_code) as classification, (select count(*)::int from legal_basis) as bases,
    (select count(*)::int from signing_title) as titles, (select count(*)::int from contact) as contacts`.execute(world.db)
  expect(rows[0]).toEqual({
    agencies: agencies.length,
    units: units.length,
    people: people.length,
    passwords: people.length,
    processTypes: processTypes.length,
    documentTypes: documentTypes.length,
    classification: classification.length,
    bases: legalBases.length,
    titles: signingTitles.length,
    contacts: contacts.length,
  })
  expect((await progress()).base).toBe(true)
  expect(shareOf(await progress())).toBe(0)
})

test('a story that is stopped after every step is the story', async () => {
  // The first script is the longest by far; the three after it will do.
  await runCommand(world, systemActor, keepProgress, { ...(await progress()), begun: 1 })
  const some = scripts.slice(1, 4)
  for (let runs = 0; (await progress()).begun < 5 && runs < 200; runs++) await playSteps(2)
  const steps = some.flatMap((script) => script.steps)
  const { rows } = await sql`with three as (select id from process order by id limit 3)
    select (select count(*)::int from three) as processes,
      (select count(*)::int from document where process_id in (select id from three)) as documents,
      (select count(*)::int from signature s join document d on d.id = s.document_id where process_id in (select id from three)) as signatures,
      (select count(*)::int from routing where process_id in (select id from three)) as routings`.execute(world.db)
  expect(rows[0]).toEqual({
    processes: 3,
    documents: steps.filter(({ kind }) => kind === 'write' || kind === 'upload').length,
    signatures: steps.reduce((sum, step) => sum + (step.kind === 'write' ? step.sign.length : 0), 0),
    routings: steps.reduce((sum, step) => sum + (step.kind === 'send' ? step.to.length : 0), 0),
  })
})

test('a process that something went wrong with stays as it is, and the story goes on', async () => {
  const before = (await progress()).begun
  let wrong = 0
  const once = failing((kinds) => kinds.includes('document.created') && wrong++ === 0)
  for (let runs = 0; (await progress()).begun < before + 3 && runs < 100; runs++) await playSteps(3, { ...world, ...once })
  expect(wrong).toBeGreaterThan(1)
  const { rows } = await sql`select count(*)::int as processes, count(distinct number)::int as numbers from process`.execute(world.db)
  // The first script was left out above; the last one is under way.
  const { begun } = await progress()
  expect(rows[0]).toEqual({ processes: begun - 1, numbers: begun - 1 })
})
