/** Few dependencies, each with its licence and its reason. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { budget, directDependencies, findStaleLines, type Manifest, whyNotLicence, whyNotManifest } from './dependencies.ts'
import { root } from './source-tree.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/decisions/dependencies.md')
const folders = ['', 'contract/', 'server/', 'web/', 'e2e/']
const manifests: Manifest[] = folders.map((folder) => ({ ...JSON.parse(read(`${folder}package.json`)), path: `${folder}package.json` }))

test('every dependency is exact, explained and within budget', () =>
  expect(manifests.flatMap((manifest) => whyNotManifest(manifest, page))).toEqual([]))
test('no line explains what is gone', () => expect(findStaleLines(manifests, page)).toEqual([]))

test('every licence goes with ours', () => {
  const wrong = manifests.flatMap((manifest) =>
    directDependencies(manifest).map((name) => whyNotLicence(name, licenceOf(manifest.path, name))),
  )
  expect(wrong.filter((reason) => reason !== null)).toEqual([])
})

test('our own licence is the whole AGPL', () => {
  const licence = read('LICENSE')
  expect(licence).toContain('GNU AFFERO GENERAL PUBLIC LICENSE')
  expect(licence).toContain('17. Interpretation of Sections 15 and 16.')
  expect(licence).toContain('How to Apply These Terms to Your New Programs')
})

test('planted faults are found', () => {
  const allowed = budget['server/package.json'] ?? 0
  const many = Object.fromEntries(Array.from({ length: allowed + 1 }, (_, at) => [`package-${at}`, '1.0.0']))
  const lines = Object.keys(many).map((name) => `| \`${name}\` | MIT |`)
  expect(whyNotManifest({ path: 'server/package.json', dependencies: many }, lines.join('\n'))).toEqual([
    `server/package.json has ${allowed + 1} dependencies at run time, allowed ${allowed}`,
  ])
  expect(whyNotManifest({ path: 'web/package.json', devDependencies: { tool: '^1.0.0' } }, '')).toHaveLength(2)
  expect(findStaleLines([], '| `gone` | MIT | x | y |')).toEqual(['gone'])
  expect(whyNotLicence('x', 'SSPL-1.0')).toMatch(/not in the list/)
  expect(whyNotLicence('x', undefined)).toMatch(/no licence/)
  expect(whyNotLicence('x', '(MIT OR SSPL-1.0)')).toBeNull()
})

function licenceOf(manifest: string, name: string): string | undefined {
  const places = [join(root, manifest, '..', 'node_modules', name), join(root, 'node_modules', name)]
  const place = places.find((folder) => existsSync(join(folder, 'package.json')))
  return place ? JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')).license : undefined
}
