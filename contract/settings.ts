/** What does an installation decide about itself? The parameters with their kind and default, and how administrators read and change them. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { instant, nothing } from './values.ts'

type SettingKind =
  | { kind: 'switch'; default: boolean }
  | { kind: 'choice'; options: readonly string[]; default: string }
  | { kind: 'number'; least: number; most: number; default: number }
  /** One line; `masks`: number masks, parted by bars. */
  | { kind: 'text'; of: 'masks'; longest: number; default: string }

/** A name that is not here is no parameter: nobody reads it. */
export const settingTable = {
  /** Whether what is kept from others names its law. */
  'access.legal-basis': { kind: 'choice', options: ['off', 'optional', 'mandatory'], default: 'mandatory' },
  /** Whether what is confidential has a degree of secrecy. */
  'access.degree': { kind: 'choice', options: ['off', 'optional', 'mandatory'], default: 'off' },
  /** Documents in a folder of the tree (P-52); 0: no folders. */
  'tree.folder-size': { kind: 'number', least: 0, most: 1000, default: 20 },
  /** Whether only the person a process is assigned to takes away its sign. */
  'attention.assignee-only': { kind: 'switch', default: false },
  /** Who changes the level of a document: the unit that made it, or every unit its process passed through. */
  'document.change-level': { kind: 'choice', options: ['creating-unit', 'passed-units'], default: 'creating-unit' },
  /** Whether every unit sees the outline of a restricted process whose exact number it has, and not the protocol units only. */
  'access.tree-of-restricted': { kind: 'switch', default: false },
  /** Which units move files to another process (P-36). */
  'document.move': { kind: 'choice', options: ['all', 'protocol', 'off'], default: 'all' },
  /** Which units inform the number of a process filed before (P-02), and which correct one. */
  'number.informed': { kind: 'choice', options: ['off', 'protocol', 'all', 'all-protocol-alters'], default: 'off' },
  /** The forms that an informed number may have (P-03), the first one before all; none: that of the agency. */
  'number.masks': { kind: 'text', of: 'masks', longest: 1000, default: '' },
  /** How many days what was thrown away is kept for its person (D-28). */
  'trash.days': { kind: 'number', least: 1, most: 365, default: 30 },
} as const satisfies Record<string, SettingKind>

export type SettingName = keyof typeof settingTable
export type SettingValue = boolean | string | number
export const settingNames = Object.keys(settingTable) as [SettingName, ...SettingName[]]

export function fitsSetting(name: SettingName, value: unknown): value is SettingValue {
  const setting: SettingKind = settingTable[name]
  if (setting.kind === 'switch') return typeof value === 'boolean'
  if (setting.kind === 'choice') return typeof value === 'string' && setting.options.includes(value)
  if (setting.kind === 'text') return typeof value === 'string' && value.length <= setting.longest && !/\p{Cc}/u.test(value)
  return typeof value === 'number' && Number.isInteger(value) && value >= setting.least && value <= setting.most
}

/** The masks of a text, without the empty ones. */
export const masksIn = (text: string): string[] =>
  text
    .split('|')
    .map((mask) => mask.trim())
    .filter(Boolean)

const settingValue = z.union([z.boolean(), z.number(), z.string().max(1000)])

export const listSettings = endpoint({
  name: 'listSettings',
  method: 'GET',
  path: '/administration/settings',
  summary: 'List the parameters of the installation with their values and who changed each last.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        name: z.enum(settingNames),
        value: settingValue,
        /** Null while nobody has changed it from here. */
        changed: z.object({ at: instant, by: z.string() }).nullable(),
      }),
    ),
  }),
  refusals: ['may-not-administer'],
})

export const changeSetting = endpoint({
  name: 'changeSetting',
  method: 'PUT',
  path: '/administration/settings/:name',
  summary: 'Change one parameter of the installation; it holds from the next request on.',
  input: z.object({ name: z.enum(settingNames), value: settingValue }),
  output: nothing,
  refusals: ['may-not-administer', 'setting-value-not-valid', 'setting-mask-not-valid'],
})
