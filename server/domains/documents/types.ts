/** Document types for those who choose one and for administrators (D-01, D-05, G-21). */

import { parsePage } from '@lavra/contract/content/page.ts'
import { imagesIn } from '@lavra/contract/content/text.ts'
import * as contract from '@lavra/contract/documents.ts'
import { type Actor, may } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { keepPictures, unseenPictures } from './picture.queries.ts'
import { type DocumentTypeRow, selectDocumentTypes, selectTemplate, upsertDocumentType } from './type.queries.ts'

export const findDocumentTypes = query(contract.findDocumentTypes, {
  async run({ tx, actor }, input) {
    const rows = await selectDocumentTypes(tx, { text: input.text, for: input.for, unitId: actor.unitId, activeOnly: true })
    return { items: rows.map((t) => ({ id: t.id, name: t.name, used: t.used, numbering: t.numbering, takesParties: t.takes_parties })) }
  },
})

export const listDocumentTypes = query(contract.listDocumentTypes, {
  async run({ tx, actor }) {
    requireAdministrator(actor)
    return { items: (await selectDocumentTypes(tx, { text: '', for: null, unitId: null, activeOnly: false })).map(presentType) }
  },
})

export const showDocumentType = query(contract.showDocumentType, {
  async run({ tx, actor }, input) {
    requireAdministrator(actor)
    const [type] = await selectDocumentTypes(tx, { text: '', for: null, unitId: null, activeOnly: false, id: input.typeId })
    if (!type) throw new Refusal('item-not-found')
    const template = await selectTemplate(tx, type.id)
    return {
      ...presentType(type),
      template: template && { header: { ...template.header }, body: { ...template.body }, footer: { ...template.footer } },
    }
  },
})

/** Documents that exist keep the text they were born with; only new ones take the changed template. */
export const saveDocumentType = command(contract.saveDocumentType, {
  async run(ctx, input) {
    requireAdministrator(ctx.actor)
    if (!input.template && input.appliesTo !== 'uploaded') throw new Refusal('template-missing')
    const parsed = input.template ? parsePage(input.template) : null
    if (parsed && !parsed.ok)
      throw new Refusal('content-not-valid', {
        detail: parsed.problems
          .map((p) => `${p.code} ${p.at}`)
          .slice(0, 3)
          .join('; '),
      })
    const template = parsed?.ok ? { header: parsed.page.header, body: parsed.page.body, footer: parsed.page.footer } : null
    const pictures = template ? [template.header, template.body, template.footer].flatMap(imagesIn) : []
    if ((await unseenPictures(ctx.tx, ctx.actor, pictures)).length > 0) throw new Refusal('image-unknown')
    const id = await upsertDocumentType(ctx.tx, { ...input, template })
    if (!id) throw new Refusal('item-not-found')
    await keepPictures(ctx.tx, pictures, { typeId: id })
    ctx.record({ kind: 'registry.changed', data: { registry: 'document-types', id, change: input.id ? 'changed' : 'created' } })
    return { id }
  },
})

function requireAdministrator(actor: Actor): void {
  if (!may(actor, 'administer.types')) throw new Refusal('may-not-administer')
}

function presentType(t: DocumentTypeRow) {
  return {
    id: t.id,
    name: t.name,
    appliesTo: t.applies_to,
    numbering: t.numbering,
    takesParties: t.takes_parties,
    active: t.active,
    templateVersion: t.template_version,
  }
}
