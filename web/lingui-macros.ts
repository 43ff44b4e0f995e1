/**
 * How do `<Trans>` and t`…` become catalogue look-ups? Vite's React plugin has no Babel any more, and its official bridge
 * asks for Node 22; this runs the Lingui macro alone, over the files that import it. It must stand before the React plugin.
 */
import { transformAsync } from '@babel/core'
import linguiMacro from '@lingui/babel-plugin-lingui-macro'
import { makeConfig } from '@lingui/conf'
import type { Plugin } from 'vite'
import { linguiSettings } from './lingui.config.ts'

export function linguiMacros(rootDir: string): Plugin {
  const linguiConfig = makeConfig({ ...linguiSettings, rootDir }, { skipValidation: true })
  return {
    name: 'lavra:lingui-macros',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || !/@lingui\/(core|react)\/macro/.test(code)) return null
      const plugins = [[linguiMacro, { linguiConfig }]] as const
      const result = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: plugins.map(([plugin, options]) => [plugin, options]),
      })
      return result?.code ? { code: result.code, map: result.map ?? null } : null
    },
  }
}
