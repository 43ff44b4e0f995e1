import { expect, test } from 'vitest'
import { isConnectionLost } from './connection-lost.ts'

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)

test.each([
  ['the session was ended', error('terminating connection due to administrator command', { code: '57P01' })],
  ['another session crashed the server', error('terminating connection because of crash', { code: '57P02' })],
  ['it is starting up', error('the database system is starting up', { code: '57P03' })],
  ['its socket is gone', error('connect ENOENT', { code: 'ENOENT', syscall: 'connect' })],
  ['it broke off', error('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' })],
  ['the driver noticed first', error('Connection terminated unexpectedly')],
  ['the session is used again after that', error('Client has encountered a connection error and is not queryable')],
])('out of reach: %s', (_what, lost) => expect(isConnectionLost(lost)).toBe(true))

test.each([
  ['a missing file', error('ENOENT: no such file', { code: 'ENOENT', syscall: 'open' })],
  ['a constraint', error('duplicate key', { code: '23505' })],
  ['a deadlock', error('deadlock detected', { code: '40P01' })],
  ['a bug', new TypeError('x is not a function')],
  ['nothing', null],
])('something else: %s', (_what, other) => expect(isConnectionLost(other)).toBe(false))
