import { sampleAct, sampleKeyring } from '../../../domains/signatures/evidence/sample-act.ts'
import { createUserKey } from '../../../domains/signatures/evidence/user-key.ts'
import * as signature from '../../../domains/signatures/signature.queries.ts'
import * as verify from '../../../domains/signatures/verify.queries.ts'
import { at, hash, sampled, sha256 } from './sample.ts'

const key = await createUserKey('senha')
const { record, userSignature, seal, leaf } = sampleAct(await sampleKeyring())
const act = { documentId: '1', frozenId: '1', signerId: '1', unitId: '1', record, digest: sha256, userSignature, seal, leaf, at }

export const files = [
  sampled('signatures/signature.queries.ts', signature, {
    selectSignerKey: ['1'],
    insertSignerKey: ['1', key, at],
    updateWrapping: [key],
    retireKey: ['a', at],
    retireUserKey: ['1', at],
    selectFrozen: ['1', 1],
    insertFrozen: [{ documentId: '1', version: 1, canonical: hash, sha256, pdfSha256: sha256, checksum: '00000000', at }],
    selectSigningFacts: [{ documentId: '1', userId: '1', unitId: '1', titleId: '1', keyId: 'a' }],
    selectOwnSignature: ['1', '1'],
    insertSignature: [act],
    selectSignatures: ['1'],
    selectDocumentOf: ['1'],
    selectTitles: ['1', '1'],
    setTitleUnits: ['1', ['1', '2']],
    selectTitle: ['1'],
    upsertTitle: { new: [{ name: 'a', active: true }], changed: [{ id: '1', name: 'a', active: true }] },
    selectShown: ['1'],
  }),
  sampled('signatures/verify.queries.ts', verify, {
    selectVerifiable: ['1000001', '00000000'],
    selectStanding: ['1'],
  }),
]
