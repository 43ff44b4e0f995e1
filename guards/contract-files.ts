/** Loads every file of the contract and picks the endpoints out of what it exports. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnyEndpoint } from '@lavra/contract/endpoint.ts'
import { root, type SourceFile } from './source-tree.ts'

export interface Exported {
  path: string
  exportName: string
  endpoint: AnyEndpoint
}

export async function loadEndpoints(files: readonly SourceFile[]): Promise<Exported[]> {
  const paths = files.map((file) => file.path).filter((path) => /^contract\/[^/]+\.ts$/.test(path) && !path.endsWith('.test.ts'))
  const found: Exported[] = []
  for (const path of paths) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)
    for (const [exportName, value] of Object.entries(exported)) if (isEndpoint(value)) found.push({ path, exportName, endpoint: value })
  }
  return found
}

function isEndpoint(value: unknown): value is AnyEndpoint {
  return typeof value === 'object' && value !== null && ['name', 'method', 'path', 'input', 'output'].every((key) => key in value)
}
