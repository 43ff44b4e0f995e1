// The documents that are printed from the code: docs/permissions.md and .env.example. `npm run docs:print` writes them; a guard compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { abilities, roleNames, roles } from '../contract/abilities.ts'
import { variables } from '../server/config.ts'

const root = join(import.meta.dirname, '..')

function permissions(): string {
  const names = Object.keys(roles) as (keyof typeof roles)[]
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    '# Who may do what',
    '',
    'Printed from `contract/abilities.ts` by `npm run docs:print`. A role is held *in a unit*; a person with several roles there may do what any of them allows.',
    'What a role allows in principle, the state of a process or document may still forbid: see the tables in `*.policy.test.ts`.',
    '',
    row(['Ability', ...names]),
    row(['---', ...names.map(() => ':-:')]),
    ...abilities.map((ability) =>
      row([`\`${ability}\``, ...names.map((name) => ((roles[name] as readonly string[]).includes(ability) ? '●' : ''))]),
    ),
    '',
    ...names.map((name) => `- **${name}**: ${roleNames[name]['pt-BR']} / ${roleNames[name].en}`),
    '',
  ].join('\n')
}

function environment(): string {
  const lines = Object.entries(variables.shape).flatMap(([name, schema]) => {
    const fallback = schema.safeParse(undefined)
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : ''
    return [`# ${schema.description ?? ''}`, value ? `${name}=${value}` : `#${name}=`, '']
  })
  return [
    '# Printed from server/config.ts by `npm run docs:print`. Any value may be given as NAME_FILE, the path of a file that holds it.',
    '',
    ...lines,
  ].join('\n')
}

export const generated: Record<string, () => string> = { 'docs/permissions.md': permissions, '.env.example': environment }

/** Which generated documents are not what the code says. */
export function stale(): string[] {
  return Object.entries(generated).flatMap(([path, print]) => {
    try {
      return readFileSync(join(root, path), 'utf8') === print() ? [] : [path]
    } catch {
      return [path]
    }
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, print] of Object.entries(generated)) writeFileSync(join(root, path), print())
}
