// The environment: every problem in one go, in words; secrets from files.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseConfig } from './config.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true }))

test('nothing set is enough', () => {
  expect(parseConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', roles: new Set(['http', 'worker']) })
})

test('all problems come together, each with its variable', () => {
  const environment = {
    PORT: 'abc',
    PUBLIC_URL: 'lavra.example',
    DATABASE_URL: 'mysql://here/lavra',
    LAVRA_ROLES: 'htp',
    TRUST_PROXY: '10.0.0.7, proxy',
    SESSION_IDLE_MINUTES: '0',
    METRICS_TOKEN_FILE: join(folder, 'nothing'),
  }
  expect(parseConfig(environment)).toEqual([
    `METRICS_TOKEN_FILE: ${join(folder, 'nothing')} cannot be read (ENOENT).`,
    'PORT: must be a whole number from 0 to 65535',
    'DATABASE_URL: must be an address like postgres://user:password@host:5432/database',
    'PUBLIC_URL: must be an address like https://lavra.example',
    'TRUST_PROXY: must be addresses or networks like 10.0.0.7,10.1.0.0/16',
    'SESSION_IDLE_MINUTES: must be a whole number from 1 to 1440',
    'LAVRA_ROLES: must be http, worker or http,worker',
  ])
})

test('mail has a sender', () => {
  expect(parseConfig({ SMTP_URL: 'smtp://mail.example' })).toEqual(['MAIL_FROM: must be given with SMTP_URL'])
  expect(parseConfig({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Lavra <x>' })).toEqual([
    'MAIL_FROM: must be an address like lavra@agency.example',
  ])
  expect(parseConfig({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'lavra@mail.example' })).toMatchObject({
    MAIL_FROM: 'lavra@mail.example',
  })
})

test('balancers are a list', () => {
  expect(parseConfig({ TRUST_PROXY: '10.0.0.7, 10.1.0.0/16,::1, loopback' })).toMatchObject({
    TRUST_PROXY: ['10.0.0.7', '10.1.0.0/16', '::1', 'loopback'],
  })
})

test('a secret may come from a file, whose last line end is not part of it', () => {
  writeFileSync(join(folder, 'token'), 'secret\n')
  expect(parseConfig({ METRICS_TOKEN_FILE: join(folder, 'token'), METRICS_TOKEN: 'other' })).toMatchObject({ METRICS_TOKEN: 'secret' })
})
