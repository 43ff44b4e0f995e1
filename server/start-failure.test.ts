// What a person must do something about is one sentence; a bug keeps its stack.
import { expect, test } from 'vitest'
import { cannotStart } from './db/embedded/cannot-start.ts'
import { KeyringError } from './kernel/keyring-error.ts'
import { explain } from './start-failure.ts'

const config = { HOST: '127.0.0.1', PORT: 3000, dataDir: '/data' }
const failure = (fields: object) => Object.assign(new Error('failed'), fields)

test.each([
  [cannotStart('Lavra is already running.'), 'Lavra is already running.'],
  [new KeyringError('wrong-master-key', 'another master key'), 'another master key'],
  [failure({ code: 'EADDRINUSE', syscall: 'listen' }), 'Port 3000 on 127.0.0.1 is taken by another program'],
  [failure({ code: 'EACCES', syscall: 'listen' }), 'This user may not listen on port 3000'],
  [failure({ code: 'EADDRNOTAVAIL', syscall: 'listen' }), '127.0.0.1 is no address of this machine'],
  [failure({ code: 'EACCES', syscall: 'mkdir', path: '/data' }), '/data cannot be written, because this user may not (EACCES)'],
  [failure({ code: 'ENOSPC', syscall: 'write', path: '/data/keys' }), '/data/keys cannot be written, because the disk is full (ENOSPC)'],
])('%s', (error, sentence) => {
  const said = explain(error, config)
  expect(said).toContain(sentence)
  expect(said).not.toContain('\n')
})

test('anything else is shown with its stack', () => {
  expect(explain(new Error('a bug'), config)).toContain('start-failure.test.ts')
  expect(explain('a string', config)).toBe('a string')
})
