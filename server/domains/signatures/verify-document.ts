/**
 * Is this document authentic (conferência de autenticidade, S-10)? Everything is computed anew from the stored bytes; code and CRC
 * together authorise the content of public and restricted documents (architecture section 24). The look counts as external access.
 */
import type { Input, Output } from '@lavra/contract/endpoint.ts'
import * as contract from '@lavra/contract/signatures.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Context, command, internalCommand } from '../../kernel/command.ts'
import type { World } from '../../kernel/world.ts'
import { seenOutside } from '../documents/index.ts'
import { countFailure, forgetFailures, requirePatience } from '../organization/index.ts'
import { type CheckedContent, checkStored } from './check-stored.ts'
import { type VerificationState, verificationState } from './signature.rules.ts'
import { selectStanding, selectVerifiable, type VerifiableRow } from './verify.queries.ts'
import { type Presented, presented } from './view-document.ts'

type Codes = Input<typeof contract.verifyDocument>
type Answer = Output<typeof contract.verifyDocument>

export const verifyDocument = command(contract.verifyDocument, {
  prepare: look,
  run: async (ctx, _input, looked) => (await settle(ctx, looked)).answer,
})

export interface OpenedByCodes {
  answer: Answer
  /** Only what is authentic and not confidential. */
  content: Presented | null
}

/** The same with the content, for the public pages. */
export const openByCodes = internalCommand<Codes, OpenedByCodes, Looked>('openByCodes', {
  prepare: look,
  async run(ctx, _input, looked) {
    const { answer, documentId } = await settle(ctx, looked)
    return { answer, content: answer.state === 'authentic' && documentId ? await presented(ctx.tx, documentId) : null }
  },
})

type Looked = { found: VerifiableRow; checked: CheckedContent } | null

/** Slow: reads and hashes what is stored. Only wrong codes are counted, so that a queue of people checking real papers never waits. */
async function look(world: World, actor: Actor, input: Codes): Promise<Looked> {
  const code = input.code.replace(/[\s.\-/]/g, '')
  const throttle = { what: 'verify', whom: code, ip: actor.ip }
  await requirePatience(world.db, world.clock.now(), throttle)
  const checksum = input.checksum.replace(/\s/g, '').toUpperCase()
  const wellFormed = /^\d{1,18}$/.test(code) && /^[0-9A-F]{8}$/.test(checksum)
  const found = wellFormed ? await selectVerifiable(world.db, code, checksum) : null
  if (!found) {
    await countFailure(world.db, world.clock.now(), throttle)
    return null
  }
  await forgetFailures(world.db, throttle)
  return { found, checked: await checkStored(world, found) }
}

/** Turns the pen black first; from then on no edit can take back what the answer says. */
async function settle(ctx: Context, looked: Looked): Promise<{ answer: Answer; documentId: string | null }> {
  ctx.unchanged()
  if (!looked) return { answer: { state: 'not-found', document: null }, documentId: null }
  const { found, checked } = looked
  const before = verificationState({ ...found, standing: checked.standing.length, holds: checked.holds })
  if (before === 'authentic' || before === 'confidential') {
    await seenOutside(ctx, { processId: found.process_id, documentId: found.document_id, cause: 'external' })
  }
  const standing = await selectStanding(ctx.tx, found.frozen_id)
  const state = verificationState(standing && { ...standing, holds: checked.holds })
  const level = standing?.level ?? found.level
  return { answer: { state, document: presentFound(state, { ...found, level }, checked) }, documentId: found.document_id }
}

/** Of a confidential document nobody learns more than that it is authentic, or damaged, and since when. */
function presentFound(state: VerificationState, found: VerifiableRow, { standing, findings }: CheckedContent): Answer['document'] {
  if (state === 'not-found' || state === 'cancelled' || state === 'signatures-cancelled') return null
  const hidden = found.level === 'confidential'
  const shown = (text: string) => (hidden ? '' : text)
  return {
    number: found.number,
    title: shown(found.title),
    processNumber: shown(found.process_number),
    agency: found.agency,
    checksum: found.checksum,
    signatures: standing.map((s) => ({
      signer: shown(s.signer_name),
      title: shown(s.signer_title),
      unit: shown(s.unit),
      at: s.signed_at.toISOString(),
    })),
    findings,
  }
}
