/** Pictures inside texts: decoded, cleaned and stored under the hash of their printable form. */
import { Readable } from 'node:stream'
import * as contract from '@lavra/contract/documents.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { upsertFile } from './document.queries.ts'
import { normaliseImage } from './pdf/normalise-image.ts'
import { selectImage } from './show.queries.ts'

const maxMegabytes = 10

export const uploadImage = command(contract.uploadImage, {
  async prepare(world, actor, input) {
    if (!actor.abilities.has('document.edit')) throw new Refusal('may-not-edit', { unit: '' })
    const bytes = Buffer.from(input.data, 'base64')
    if (bytes.length > maxMegabytes * 1024 * 1024) throw new Refusal('file-too-large', { limit: maxMegabytes })
    const image = await normaliseImage(bytes)
    if (!image.ok) throw new Refusal('image-broken')
    const stored = await world.storage.put(Readable.from([Buffer.from(image.bytes)]), { size: image.bytes.length })
    return { ...stored, mime: image.mediaType, width: image.width, height: image.height }
  },
  async run(ctx, _input, image) {
    await upsertFile(ctx.tx, { sha256: image.sha256, size: image.size, mime: image.mime, at: ctx.now })
    ctx.unchanged() // a picture is nobody's until a saved text holds it; the save is the event
    return { sha256: image.sha256, width: image.width, height: image.height }
  },
})

export const showImage = query(contract.showImage, {
  async run({ tx }, input) {
    const image = await selectImage(tx, input.sha256)
    if (!image) throw new Refusal('item-not-found')
    return image
  },
})
