// What a log line says of an error: enough to find it, nothing of anybody's data.
import { expect, test } from 'vitest'
import { openLogger } from './logger.ts'

test('an error of the database is logged without the row it is about', () => {
  const lines: string[] = []
  const log = openLogger('info', { write: (line) => void lines.push(line) })
  const error = Object.assign(new Error('duplicate key value violates unique constraint "app_user_cpf"'), {
    code: '23505',
    constraint: 'app_user_cpf',
    detail: 'Key (cpf)=(11144477735) already exists.',
    where: 'a row of Ana',
  })
  log.error({ incident: 'AB12', err: error })
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', incident: 'AB12', err: { code: '23505', constraint: 'app_user_cpf' } })
  expect(lines.join()).not.toMatch(/11144477735|row of Ana/)
})
