/** A credential to sign one document of a confidential process: what it opens, what it holds, how it ends. */
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../../kernel/actor.ts'
import { sampleActs } from '../../testing/acts.ts'
import { type PersonKey, sampleAgency, type UnitKey } from '../../testing/agency.ts'
import { expectRefusal, refusalOf } from '../../testing/expect-refusal.ts'
import { testWorld } from '../../testing/world.ts'
import { deleteDocument } from '../documents/index.ts'
import { showDocument } from '../documents/show-document.ts'
import { openDraft } from '../documents/write-draft.ts'
import { changeProcessLevel } from '../processes/change-process.ts'
import { showProcess } from '../processes/show-process.ts'
import { addGrant, listGrants, renounceGrant, revokeGrant } from './keep-grants.ts'
import { addSignatureGrant, listSignatureGrants, listSigners, revokeSignatureGrant } from './signature-grants.ts'

const world = await testWorld()
const agency = await sampleAgency(world)
const { units, people } = agency
const { started, drafted, signed } = sampleActs(world, agency)

let processId = ''
let documentId = ''
let revision = 0
const by = (login: PersonKey, unit?: UnitKey): Actor => ({ ...agency.as(login, unit), opened: new Set([processId]) })
const give = (from: Actor, login: PersonKey, unit: UnitKey) =>
  world.run(addSignatureGrant, from, { documentId, userId: people[login], unitId: units[unit] })
const listed = async (actor = by('ana')) => (await world.ask(listSignatureGrants, actor, { documentId })).items
const reads = (actor: Actor) => refusalOf(world.ask(showDocument, actor, { documentId }))
const opens = (actor: Actor) => refusalOf(world.ask(showProcess, actor, { processId }))

beforeEach(async () => {
  ;({ processId } = await started(agency.as('ana'), {
    typeId: agency.processTypes.inquiry,
    level: 'confidential',
    legalBasisId: agency.legalBases.inquiry,
  }))
  ;({ documentId, revision } = await drafted(by('ana'), processId))
})

describe('giving', () => {
  it('lets one person read, write and sign that draft, in that unit, and opens the process to them', async () => {
    await world.run(addGrant, by('ana'), { processId, userId: people.dandara, unitId: units.people })
    await give(by('ana'), 'gilda', 'clinic')
    expect([await reads(by('gilda', 'clinic')), await opens(by('gilda', 'clinic'))]).toEqual(['allowed', 'allowed'])
    // Another holder reads the process and no draft of this unit (D-20).
    expect([await reads(by('dandara')), await opens(by('dandara'))]).toEqual(['document-not-found', 'allowed'])
    expect(await reads({ ...by('gilda', 'clinic'), opened: new Set() })).toBe('confidential-password-needed')
    expect(await refusalOf(world.run(openDraft, by('gilda', 'clinic'), { documentId, tab: 'tab-of-gilda-here', takeOver: true }))).toBe(
      'allowed',
    )
    expect(await world.eventsOf(processId)).toEqual(expect.arrayContaining(['grant.given', 'signature-grant.given']))
    const { items } = await world.ask(listSigners, by('ana'), { documentId, unitId: units.people })
    expect(items.map(({ login }) => login)).toEqual(['dandara', 'gilda'])
  })

  it('is refused to who does not sign there, and by who did not write it; twice is once', async () => {
    await expectRefusal(give(by('ana'), 'carla', 'purchases'), 'not-a-signer-there', { unit: 'SEPLAG/COMPRAS' })
    await expectRefusal(give(by('ana'), 'gilda', 'closed'), 'unit-cannot-receive')
    await give(by('ana'), 'gilda', 'clinic')
    await give(by('ana'), 'gilda', 'clinic')
    expect(await listed()).toHaveLength(1)
    await expectRefusal(give(by('gilda', 'clinic'), 'dandara', 'people'), 'signature-grant-by-own-unit')
    expect(await refusalOf(give(agency.as('bruno'), 'gilda', 'clinic'))).toBe('document-not-found')
  })
})

describe('while it is active', () => {
  it('the document is neither deleted nor cancelled; revoked, the access stays and the draft is gone from sight', async () => {
    await give(by('ana'), 'gilda', 'clinic')
    await expectRefusal(world.run(deleteDocument, by('ana'), { documentId }), 'signature-grant-active')
    const grantId = (await listed())[0]!.id
    await expectRefusal(world.run(revokeSignatureGrant, by('gilda', 'clinic'), { documentId, grantId }), 'signature-grant-of-another-unit')
    await world.run(revokeSignatureGrant, by('ana'), { documentId, grantId })
    expect([await reads(by('gilda', 'clinic')), await opens(by('gilda', 'clinic'))]).toEqual(['document-not-found', 'allowed'])
    await world.run(deleteDocument, by('ana'), { documentId })
  })

  it('is used by signing, and then neither revoked nor in the way', async () => {
    await give(by('ana'), 'gilda', 'clinic')
    await signed(by('gilda', 'clinic'), documentId, revision)
    const [grant] = await listed()
    expect(grant?.usedAt).not.toBeNull()
    await expectRefusal(world.run(revokeSignatureGrant, by('ana'), { documentId, grantId: grant!.id }), 'signature-grant-over')
    expect(await refusalOf(world.run(deleteDocument, by('ana'), { documentId }))).not.toBe('signature-grant-active')
  })
})

describe('when the access ends (R-34)', () => {
  it('by renunciation, what was not signed is void: theirs, and what they gave from there', async () => {
    await give(by('ana'), 'gilda', 'clinic')
    await give(by('ana'), 'bruno', 'purchases')
    await give(by('bruno'), 'dandara', 'people')
    await world.run(renounceGrant, by('bruno'), { processId })
    const ends = (await listed()).map(({ user, ended }) => [user.login, ended?.why])
    expect(ends.sort()).toEqual([
      ['bruno', 'access-ended'],
      ['dandara', 'access-ended'],
      ['gilda', undefined],
    ])
    expect((await world.eventsOf(processId)).slice(-3).sort()).toEqual([
      'grant.renounced',
      'signature-grant.voided',
      'signature-grant.voided',
    ])
    expect([await reads(by('dandara')), await opens(by('dandara'))]).toEqual(['document-not-found', 'allowed'])
  })

  it('by revocation, and by a lower level', async () => {
    await give(by('ana'), 'gilda', 'clinic')
    await give(by('ana'), 'dandara', 'people')
    const grants = (await world.ask(listGrants, by('ana'), { processId })).items
    await world.run(revokeGrant, by('ana'), { processId, grantId: grants.find(({ user }) => user.login === 'gilda')!.id })
    await world.run(changeProcessLevel, by('ana'), { processId, level: 'public', legalBasisId: null })
    const { rows } = await sql<{ why: string }>`
      select ended_why as why from signature_grant where document_id = ${documentId} order by id`.execute(world.db)
    expect(rows.map(({ why }) => why)).toEqual(['access-ended', 'level-lowered'])
    expect(await reads(by('dandara'))).toBe('document-not-found')
  })
})
