/** Who may do what with a document (D-20…D-31, R-01…R-09, matrix 1.6) as a table. */
import { abilitiesOf, type Role } from '@lavra/contract/abilities.ts'
import { describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '../../kernel/actor.ts'
import { inUnit, processFacts } from '../../testing/process-facts.ts'
import {
  type DocumentFacts,
  documentAbilitiesOn,
  whyNotChangeDocumentLevel,
  whyNotMove,
  whyNotPutDocumentInBlock,
} from './document.policy.ts'

const actor = (roles: Role[]): Actor => ({
  ...systemActor,
  kind: 'person',
  userId: '9',
  unitId: '1',
  agencyId: '1',
  abilities: abilitiesOf(roles),
})
const process = (state: 'open' | 'concluded') => processFacts({ units: [inUnit(state)] })
const draft: DocumentFacts = {
  id: '3',
  number: '1000001',
  processId: '5',
  kind: 'authored',
  title: 'Ofício 1',
  creatingUnitId: '1',
  creatingUnitCode: 'A/B',
  localLevel: 'public',
  published: false,
  locked: false,
  seenOutside: false,
  cancelled: false,
  certified: false,
  deleted: false,
  lentTo: [],
  signers: [],
  levelChangedBy: 'creating-unit',
}
const yellow = { ...draft, published: true }
const black = { ...yellow, locked: true }
const cancelled = { ...black, cancelled: true }
const foreign = { ...yellow, creatingUnitId: '2' }
const lent = { ...draft, creatingUnitId: '2', lentTo: [{ unitId: '1', by: 'signature' as const }] }
const shown = { ...lent, lentTo: [{ unitId: '1', by: 'meeting' as const }] }
const upload = { ...yellow, kind: 'uploaded' as const }

const closed = 'process-not-open-here'
/** rule, roles, document, process here → edit, sign, change, changeLevel, delete, cancel */
const table: [rule: string, roles: Role[], document: DocumentFacts, here: 'open' | 'concluded', ...expected: (string | null)[]][] = [
  ['D-20: a draft is edited, signed, deleted by its unit', ['basic'], draft, 'open', null, null, null, null, null, 'may-not-cancel'],
  [
    'S-17: a contributor drafts but does not sign',
    ['contributor'],
    draft,
    'open',
    null,
    'may-not-sign',
    null,
    null,
    null,
    'may-not-cancel',
  ],
  [
    'D-21: yellow pen, still editable and deletable',
    ['basic', 'canceller'],
    yellow,
    'open',
    null,
    null,
    null,
    null,
    null,
    'not-yet-locked',
  ],
  [
    'D-22, R-08: black pen, only more signatures and cancelling',
    ['basic', 'canceller'],
    black,
    'open',
    'document-locked',
    null,
    null,
    null,
    'document-locked',
    null,
  ],
  ['D-29: cancelling is for few', ['basic'], black, 'open', 'document-locked', null, null, null, 'document-locked', 'may-not-cancel'],
  [
    'D-23, R-63: nothing is written where the process is closed',
    ['basic', 'canceller'],
    draft,
    'concluded',
    closed,
    closed,
    closed,
    null,
    closed,
    'not-yet-locked',
  ],
  [
    'D-22: more signatures even where it is concluded',
    ['basic'],
    black,
    'concluded',
    'document-locked',
    null,
    closed,
    null,
    'document-locked',
    'may-not-cancel',
  ],
  [
    'D-29, A-03: cancelled, nothing more but its level',
    ['basic', 'canceller'],
    cancelled,
    'open',
    'document-cancelled',
    'document-cancelled',
    'document-cancelled',
    null,
    'document-cancelled',
    'document-cancelled',
  ],
  [
    'D-20, A-04: another unit’s document',
    ['basic', 'canceller'],
    foreign,
    'open',
    'may-not-edit',
    'may-not-sign',
    null,
    'may-not-change-level',
    'may-not-delete',
    'may-not-cancel',
  ],
  [
    'B-01: in a signature block another unit edits and signs, even where the process is not open',
    ['basic'],
    lent,
    'concluded',
    null,
    null,
    closed,
    'may-not-change-level',
    'may-not-delete',
    'may-not-cancel',
  ],
  [
    'B-01, S-08: after the first signature it only signs',
    ['basic'],
    { ...lent, published: true },
    'open',
    'signed-is-not-edited-in-block',
    null,
    null,
    'may-not-change-level',
    'may-not-delete',
    'may-not-cancel',
  ],
  [
    'B-02: in a meeting block it only looks',
    ['basic'],
    shown,
    'open',
    'may-not-edit',
    'may-not-sign',
    null,
    'may-not-change-level',
    'may-not-delete',
    'may-not-cancel',
  ],
  [
    'D-12: a file is not edited, nor signed by password',
    ['basic'],
    upload,
    'open',
    'not-authored',
    'uploads-are-certified',
    null,
    null,
    null,
    'may-not-cancel',
  ],
  [
    'G-08: an inspector only reads',
    ['inspector'],
    draft,
    'open',
    'may-not-edit',
    'may-not-sign',
    'may-not-change',
    'may-not-change-level',
    'may-not-delete',
    'may-not-cancel',
  ],
]

describe('what a person may do with a document', () => {
  it.each(table)('%s', (_rule, roles, document, here, ...expected) => {
    const { edit, sign, change, changeLevel, delete: remove, cancel } = documentAbilitiesOn(actor(roles), document, process(here))
    expect([edit, sign, change, changeLevel, remove, cancel]).toEqual(expected)
  })
})

describe('what goes into a signature block (B-01, B-08)', () => {
  const here = process('concluded')
  it.each<[string, DocumentFacts, ReturnType<typeof process>, string | null]>([
    ['a draft of the unit, also where it is concluded', draft, here, null],
    ['what another unit signed', foreign, here, null],
    ['not a draft that another unit lent', lent, here, 'draft-of-another-unit'],
    ['not of a process that only a block opened', lent, { ...here, units: [], unitIds: [] }, 'process-not-of-unit'],
    ['no file', upload, here, 'files-not-in-signature-block'],
    ['nothing cancelled', cancelled, here, 'document-cancelled'],
    ['nothing confidential', draft, { ...here, level: 'confidential' }, 'confidential-not-in-block'],
  ])('%s', (_rule, document, facts, expected) => expect(documentAbilitiesOn(actor(['basic']), document, facts).putInBlock).toBe(expected))
})

describe('what is in a signature block is never moved to another process, and what can be moved is in none (P-36, B-08)', () => {
  const everywhere = { rule: 'all', isProtocol: true } as const
  it.each<[string, DocumentFacts, boolean, string | null]>([
    ['a draft', draft, true, 'authored-not-moved'],
    ['a signed document', yellow, true, 'authored-not-moved'],
    ['a file', upload, false, null],
    ['a cancelled file', { ...upload, cancelled: true }, false, 'document-cancelled'],
  ])('%s', (_what, document, goesIntoBlock, move) => {
    const one = actor(['basic'])
    expect(whyNotPutDocumentInBlock(one, document, process('open')) === null).toBe(goesIntoBlock)
    expect(whyNotMove(one, document, process('open'), everywhere)).toBe(move)
  })
})

describe('another file in the place of a document’s (D-13)', () => {
  it.each<[string, DocumentFacts, 'open' | 'concluded', Role[], string | null]>([
    ['by the unit that included it, while nobody outside saw it', upload, 'open', ['contributor'], null],
    ['not after another unit opened it, or it was sent or concluded', { ...upload, locked: true }, 'open', ['basic'], 'document-locked'],
    ['not by another unit', { ...upload, creatingUnitId: '2' }, 'open', ['basic'], 'may-not-replace-file'],
    ['not by who may not upload', upload, 'open', ['canceller'], 'may-not-replace-file'],
    ['not of what is cancelled', { ...upload, cancelled: true }, 'open', ['basic'], 'document-cancelled'],
    ['not of what somebody certified (S-11)', { ...upload, certified: true }, 'open', ['basic'], 'file-certified'],
    ['not where the process is closed', upload, 'concluded', ['basic'], closed],
    ['not of what is written here', yellow, 'open', ['basic'], 'authored-has-no-file'],
  ])('%s', (_rule, document, here, roles, expected) =>
    expect(documentAbilitiesOn(actor(roles), document, process(here)).replaceFile).toBe(expected),
  )
})

describe('A-04: who changes the level of a document is what the installation says', () => {
  const passed = 'passed-units' as const
  const may = 'may-not-change-level'
  it.each<[string, Role[], DocumentFacts, 'open' | 'concluded' | 'never', string | null]>([
    ['its unit', ['basic'], yellow, 'open', null],
    ['its unit, by either rule', ['basic'], { ...yellow, levelChangedBy: passed }, 'open', null],
    ['another unit', ['basic'], foreign, 'open', may],
    ['another unit it passed through', ['basic'], { ...foreign, levelChangedBy: passed }, 'open', null],
    ['another unit, where it is concluded', ['basic'], { ...foreign, levelChangedBy: passed }, 'concluded', null],
    ['another unit it never passed through', ['basic'], { ...foreign, levelChangedBy: passed }, 'never', may],
    ["another unit's draft, though lent", ['basic'], { ...lent, levelChangedBy: passed }, 'open', may],
    ['a role without the ability', ['inspector'], { ...foreign, levelChangedBy: passed }, 'open', may],
  ])('%s', (_who, roles, document, here, expected) => {
    const where = here === 'never' ? processFacts({ units: [] }) : process(here)
    expect(whyNotChangeDocumentLevel(actor(roles), document, where)).toBe(expected)
  })
})
