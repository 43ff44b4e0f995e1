/** Sign many documents with one password (assinar bloco, B-07): each is an act of its own, done or refused by itself. */
import * as contract from '@lavra/contract/signatures.ts'
import { may } from '../../kernel/actor.ts'
import { command, runCommand } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { keyOf, signDocumentWith } from './sign-document.ts'

export const signDocuments = command(contract.signDocuments, {
  /** The password is checked once and the key opened once; both are slow on purpose. A second press finds everything signed. */
  async prepare(world, actor, { documents, titleId, password }) {
    if (!may(actor, 'document.sign')) throw new Refusal('may-not-sign')
    const signing = signDocumentWith(await keyOf(world, actor, password))
    const items = []
    for (const { documentId, revision } of documents) {
      try {
        const { signedAt } = await runCommand(world, actor, signing, { documentId, revision, titleId, password })
        items.push({ documentId, signedAt, refusal: null })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        items.push({ documentId, signedAt: null, refusal: { code: error.code, params: error.params } })
      }
    }
    return { items }
  },

  async run(ctx, _input, prepared) {
    ctx.unchanged()
    return prepared
  },
})
