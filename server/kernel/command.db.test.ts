/** What runCommand and runQuery promise: all or nothing, an event for every change, a second try where two were in each other's way. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleAgency } from '../testing/agency.ts'
import { left } from '../testing/events.ts'
import { expectRefusal } from '../testing/expect-refusal.ts'
import { testWorld } from '../testing/world.ts'
import { internalCommand, runCommand } from './command.ts'
import { openDatabase } from './db.ts'
import { runQuery } from './query.ts'
import { Refusal } from './refusal.ts'

const world = await testWorld()
const { as } = await sampleAgency(world)
const ana = as('ana')
const add = sql`insert into number_sequence (scope, last) values ('x', 1) on conflict (scope) do update set last = number_sequence.last + 1`
const last = async (scope: string) =>
  (await sql<{ last: string }>`select last from number_sequence where scope = ${scope}`.execute(world.db)).rows[0]?.last

const act = (name: string, end: (ctx: { unchanged(): void }) => void, record = true) =>
  internalCommand(name, {
    async run(ctx) {
      await add.execute(ctx.tx)
      if (record) ctx.record({ kind: 'installation.begun', data: {} })
      end(ctx)
      return 'done'
    },
  })

describe('a command', () => {
  it('leaves its change, its event and its audit line together', async () => {
    const { events, audit } = await left(world, () =>
      world.run(
        act('whole', () => {}),
        ana,
        {},
      ),
    )
    expect([events, audit, await last('x')]).toEqual([[['installation.begun', {}]], ['whole changed'], '1'])
  })

  it('that fails after it recorded leaves nothing', async () => {
    const fails = act('fails', () => {
      throw new Error('no')
    })
    const { events, audit } = await left(world, () => expect(world.run(fails, ana, {})).rejects.toThrow('no'))
    expect([events, audit, await last('x')]).toEqual([[], [], '1'])
  })

  it('that refuses leaves an audit line and nothing else', async () => {
    const refuses = act('refuses', () => {
      throw new Refusal('item-not-found')
    })
    const { events, audit } = await left(world, () => expectRefusal(world.run(refuses, ana, {}), 'item-not-found'))
    expect([events, audit, await last('x')]).toEqual([[], ['refuses item-not-found'], '1'])
  })

  it('that changes something without an event does not commit', async () => {
    await expect(
      world.run(
        act('mute', () => {}, false),
        ana,
        {},
      ),
    ).rejects.toThrow('without recording an event')
    expect(await last('x')).toBe('1')
  })

  it('that says that nothing changed is believed, and is audited as that', async () => {
    const { audit } = await left(world, () => world.run(internalCommand('idle', { run: async (ctx) => ctx.unchanged() }), ana, {}))
    expect(audit).toEqual(['idle unchanged'])
  })

  it('whose event does not fit its kind leaves nothing', async () => {
    const wrong = internalCommand('wrong', {
      run: async (ctx) => {
        await add.execute(ctx.tx)
        ctx.record({ kind: 'process.started', processId: '1', data: { number: 5 } as never })
      },
    })
    await expect(world.run(wrong, ana, {})).rejects.toThrow()
    expect(await last('x')).toBe('1')
  })
})

describe('two commands in each other’s way', () => {
  const wide = openDatabase(world.url, { max: 6 })
  const crowd = { ...world, db: wide }
  beforeAll(async () => {
    await sql`insert into number_sequence values ('left', 1), ('right', 1)`.execute(world.db)
    return () => wide.destroy()
  })

  /** Takes one row, waits until the other has its own, and then takes that too: a deadlock, the first time. */
  function crossing(first: string, second: string, meet: () => Promise<void>) {
    let tries = 0
    const one = sql`update number_sequence set last = last + 1 where scope =`
    return {
      tries: () => tries,
      run: () =>
        runCommand(
          crowd,
          ana,
          internalCommand('cross', {
            async run(ctx) {
              tries++
              await sql`${one} ${first}`.execute(ctx.tx)
              if (tries === 1) await meet()
              await sql`${one} ${second}`.execute(ctx.tx)
              ctx.record({ kind: 'installation.begun', data: {} })
            },
          }),
          {},
        ),
    }
  }

  it('are both done: whoever the database gave up is tried again, and is done once', async () => {
    let arrived = 0
    let open = () => {}
    const both = new Promise<void>((resolve) => (open = resolve))
    const meet = () => {
      if (++arrived === 2) open()
      return both
    }
    const acts = [crossing('left', 'right', meet), crossing('right', 'left', meet)]
    const { events } = await left(world, () => Promise.all(acts.map((a) => a.run())))
    expect(acts.map((a) => a.tries()).sort()).toEqual([1, 2])
    expect([events.length, await last('left'), await last('right')]).toEqual([2, '3', '3'])
  })

  it('that never come to terms are told that the system is busy', async () => {
    let tries = 0
    const never = internalCommand('never', {
      run: async (ctx) => {
        tries++
        await sql`do $$ begin raise exception 'in the way' using errcode = '40001'; end $$`.execute(ctx.tx)
      },
    })
    await expectRefusal(world.run(never, ana, {}), 'system-busy')
    expect(tries).toBe(3)
  })
})

describe('a query', () => {
  it('cannot write: PostgreSQL itself refuses', async () => {
    const writes = {
      kind: 'query' as const,
      name: 'writes',
      endpoint: null as never,
      run: async ({ tx }: { tx: Parameters<typeof add.execute>[0] }) => add.execute(tx),
    }
    await expect(runQuery(world, ana, writes, {})).rejects.toMatchObject({ code: '25006' })
    expect(await last('x')).toBe('1')
  })
})
