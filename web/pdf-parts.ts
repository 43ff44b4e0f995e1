/**
 * Which parts of pdf.js are fetched only when a file needs them? Decoders for scans, character maps, the fourteen standard fonts,
 * colour profiles. They keep their names, below a folder with the version, so that they may be cached for ever.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folders = ['cmaps', 'iccs', 'standard_fonts', 'wasm']

export function pdfParts(): Plugin {
  return {
    name: 'pdf-parts',
    apply: 'build',
    generateBundle() {
      const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
      for (const folder of folders)
        for (const file of readdirSync(join(home, folder)))
          this.emitFile({
            type: 'asset',
            fileName: `assets/pdfjs-${version}/${folder}/${file}`,
            source: readFileSync(join(home, folder, file)),
          })
    },
  }
}
