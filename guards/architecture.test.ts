/** The law of imports, and the proof that it bites. */
import { describe, expect, test } from 'vitest'
import { findEnvironmentReaders, findForbiddenImports, findImpureRules } from './architecture.ts'
import { readSourceTree, type SourceFile, show } from './source-tree.ts'

const tree = readSourceTree()

test('every import obeys the table', () => expect(show(findForbiddenImports(tree))).toEqual([]))
test('only config and main read the environment', () => expect(show(findEnvironmentReaders(tree))).toEqual([]))
test('rules and policies are pure', () => expect(show(findImpureRules(tree))).toEqual([]))

const planted = (path: string, text: string): SourceFile[] => [{ path, text: `// a comment\n${text}\n` }]

describe('a planted import is found with its line', () => {
  const forbidden: [path: string, text: string, why: RegExp][] = [
    ['server/domains/routing/send-process.ts', "import { lock } from '../processes/processes.queries.ts'", /entered by their index/],
    ['server/domains/processes/start-process.ts', "import { send } from '../routing/index.ts'", /form a line/],
    ['server/domains/blocks/sign-block.ts', "import { shelve } from '../library/index.ts'", /form a line/],
    ['server/domains/routing/send-process.ts', "import { later } from '../search/index.ts'", /form a line/],
    ['server/domains/routing/routing.rules.ts', "import { db } from '../../kernel/db.ts'", /rules are pure/],
    ['server/domains/routing/routing.rules.ts', "import { createHash } from 'node:crypto'", /pure/],
    ['server/domains/routing/routing.rules.ts', "import { find } from './routing.queries.ts'", /rules are pure/],
    ['server/domains/routing/routing.policy.ts', "import { find } from './routing.queries.ts'", /policies are pure/],
    ['server/domains/routing/routing.queries.ts', "import { sendProcess } from './send-process.ts'", /speak SQL/],
    ['server/domains/routing/routing.routes.ts', "import { find } from './routing.queries.ts'", /routes bind/],
    ['server/domains/routing/send-process.ts', "import { bind } from '../../kernel/http/bind.ts'", /HTTP stays outside/],
    ['server/domains/routing/send-process.ts', "import { sql } from 'kysely'", /SQL lives/],
    ['server/domains/routing/send-process.ts', "import fastify from 'fastify'", /HTTP stays/],
    ['server/kernel/command.ts', "import { record } from '../domains/history/index.ts'", /kernel knows neither/],
    ['server/kernel/http/bind.ts', "export { record } from '../../domains/history/index.ts'", /kernel knows neither/],
    ['server/edges/soap/send.ts', "import { plan } from '../../domains/routing/routing.rules.ts'", /an edge translates/],
    ['server/edges/soap/send.ts', "import { page } from '../public-pages/page.ts'", /may not import edge/],
    ['server/demo/people.ts', "import { insertUser } from '../domains/organization/organization.queries.ts'", /same commands/],
    ['server/operations/backup.ts', "const m = await import('../domains/routing/routing.queries.ts')", /not their SQL/],
    ['server/reactions.ts', "import { index } from './domains/search/index.ts'", /imports nothing/],
    ['contract/routing.ts', "import { Refusal } from '../server/kernel/refusal.ts'", /neither server nor browser/],
    ['contract/routing.ts', "import { readFileSync } from 'node:fs'", /contract imports zod/],
    ['contract/routing.ts', "import { Schema } from 'prosemirror-model'", /contract\/content/],
    ['web/src/routing/DeskPage.tsx', "import { sendProcess } from '../../../server/domains/routing/index.ts'", /never reaches the server/],
    ['web/src/routing/DeskPage.tsx', "import { Button } from 'react-aria-components'", /only the kit/],
    ['web/src/routing/DeskPage.tsx', "import { IconSend } from '@tabler/icons-react'", /only the kit/],
    ['web/src/routing/DeskPage.tsx', "import { Editor } from '@tiptap/core'", /one entrance/],
    ['web/src/routing/DeskPage.tsx', "import { join } from 'node:path'", /no place in the browser/],
    ['web/src/kit/Button.tsx', "import { useDesk } from '../routing/useDesk.ts'", /kit knows no domain/],
    ['e2e/stories/send.story.ts', "import { main } from '../../server/main.ts'", /from outside/],
    ['server/kernel/mail.ts', "import process from 'node:process'", /server\/config/],
    ['server/kernel/mail.ts', "import { env } from 'node:process'", /server\/config/],
    ['server/nowhere/odd.ts', "import { x } from './y.ts'", /no row/],
  ]
  test.each(forbidden)('%s: %s', (path, text, why) => {
    const findings = findForbiddenImports(planted(path, text))
    expect(findings).toHaveLength(1)
    expect(findings[0]?.line).toBe(2)
    expect(findings[0]?.reason).toMatch(why)
  })

  const allowed: [path: string, text: string][] = [
    ['server/domains/routing/send-process.ts', "import { openProcess } from '../processes/index.ts'"],
    ['server/domains/routing/routing.queries.ts', "import { visibleTo } from '../access/access.queries.ts'"],
    ['server/domains/routing/routing.queries.ts', "import type { Plan } from './routing.rules.ts'"],
    ['server/domains/routing/routing.rules.ts', "import type { Row } from './routing.queries.ts'"],
    ['server/domains/routing/routing.rules.ts', "import { endpoint } from '@lavra/contract/endpoint.ts'"],
    ['server/domains/history/record-event.ts', "import { reactions } from '../../reactions.ts'"],
    ['server/kernel/mail.ts', "import { memoryUsage } from 'node:process'"],
    ['server/main.ts', "import { openDatabase } from './kernel/db.ts'"],
    ['web/src/kit/Button.tsx', "import { Button } from 'react-aria-components'"],
    ['server/domains/routing/send-process.db.test.ts', "import { agency } from '../../testing/agency.ts'"],
  ]
  test.each(allowed)('%s may: %s', (path, text) => expect(show(findForbiddenImports(planted(path, text)))).toEqual([]))
})

test('a planted reading of the environment is found', () => {
  expect(findEnvironmentReaders(planted('server/kernel/mail.ts', 'export const host = process.env.SMTP_HOST'))).toHaveLength(1)
  expect(findEnvironmentReaders(planted('server/kernel/mail.ts', 'export const env = { PATH: process.env.PATH }'))).toEqual([])
  expect(findEnvironmentReaders(planted('server/config.ts', 'export const host = process.env.SMTP_HOST'))).toEqual([])
  expect(findEnvironmentReaders(planted('server/kernel/mail.ts', 'export const of = (process: { id: string }) => process.id'))).toEqual([])
})

test('a planted impurity is found, a word in a comment is not', () => {
  const path = 'server/domains/routing/routing.rules.ts'
  expect(findImpureRules(planted(path, 'export const plan = async () => 1'))).toHaveLength(1)
  expect(findImpureRules(planted(path, 'export const due = () => Date.now() + 1'))).toHaveLength(1)
  expect(findImpureRules(planted(path, "// await nobody\nexport const said = 'async'"))).toEqual([])
})
