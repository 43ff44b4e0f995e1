/** A person at work over HTTP: signed in once, connections kept open, every endpoint callable by its contract. */
import { Agent, request } from 'node:http'
import { type AnyEndpoint, type InputSent, type Output, pathNames } from '@lavra/contract/endpoint.ts'
import * as contract from '@lavra/contract/organization.ts'

/** The server answered no: a refusal's code, or whatever else it said. */
export class Answered extends Error {
  readonly status: number
  readonly code: string
  constructor(name: string, status: number, code: string) {
    super(`${name}: ${status} ${code}`)
    this.status = status
    this.code = code
  }
}

export interface RawAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export interface Person {
  login: string
  userId: string
  unitId: string
  call<E extends AnyEndpoint>(endpoint: E, input: InputSent<E>): Promise<Output<E>>
  /** A request outside the contract: uploads, files. */
  send(method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<RawAnswer>
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** @param unitId acts there instead of the unit the session begins in */
export async function signIn(address: string, login: string, password: string): Promise<Person> {
  let cookie = ''
  const send: Person['send'] = (method, path, headers, body) => exchange(address, method, path, { ...headers, cookie }, body)
  const call: Person['call'] = async (endpoint, input) => {
    const { method, path, body } = planned(endpoint, input)
    const headers: Record<string, string> = body ? { 'content-type': 'application/json' } : {}
    const answer = await send(method, path, headers, body ? Buffer.from(JSON.stringify(body)) : undefined)
    const said = answer.body.length > 0 ? JSON.parse(answer.body.toString()) : {}
    if (answer.status >= 400) throw new Answered(endpoint.name, answer.status, String(said.code ?? 'unknown'))
    if (endpoint.name === 'signIn') cookie = cookieIn(answer)
    return said
  }
  await call(contract.signIn, { login, password })
  const session = await call(contract.showSession, {})
  return { login, userId: session.user.id, unitId: session.unit?.id ?? '', call, send }
}

function planned(endpoint: AnyEndpoint, input: Record<string, unknown>) {
  const named = pathNames(endpoint.path)
  const path = named.reduce((text, name) => text.replace(`:${name}`, encodeURIComponent(String(input[name]))), `/api${endpoint.path}`)
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !named.includes(name)))
  if (endpoint.method !== 'GET' && endpoint.method !== 'DELETE') return { method: endpoint.method, path, body: rest }
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)])).toString()
  return { method: endpoint.method, path: query ? `${path}?${query}` : path, body: null }
}

function exchange(address: string, method: string, path: string, headers: Record<string, string>, body?: Buffer): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {}
    const sent = request(
      `${address}${path}`,
      { method, agent, headers: { 'x-requested-with': 'lavra', ...headers, ...length } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const cookieIn = ({ headers }: RawAnswer) =>
  [headers['set-cookie']]
    .flat()
    .map((line) => String(line).split(';')[0])
    .join('; ')
