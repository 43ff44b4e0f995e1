// Acts that many tests begin with, done by the commands themselves: `const { started, drafted, signed } = sampleActs(world, agency)`.
import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '@lavra/contract/content/model.ts'
import type * as documents from '@lavra/contract/documents.ts'
import type { Input } from '@lavra/contract/endpoint.ts'
import type * as processes from '@lavra/contract/processes.ts'
import { closeDraft, createDocument, openDraft, saveDraft, uploadFolder } from '../domains/documents/index.ts'
import { startProcess } from '../domains/processes/index.ts'
import { signDocument } from '../domains/signatures/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { type SampleAgency, samplePassword } from './agency.ts'
import type { TestWorld } from './world.ts'

/** A body of one paragraph. */
export function written(text: string): Content {
  return {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { style: 'justified', align: null }, content: [{ type: 'text', text }] }],
  }
}

/** What is said of a file that a test uploads, beside the file itself. */
export const attachment = ({ documentTypes }: SampleAgency) => ({
  typeId: documentTypes.attachment,
  typeNumber: '',
  documentDate: '2026-01-10',
  source: 'born-digital' as const,
  senderId: null,
  description: '',
  treeName: '',
  interestedIds: [],
  level: 'public' as const,
  legalBasisId: null,
})

export function sampleActs(world: TestWorld, agency: SampleAgency) {
  return {
    /** A public purchase, open in the actor's unit. */
    started: (actor: Actor, change: Partial<Input<typeof processes.startProcess>> = {}) =>
      world.run(startProcess, actor, {
        typeId: agency.processTypes.purchase,
        summary: 'Compra de cadeiras',
        classificationIds: [agency.subjects.bidding],
        partyIds: [agency.contacts.supplier],
        level: 'public',
        legalBasisId: null,
        remark: '',
        ...change,
      }),

    /** A decision with one paragraph, saved and closed. */
    async drafted(actor: Actor, processId: string, change: Partial<Input<typeof documents.createDocument>> = {}) {
      const made = await world.run(createDocument, actor, {
        processId,
        typeId: agency.documentTypes.decision,
        typeNumber: '',
        recipientIds: [],
        modelNumber: null,
        description: '',
        treeName: '',
        interestedIds: [],
        level: 'public',
        legalBasisId: null,
        ...change,
      })
      const { documentId } = made
      const tab = `tab-${documentId}-of-${actor.login}`
      const { revision: baseRevision } = await world.run(openDraft, actor, { documentId, tab, takeOver: false })
      const body = { ...written('Segue o pedido.') }
      const saved = await world.run(saveDraft, actor, { documentId, tab, baseRevision, body, keep: false, cancelSignatures: false })
      await world.run(closeDraft, actor, { documentId, tab })
      return { ...made, revision: saved.revision }
    },

    signed: (actor: Actor, documentId: string, revision: number) =>
      world.run(signDocument, actor, { documentId, revision, titleId: agency.titles.director, password: samplePassword }),

    /** Puts a finished upload of a person where the upload server leaves it. @returns its id, for `uploadDocument`. */
    async arrived(actor: Actor, filename: string, bytes: Uint8Array) {
      const id = randomBytes(16).toString('hex')
      const folder = uploadFolder(world.dataDir)
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, id), bytes)
      const note = { id, size: bytes.length, offset: bytes.length, metadata: { filename, owner: actor.userId } }
      await writeFile(join(folder, `${id}.json`), JSON.stringify({ ...note, creation_date: world.clock.now().toISOString() }))
      return id
    },
  }
}
