/** The small schemas that endpoints share: ids, numbers, levels, people and units as answers show them. */
import { z } from 'zod'

/** A `bigint` key as a string of digits; 18 of them always fit. */
export const id = z.string().regex(/^[1-9]\d{0,17}$/, 'must be an id: digits, as text')
export const instant = z.iso.datetime({ offset: true })
export const day = z.iso.date()
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const accessLevel = z.enum(['public', 'restricted', 'confidential'])
export type AccessLevel = z.infer<typeof accessLevel>
/** How secret something confidential is, from the mildest on. */
export const secrecyDegree = z.enum(['reserved', 'secret', 'top-secret'])
export type SecrecyDegree = z.infer<typeof secrecyDegree>

/** One trimmed line of text without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'must be one line, without control characters')
export const name = (max: number) => line(max).min(1)

export const unitRef = z.object({ id, code: z.string(), name: z.string(), agencyCode: z.string() })
export const userRef = z.object({ id, name: z.string(), login: z.string() })
export const named = z.object({ id, name: z.string() })
export const contactRef = z.object({ id, name: z.string(), kind: z.enum(['person', 'organization']) })
/** What the installation asks for. */
export const asked = z.enum(['off', 'optional', 'mandatory'])
export type Asked = z.infer<typeof asked>
/** Who may read an item: its level, the law behind it and how secret it is, as far as the installation asks. */
export const levelWish = { level: accessLevel, legalBasisId: id.nullable().default(null), degree: secrecyDegree.nullish() }
export const levelRefusals = [
  'level-not-allowed',
  'legal-basis-missing',
  'legal-basis-unknown',
  'legal-basis-not-asked',
  'degree-missing',
  'degree-not-asked',
  'degree-without-secrecy',
] as const
export const basisRef = z.object({ id, name: z.string(), law: z.string(), level: accessLevel })
/** A legal priority and the law that gives it (P-06). */
export const priorityRef = z.object({ id, name: z.string(), law: z.string() })
export const codeRef = z.object({ id, code: z.string(), name: z.string() })

/** The opaque place where the next page begins. */
export const cursor = z.string().max(700)
export const pageOf = <T extends z.ZodType>(row: T) => z.object({ items: z.array(row), next: z.string().nullable() })

/** `null`: may; otherwise the refusal code that says why not. */
export const whyNot = z.string().nullable()
export const nothing = z.object({})
/** A yes/no in a query string. */
export const flag = z.enum(['true', 'false']).transform((v) => v === 'true')
