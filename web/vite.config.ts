/** How the application becomes files: `web/dist`, hashed names, no inline script, the heavy parts (editor, PDF viewer) loaded when opened. */
import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { linguiMacros } from './lingui-macros.ts'
import { pdfParts } from './pdf-parts.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Lazy pages bring their styles in any order, and the first style sheet to name a layer ranks it: so each one begins by saying
 * the whole order.
 */
function layerOrder(): Plugin {
  return {
    name: 'lavra:layer-order',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/.*\.css$/.test(id) ? { code: `@layer base, kit, app, page;\n${code}`, map: null } : null),
  }
}

/** `--mode draft` builds with English texts still missing; the released build does not. */
export default defineConfig(({ mode }) => ({
  root,
  plugins: [
    { ...optimizeLocales.vite({ locales: ['pt-BR', 'en-US'] }), enforce: 'pre' },
    layerOrder(),
    linguiMacros(root),
    lingui({ cwd: root, failOnMissing: mode !== 'draft', failOnCompileError: true }),
    react(),
    pdfParts(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // two chunks: the viewer reads a global that the engine sets while it is evaluated
            { name: 'pdf', test: /node_modules\/pdfjs-dist\/legacy\/build\// },
            { name: 'pdf-viewer', test: /node_modules\/pdfjs-dist\/legacy\/web\// },
            { name: 'editor', test: /node_modules\/(@tiptap|prosemirror-[a-z]+|@intevation)\// },
          ],
        },
      },
    },
  },
}))
