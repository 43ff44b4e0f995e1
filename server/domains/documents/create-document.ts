/** Include a document to be written (D-01, D-02): numbered, with the type's template filled or a model's text copied (D-03). */

import { fillTemplate, fillVariables } from '@lavra/contract/content/template.ts'
import { imagesIn } from '@lavra/contract/content/text.ts'
import * as contract from '@lavra/contract/documents.ts'
import { person } from '../../kernel/actor.ts'
import { dayIn } from '../../kernel/clock.ts'
import { type Context, command } from '../../kernel/command.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openProcessTo, selectParties, takeNumber, whyNotInclude } from '../processes/index.ts'
import { openDocument } from './document.door.ts'
import { insertDocument, insertDocumentParties } from './document.queries.ts'
import { insertDraft, selectDraft } from './draft.queries.ts'
import { included, requireRegistration } from './include.ts'
import { typeNumberScope } from './numbering.rules.ts'
import { keepPictures } from './picture.queries.ts'
import { selectByDocumentNumber } from './show.queries.ts'
import { type FillingRow, selectContactNames, selectDocumentTypes, selectFilling, selectTemplate } from './type.queries.ts'
import { variableValues } from './variables.rules.ts'

export const createDocument = command(contract.createDocument, {
  async run(ctx, input) {
    const { unitId, userId } = person(ctx.actor)
    const process = await openProcessTo(ctx, input.processId, whyNotInclude)
    const [type] = await selectDocumentTypes(ctx.tx, { text: '', for: 'authored', unitId: null, activeOnly: true, id: input.typeId })
    const template = type && (await selectTemplate(ctx.tx, type.id))
    if (!type || !template) throw new Refusal('document-type-unknown')
    if (type.numbering === 'informed' && !input.typeNumber) throw new Refusal('type-number-missing')
    const { legalBasisId, degree } = await requireRegistration(ctx, process, input, [...input.interestedIds, ...input.recipientIds])
    const filling = await selectFilling(ctx.tx, process.id, unitId, userId)
    const model = input.modelNumber ? await modelBody(ctx, input.modelNumber) : null

    const day = dayIn(filling.time_zone, ctx.now)
    const typeNumber = type.numbering === 'informed' ? input.typeNumber : await nextTypeNumber(ctx, type, filling, unitId, day)
    const document = await insertDocument(ctx.tx, {
      processId: process.id,
      kind: 'authored',
      typeId: type.id,
      typeNumber,
      treeName: input.treeName,
      description: input.description,
      unitId,
      userId,
      at: ctx.now,
      documentDate: day,
      level: input.level,
      legalBasisId,
      degree,
      file: null,
    })
    await insertDocumentParties(
      ctx.tx,
      document.id,
      [
        { role: 'interested', ids: input.interestedIds },
        { role: 'recipient', ids: input.recipientIds },
      ],
      unitId,
    )
    const values = variableValues({
      row: filling,
      typeName: type.name,
      typeNumber,
      description: input.description,
      documentNumber: document.number,
      interested: await interestedNames(ctx, process.id, input.interestedIds),
      recipients: await selectContactNames(ctx.tx, input.recipientIds),
      day,
    })
    const { page } = fillTemplate(template, values)
    const body = model ? fillVariables(model, values).content : page.body
    await insertDraft(ctx.tx, document.id, { ...page, body }, userId, unitId, ctx.now)
    const letterhead = filling.agency_letterhead_image
    if (letterhead) await keepPictures(ctx.tx, [letterhead], { agencyId: filling.agency_id })
    await keepPictures(ctx.tx, [page.header, body, page.footer].flatMap(imagesIn), { documentId: document.id })

    const title = [type.name, typeNumber, input.treeName].filter(Boolean).join(' ')
    ctx.record({
      kind: 'document.created',
      processId: process.id,
      documentId: document.id,
      data: { documentNumber: document.number, title },
    })
    await included(ctx, process, input.level)
    return { documentId: document.id, number: document.number }
  },
})

/** A document that names no interested parties speaks of its process's. */
async function interestedNames(ctx: Context, processId: string, ids: readonly string[]): Promise<string[]> {
  return ids.length > 0 ? selectContactNames(ctx.tx, ids) : (await selectParties(ctx.tx, processId)).map((party) => party.name)
}

async function nextTypeNumber(
  ctx: Context,
  type: { id: string; numbering: Parameters<typeof typeNumberScope>[0]['numbering'] },
  filling: FillingRow,
  unitId: string,
  day: string,
): Promise<string | null> {
  const scope = typeNumberScope({
    numbering: type.numbering,
    typeId: type.id,
    unitId,
    agencyId: filling.agency_id,
    year: Number(day.slice(0, 4)),
  })
  return scope ? String(await takeNumber(ctx.tx, scope)) : null
}

/** The body of a document the person may see; a draft of another unit is as if it did not exist. */
async function modelBody(ctx: Context, number: string) {
  const id = await selectByDocumentNumber(ctx.tx, number)
  const opened = id ? await openDocument(ctx, id).catch(() => null) : null
  const draft = opened && !opened.document.cancelled ? await selectDraft(ctx.tx, opened.document.id) : null
  if (!draft) throw new Refusal('model-not-found', { number })
  return draft.body
}
