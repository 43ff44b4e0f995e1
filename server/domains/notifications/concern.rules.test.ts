/** Who hears of an event: never who did it, everybody once, and nobody who may not see it. */
import { expect, it } from 'vitest'
import { concernOf, whoHears } from './concern.rules.ts'

const person = (userId: string, unitId: string) => ({ userId, unitId })
const [inPurchases, inPeople, other] = [person('1', '10'), person('1', '20'), person('2', '10')]

it.each([
  ['who did it', [inPurchases, other], '1', () => true, [other]],
  ['the system did it', [inPurchases, other], null, () => true, [inPurchases, other]],
  ['one person in two units', [inPurchases, inPeople], '9', () => true, [inPurchases]],
  ['seen in the second of two units', [inPurchases, inPeople], '9', (p: { unitId: string }) => p.unitId === '20', [inPeople]],
  ['seen by nobody', [inPurchases, other], '9', () => false, []],
])('%s', (_, people, actorId, sees, heard) => expect(whoHears(people, actorId, sees)).toEqual(heard))

it.each([
  ['process.sent', 'arrival'],
  ['document.signed', 'signed'],
  ['document.created', undefined],
  ['process.received', undefined],
  ['grant.given', 'granted'],
  ['signature-grant.given', 'to-sign'],
  ['grant.revoked', undefined],
  ['constructor', undefined],
])('%s is told as %s', (event, kind) => expect(concernOf(event)?.kind).toBe(kind))
