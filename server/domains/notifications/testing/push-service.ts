// A push service and a browser's device in the process: `const service = await pushService()`. It decrypts by the RFCs (8291, 8188, 8292), not by a library.
import { createDecipheriv, createECDH, createHmac, createPublicKey, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export interface Pushed {
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export async function pushService() {
  const taken: Pushed[] = []
  const answers = new Map<string, number>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const path = request.url ?? ''
      taken.push({ path, headers: request.headers, body: Buffer.concat(parts) })
      response.writeHead(answers.get(path) ?? 201).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    taken,
    /** What the service answers for a device from now on. */
    answer: (path: string, status: number) => void answers.set(path, status),
    device(path: string) {
      const keys = createECDH('prime256v1')
      const publicKey = keys.generateKeys()
      const auth = randomBytes(16)
      return {
        subscription: {
          endpoint: `http://${host}${path}`,
          p256dh: publicKey.toString('base64url'),
          auth: auth.toString('base64url'),
          name: `Aparelho ${path}`,
        },
        /** What came for this device, in the clear. */
        read: () =>
          taken.filter((one) => one.path === path).map(({ body }) => JSON.parse(opened(body, keys.getPrivateKey(), publicKey, auth))),
      }
    },
  }
}

const mac = (key: Buffer, ...parts: Buffer[]) => createHmac('sha256', key).update(Buffer.concat(parts)).digest()
const one = Buffer.from([1])

function opened(body: Buffer, privateKey: Buffer, publicKey: Buffer, auth: Buffer): string {
  const salt = body.subarray(0, 16)
  const keyLength = body.readUInt8(20)
  const theirs = body.subarray(21, 21 + keyLength)
  const sealed = body.subarray(21 + keyLength)
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(privateKey)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, theirs])
  const secret = mac(mac(auth, curve.computeSecret(theirs)), info, one)
  const seed = mac(salt, secret)
  const key = mac(seed, Buffer.from('Content-Encoding: aes128gcm\0'), one).subarray(0, 16)
  const nonce = mac(seed, Buffer.from('Content-Encoding: nonce\0'), one).subarray(0, 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  const end = plain.lastIndexOf(2)
  return plain.subarray(0, end).toString()
}

/** Who says that they sent it: the claims, if the signature is by the key that is named. */
export function vouched(authorization: string): { key: string; claims: { aud: string; exp: number; sub: string } } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const isTheirs = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!isTheirs) throw new Error('the signature is not by the key')
  return { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) }
}
