/** How many statements does each main screen cost? The log line's own figure, which must not grow with what is shown. */
import { beforeAll, expect, test } from 'vitest'
import { showDocument } from './domains/documents/show-document.ts'
import { showHistoryBehind } from './domains/history/index.ts'
import { findProcesses, openByNumber } from './domains/processes/find-processes.ts'
import { openProcess } from './domains/processes/index.ts'
import { showProcess } from './domains/processes/show-process.ts'
import { countDesk, listDesk, showPreflight } from './domains/routing/list-desk.ts'
import type { Actor } from './kernel/actor.ts'
import type { Query } from './kernel/query.ts'
import { runQuery } from './kernel/query.ts'
import { sampleActs } from './testing/acts.ts'
import { sampleAgency } from './testing/agency.ts'
import { testWorld } from './testing/world.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { started, drafted, signed } = sampleActs(world, agency)
const ana = agency.as('ana')

/** Statements of one query, as its log line says; identifying who asks costs one more. */
async function statementsOf<I, O>(query: Query<I, O>, actor: Actor, input: I): Promise<number> {
  const lines: { name?: string; statements?: number }[] = []
  const log = { ...world.log, info: (line: object) => void lines.push(line) }
  await runQuery({ ...world, log: Object.assign(Object.create(world.log), log) }, actor, query, input)
  const [line] = lines.filter(({ name }) => name === query.name)
  if (line?.statements === undefined) throw new Error(`${query.name} left no log line`)
  return line.statements
}

let processId = ''
let number = ''
let documentId = ''
beforeAll(async () => {
  const made = await started(ana)
  processId = made.processId
  number = made.number
  for (let i = 0; i < 6; i++) await started(ana)
  for (let i = 0; i < 4; i++) documentId = (await drafted(ana, processId)).documentId
  const last = await drafted(ana, processId)
  await signed(ana, last.documentId, last.revision)
})

const desk = { situation: 'all', text: '', limit: 50 } as const

test.each([
  ['the desk', () => statementsOf(listDesk, ana, desk), 1],
  ['the desk, searched', () => statementsOf(listDesk, ana, { ...desk, text: 'cadeiras' }), 1],
  ['its counts', () => statementsOf(countDesk, ana, {}), 1],
  ['a process with its tree', () => statementsOf(showProcess, ana, { processId }), 3],
  ['a document', () => statementsOf(showDocument, ana, { documentId }), 4],
  ['the history', () => statementsOf(showHistoryBehind(openProcess), ana, { processId, view: 'total' }), 2],
  ['an exact number', () => statementsOf(openByNumber, ana, { number }), 1],
  ['finding as you type', () => statementsOf(findProcesses, ana, { text: 'cadeiras' }), 2],
  ['finding by what may be a number too', () => statementsOf(findProcesses, ana, { text: '1500' }), 3],
  ['what to look at before sending', () => statementsOf(showPreflight, ana, { processId }), 2],
])('%s takes its statements and no more', async (_screen, statements, budget) => expect(await statements()).toBe(budget))
