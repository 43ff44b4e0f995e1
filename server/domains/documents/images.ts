/** Pictures inside texts: decoded, cleaned and stored under the hash of their printable form. */
import { Readable } from 'node:stream'
import * as contract from '@lavra/contract/documents.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { upsertFile } from './document.queries.ts'
import { normaliseImage } from './pdf/normalise-image.ts'
import { normaliseLetterhead } from './pdf/normalise-letterhead.ts'
import { keepPictures, selectImage } from './picture.queries.ts'

const maxMegabytes = 10
/** For texts, templates and letterheads. */
const mayBring = ['document.edit', 'administer.types', 'administer.agencies'] as const

export const uploadImage = command(contract.uploadImage, {
  async prepare(world, actor, input) {
    if (!mayBring.some((ability) => may(actor, ability))) throw new Refusal('may-not-edit', { unit: '' })
    const bytes = Buffer.from(input.data, 'base64')
    if (bytes.length > maxMegabytes * 1024 * 1024) throw new Refusal('file-too-large', { limit: maxMegabytes })
    const image = await (input.use === 'letterhead' ? normaliseLetterhead : normaliseImage)(bytes)
    if (!image.ok) throw new Refusal('image-broken')
    const stored = await world.storage.put(Readable.from([Buffer.from(image.bytes)]), { size: image.bytes.length })
    return { ...stored, mime: image.mediaType, width: image.width, height: image.height }
  },
  async run(ctx, _input, image) {
    await upsertFile(ctx.tx, { sha256: image.sha256, size: image.size, mime: image.mime, at: ctx.now })
    await keepPictures(ctx.tx, [image.sha256], { userId: person(ctx.actor).userId })
    ctx.unchanged() // only its bringer sees it until a saved text holds it; the save is the event
    return { sha256: image.sha256, width: image.width, height: image.height }
  },
})

export const showImage = query(contract.showImage, {
  async run({ tx, actor }, input) {
    const image = await selectImage(tx, actor, input.sha256)
    if (!image) throw new Refusal('item-not-found')
    return image
  },
})
