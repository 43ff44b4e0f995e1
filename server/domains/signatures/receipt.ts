/** The receipt of one signature, for whoever may see its document; verifiable without this system. */
import * as contract from '@lavra/contract/signatures.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openDocument } from '../documents/index.ts'
import { buildReceipt } from './evidence/receipt.ts'
import { selectDocumentOf, selectSignatures } from './signature.queries.ts'

export const downloadReceipt = query(contract.downloadReceipt, {
  async run({ tx, actor, world }, input) {
    const documentId = await selectDocumentOf(tx, input.signatureId)
    if (!documentId) throw new Refusal('item-not-found')
    const { document } = await openDocument({ tx, actor }, documentId)
    const signature = (await selectSignatures(tx, document.id)).find((s) => s.id === input.signatureId)
    const sealPublicKey = signature && world.keys.publicKeyOf(signature.seal_key_id)
    if (!signature || !sealPublicKey) throw new Refusal('item-not-found')
    return {
      ...buildReceipt({
        record: signature.record,
        userSignature: { keyId: signature.signer_key_id, signature: signature.signer_signature },
        userPublicKey: signature.public_key,
        seal: { keyId: signature.seal_key_id, signature: signature.seal },
        sealPublicKey,
        leaf: { salt: signature.salt, hash: signature.leaf_hash },
      }),
    }
  },
})
