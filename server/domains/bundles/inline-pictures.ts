/** How does a page keep its pictures outside the system? Each stands in the page itself. */
import { buffer } from 'node:stream/consumers'
import type { World } from '../../kernel/world.ts'

const addressed = /\/api\/images\/([0-9a-f]{64})/g

export async function inlinePictures(world: World, html: string): Promise<string> {
  const data = new Map<string, string>()
  for (const [, sha256 = ''] of html.matchAll(addressed)) {
    if (data.has(sha256) || !(await world.storage.has(sha256))) continue
    const bytes = await buffer(world.storage.open(sha256))
    const type = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'
    data.set(sha256, `data:${type};base64,${bytes.toString('base64')}`)
  }
  return html.replace(addressed, (address, sha256: string) => data.get(sha256) ?? address)
}
