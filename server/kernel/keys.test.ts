import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyIdOf, verifies } from './ed25519.ts'
import { openKeyring } from './keys.ts'

let dataDir = ''
const keyFile = (name: string) => join(dataDir, 'keys', name)
const bytes = Buffer.from('act')
const opened = (masterKey?: string) => openKeyring({ dataDir, masterKey })
const problem = async (masterKey?: string) => {
  const error = await opened(masterKey).then(
    () => ({ problem: 'none', message: '' }),
    (e) => e,
  )
  return { problem: error.problem, message: error.message }
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lavra-keys-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

describe('the first start', () => {
  it('makes a master key, a pepper and a seal key, for the owner alone', async () => {
    const keyring = await opened()
    expect((await readdir(join(dataDir, 'keys'))).sort()).toEqual(['master.key', 'pepper.json', 'seal-0001.json'])
    expect(keyring.keyId).toBe(keyIdOf(keyring.publicKey))
    expect(keyring.warnings).toEqual([])
    if (platform() === 'win32') return
    expect((await stat(join(dataDir, 'keys'))).mode & 0o777).toBe(0o700)
    for (const name of await readdir(join(dataDir, 'keys'))) expect((await stat(keyFile(name))).mode & 0o777).toBe(0o600)
  })

  it('makes no master key when one is given, in either writing', async () => {
    const master = randomBytes(32)
    const first = await opened(master.toString('hex'))
    const second = await opened(`${master.toString('base64')}\n`)
    expect(second.keyId).toBe(first.keyId)
    expect(await readdir(join(dataDir, 'keys'))).not.toContain('master.key')
  })

  it('ends with the same keys in every process that starts at the same moment', async () => {
    const starts = await startTogether(4)
    expect(new Set(starts).size).toBe(1)
    expect((await readdir(join(dataDir, 'keys'))).sort()).toEqual(['master.key', 'pepper.json', 'seal-0001.json'])
    const keyring = await opened()
    expect(starts[0]).toBe(`${keyring.keyId} ${keyring.mac('lavra-cpf', '1').toString('hex')}`)
  }, 60_000)

  it('is finished by the next one when it was killed between two files', async () => {
    const { keyId } = await opened()
    await rm(keyFile('seal-0001.json'))
    const later = await opened()
    expect(later.keyId).not.toBe(keyId)
    expect((await opened()).keyId).toBe(later.keyId)
  })
})

describe('later starts', () => {
  it('open the same keys', async () => {
    const first = await opened()
    const second = await opened()
    expect(verifies(second.publicKey, 'lavra-seal', bytes, first.sign('lavra-seal', bytes))).toBe(true)
    expect(second.mac('lavra-cpf', '12345678909')).toEqual(first.mac('lavra-cpf', '12345678909'))
    expect(second.createdAt).toEqual(first.createdAt)
  })

  it('keep purposes apart', async () => {
    const keyring = await opened()
    expect(verifies(keyring.publicKey, 'lavra-receipt', bytes, keyring.sign('lavra-seal', bytes))).toBe(false)
    expect(keyring.mac('lavra-token', '1')).not.toEqual(keyring.mac('lavra-cpf', '1'))
    expect(() => keyring.sign('two\0', bytes)).toThrow('not a purpose')
  })
})

describe('rotation', () => {
  it('adds a current key; the old ones stay to verify', async () => {
    const times = ['2026-01-01', '2027-01-01'].map((day) => new Date(`${day}T12:00:00Z`))
    const keyring = await openKeyring({ dataDir, now: () => times.shift() ?? new Date('2027-01-01T12:00:00Z') })
    const old = keyring.keyId
    const signature = keyring.sign('lavra-seal', bytes)
    const fresh = await keyring.rotate()
    expect(keyring.keyId).toBe(fresh.id)
    expect(fresh.id).not.toBe(old)
    for (const again of [keyring, await opened()]) {
      expect(again.keyId).toBe(fresh.id)
      expect(again.publicKeys().map((key) => key.id)).toEqual([old, fresh.id])
      expect(again.publicKeys().map((key) => key.retiredAt)).toEqual([fresh.createdAt, null])
      expect(verifies(again.publicKeyOf(old) as Buffer, 'lavra-seal', bytes, signature)).toBe(true)
      expect(again.publicKeyOf('f'.repeat(32))).toBeNull()
    }
  })

  it('is one rotation when two servers rotate at once, and reaches a third by refreshing', async () => {
    const [a, b, c] = await Promise.all([opened(), opened(), opened()])
    await Promise.all([a.rotate(), b.rotate()])
    expect(a.keyId).toBe(b.keyId)
    expect(c.keyId).not.toBe(a.keyId)
    await c.refresh()
    expect(c.keyId).toBe(a.keyId)
    expect(c.publicKeys()).toHaveLength(2)
  })
})

describe('refuses to start, saying why', () => {
  it('with another master key', async () => {
    await opened(randomBytes(32).toString('hex'))
    const found = await problem(randomBytes(32).toString('hex'))
    expect(found.problem).toBe('wrong-master-key')
    expect(found.message).toContain('LAVRA_MASTER_KEY')
  })

  it.each(['', ' ', 'short', 'g'.repeat(64), 'a'.repeat(63), `${'A'.repeat(43)}==`])(
    'with the malformed master key %j in its file',
    async (text) => {
      await opened()
      await writeFile(keyFile('master.key'), text)
      expect((await problem()).problem).toBe('master-key-malformed')
    },
  )

  it('without the master key, rather than making one that opens nothing', async () => {
    await opened()
    await rm(keyFile('master.key'))
    expect((await problem()).problem).toBe('master-key-missing')
    expect(await readdir(join(dataDir, 'keys'))).not.toContain('master.key')
  })

  it('without its pepper, and with a hole in the row of seals', async () => {
    await (await opened()).rotate()
    await copyFile(keyFile('pepper.json'), join(dataDir, 'kept'))
    await rm(keyFile('pepper.json'))
    expect(await problem()).toEqual({ problem: 'key-missing', message: expect.stringContaining('pepper.json') })
    await copyFile(join(dataDir, 'kept'), keyFile('pepper.json'))
    await rm(keyFile('seal-0001.json'))
    expect(await problem()).toEqual({ problem: 'key-missing', message: expect.stringContaining('seal-0001.json') })
  })

  it('with a file that cannot be read', async () => {
    await opened()
    await rm(keyFile('pepper.json'))
    await mkdir(keyFile('pepper.json'))
    expect((await problem()).problem).toBe('unreadable')
  })

  it('with a key under another name', async () => {
    await opened()
    await copyFile(keyFile('seal-0001.json'), keyFile('seal-0002.json'))
    expect((await problem()).problem).toBe('key-damaged')
  })

  it('when any field of a key file was changed', async () => {
    await opened()
    const text = await readFile(keyFile('seal-0001.json'), 'utf8')
    const file = JSON.parse(text)
    const changes = {
      format: 'lavra-key/2',
      name: 'seal-0002.json',
      keyId: 'f'.repeat(32),
      createdAt: '2020-01-01T00:00:00.000Z',
      secret: flipped(file.secret),
      extra: 1,
    }
    for (const [field, value] of Object.entries(changes)) {
      await writeFile(keyFile('seal-0001.json'), JSON.stringify({ ...file, [field]: value }))
      expect([field, (await problem()).problem]).toEqual([field, 'key-damaged'])
    }
    await writeFile(keyFile('seal-0001.json'), text.slice(0, 40))
    expect((await problem()).problem).toBe('key-damaged')
  })
})

it('warns of what others could read, and of a master key that is not used', async () => {
  await opened()
  await chmod(join(dataDir, 'keys'), 0o755)
  await chmod(keyFile('master.key'), 0o640)
  const text = await readFile(keyFile('master.key'), 'utf8')
  expect((await opened()).warnings).toEqual([expect.stringContaining('mode 640'), expect.stringContaining('mode 755')])
  expect((await opened(text)).warnings).toEqual([expect.stringContaining('not used'), expect.stringContaining('mode 755')])
})

function flipped(base64: string): string {
  const raw = Buffer.from(base64, 'base64')
  raw[20] = (raw[20] as number) ^ 1
  return raw.toString('base64')
}

/** Real processes: each says that it is ready, and all open the keyring when the last one is. */
async function startTogether(count: number): Promise<string[]> {
  const source = `
    const { openKeyring } = await import(${JSON.stringify(new URL('./keys.ts', import.meta.url).href)})
    process.stdout.write('ready\\n')
    await new Promise((go) => process.stdin.once('data', go))
    const keyring = await openKeyring({ dataDir: ${JSON.stringify(dataDir)} })
    process.stdout.write(keyring.keyId + ' ' + keyring.mac('lavra-cpf', '1').toString('hex') + '\\n')
    process.exit(0)`
  const children = Array.from({ length: count }, () => {
    const child = spawn(execPath, ['--import', 'tsx', '--input-type=module', '-e', source], { cwd: import.meta.dirname })
    const lines: string[] = []
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        lines.push(...text.split('\n').filter(Boolean))
        resolve()
      })
      child.once('exit', (code) => reject(new Error(`ended with ${code}: ${stderr}`)))
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    return { child, lines, ready, ended }
  })
  await Promise.all(children.map((c) => c.ready))
  for (const { child } of children) child.stdin.write('go\n')
  await Promise.all(children.map((c) => c.ended))
  return children.map((c) => c.lines[1] ?? 'nothing')
}
