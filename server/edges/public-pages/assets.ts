/** The files public pages need: one stylesheet (the product's colours and the pages' own), one typeface, the mark. From our own origin only. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { sendCompressed } from './send-page.ts'

const { resolve } = createRequire(import.meta.url)
const font = readFileSync(resolve('@fontsource-variable/raleway/files/raleway-latin-wght-normal.woff2'))
const sheets = ['page', 'result', 'reference'].map((name) =>
  readFileSync(fileURLToPath(new URL(`look/${name}.css`, import.meta.url)), 'utf8'),
)
const versionOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

const fontPath = `/publico/raleway-${versionOf(font)}.woff2`
const fontFace = `@font-face{font-family:"Raleway Variable";font-weight:100 900;font-display:swap;src:url(${fontPath}) format("woff2")}`
const tokens = readFileSync(resolve('@lavra/contract/look/tokens.css'), 'utf8')
const stylesheet = [fontFace, tokens, ...sheets]
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#1351b4"/><path d="M7 5.5h3.2v9.6h6.6v3.4H7z" fill="#fff"/><path d="M12.6 5.5h4.2v6.2z" fill="#ffcd07"/></svg>'

/** Named by their content, so that a browser may keep them for ever. */
export const assetPaths = { stylesheet: `/publico/estilo-${versionOf(stylesheet)}.css`, font: fontPath, mark: '/publico/marca.svg' }

const forEver = 'public, max-age=31536000, immutable'

/** What `page.css` asks for: the few characters of Western Europe's languages in each style; the rest is the machine's own. */
const paperFonts = [
  'tinos-400-normal',
  'tinos-400-italic',
  'tinos-700-normal',
  'tinos-700-italic',
  'arimo-400-normal',
  'arimo-700-normal',
].map((name) => {
  const [family = '', weight = '', style = ''] = name.split('-')
  return { name, bytes: readFileSync(resolve(`@fontsource/${family}/files/${family}-latin-${weight}-${style}.woff2`)) }
})

export function serveAssets(app: FastifyInstance): void {
  for (const { name, bytes } of paperFonts)
    app.get(`/publico/fontes/${name}.woff2`, (_request, reply) =>
      reply.headers({ 'cache-control': 'public, max-age=2592000', 'content-type': 'font/woff2' }).send(bytes),
    )
  app.get(assetPaths.stylesheet, (request, reply) =>
    sendCompressed(
      request,
      reply.headers({ 'cache-control': forEver, vary: 'accept-encoding', 'content-type': 'text/css; charset=utf-8' }),
      stylesheet,
    ),
  )
  app.get(assetPaths.font, (_request, reply) => reply.headers({ 'cache-control': forEver, 'content-type': 'font/woff2' }).send(font))
  app.get(assetPaths.mark, (_request, reply) =>
    reply.headers({ 'cache-control': 'public, max-age=86400', 'content-type': 'image/svg+xml' }).send(mark),
  )
}
