// A real SMTP server in the process: `const server = await mailServer()`; what it took is in `server.taken`, raw and parsed by header.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

export interface Taken {
  to: string[]
  raw: string
  header(name: string): string | null
  /** The plain text, decoded. */
  text: string
}

export async function mailServer() {
  const taken: Taken[] = []
  const state = { answer: null as { code: number; says: string } | null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      const { answer } = state
      done(answer ? Object.assign(new Error(answer.says), { responseCode: answer.code }) : undefined)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        taken.push(
          parsed(
            session.envelope.rcptTo.map(({ address }) => address),
            Buffer.concat(parts).toString(),
          ),
        )
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as AddressInfo
  /** `refuse(550, 'no such user')`; null takes everything again. */
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuse(code: number | null, says = '') {
      state.answer = code ? { code, says } : null
    },
  }
}

function parsed(to: string[], raw: string): Taken {
  const [head = ''] = raw.split('\r\n\r\n', 1)
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const header = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))?.slice(name.length + 2) ?? null
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n-{4}/.exec(raw)?.[1] ?? ''
  return { to, raw, header, text: decoded(part, /text\/plain[\s\S]*?Content-Transfer-Encoding: (\S+)/.exec(raw)?.[1] ?? '') }
}

function decoded(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  if (encoding !== 'quoted-printable') return text
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString().replace(/\r\n/g, '\n')
}
