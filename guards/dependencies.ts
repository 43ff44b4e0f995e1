/** Is every direct dependency few enough, exact, licensed to go with ours, and explained? */
export interface Manifest {
  path: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

export const budget: Readonly<Record<string, number>> = { 'server/package.json': 34, 'web/package.json': 30 }

const allowedLicences = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'MPL-2.0',
    'OFL-1.1',
    'CC0-1.0',
    'Unlicense',
    'BlueOak-1.0.0',
  ],
  ...['LGPL-3.0-or-later', 'GPL-3.0-or-later', 'AGPL-3.0-only', 'AGPL-3.0-or-later'],
])

/** Packages whose package.json does not name the licence, and where it was read. */
export const licencesReadElsewhere: Readonly<Record<string, string>> = {
  '@react-aria/optimize-locales-plugin': 'Apache-2.0: LICENSE of the react-spectrum repository it is published from',
  'dejavu-fonts-ttf': 'Bitstream Vera and public domain: its LICENSE',
}

const isOurs = (name: string) => name.startsWith('@lavra/')

export function directDependencies({ dependencies = {}, devDependencies = {} }: Manifest): string[] {
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => !isOurs(name))
}

export function whyNotManifest(manifest: Manifest, page: string): string[] {
  const runtime = Object.keys(manifest.dependencies ?? {}).filter((name) => !isOurs(name)).length
  const allowed = budget[manifest.path] ?? 30
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name]) => !isOurs(name))
  return [
    ...(runtime > allowed ? [`${manifest.path} has ${runtime} dependencies at run time, allowed ${allowed}`] : []),
    ...versions
      .filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))
      .map(([name, version]) => `${manifest.path} ${name} ${version} is no exact version`),
    ...directDependencies(manifest)
      .filter((name) => !page.includes(`| \`${name}\` |`))
      .map((name) => `${manifest.path} ${name} has no line in docs/decisions/dependencies.md`),
  ]
}

/** Lines of the page whose dependency is gone. */
export function findStaleLines(manifests: readonly Manifest[], page: string): string[] {
  const used = new Set(manifests.flatMap(directDependencies))
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((m) => m[1] ?? '').filter((name) => !used.has(name))
}

export function whyNotLicence(name: string, licence: string | undefined): string | null {
  if (name in licencesReadElsewhere) return null
  if (!licence) return `${name} names no licence`
  const choices = licence.replace(/[()]/g, '').split(' OR ')
  const fits = choices.some((choice) => choice.split(' AND ').every((part) => allowedLicences.has(part.trim())))
  return fits ? null : `${name} is under ${licence}, which is not in the list`
}
