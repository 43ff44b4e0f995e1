/** Every endpoint of the contract stands in the reference under a subject of its own kind. */

import * as documents from '@lavra/contract/documents.ts'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import * as history from '@lavra/contract/history.ts'
import * as organization from '@lavra/contract/organization.ts'
import * as processes from '@lavra/contract/processes.ts'
import * as routing from '@lavra/contract/routing.ts'
import * as signatures from '@lavra/contract/signatures.ts'
import { expect, it } from 'vitest'
import { groupsOf } from './reference-groups.ts'

const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value
const all = [documents, history, organization, processes, routing, signatures].flatMap((part) => Object.values(part).filter(isEndpoint))

it('holds each endpoint once, and none without a subject', () => {
  const groups = groupsOf(all)
  expect(groups.find(({ key }) => key === 'other')?.endpoints.map(({ path }) => path)).toBeUndefined()
  expect(groups.flatMap(({ endpoints }) => endpoints.map(({ name }) => name)).sort()).toEqual(all.map(({ name }) => name).sort())
})
