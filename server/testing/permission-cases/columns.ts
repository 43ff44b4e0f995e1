/**
 * Who may call what, on items of which level: the columns of the table that `permissions.http.test.ts` walks, and the words its rows are written in.
 *
 * Columns: nobody · noRole (signed in, no role in the unit) · inspector (another unit) · stranger (basic, another unit of the agency) ·
 * foreigner (basic, another agency) · contributor and owner (both of the unit that made the item).
 * `ok` or the refusal's code. On a restricted item the four outsiders must get `hidden` instead, as if it did not exist.
 */
export const columns = ['nobody', 'noRole', 'inspector', 'stranger', 'foreigner', 'contributor', 'owner'] as const
export type Column = (typeof columns)[number]

/** What the call is about; each is made anew when an act has used it up. */
export type Target = 'nothing' | 'process' | 'draft' | 'signed' | 'locked' | 'upload'

export interface Case {
  target: Target
  expected: Record<Column, string>
  /** What those outside get on a restricted item where it is more than "as if it did not exist". */
  outside?: Partial<Record<Column, string>>
  /** The body or query besides the target's id. */
  input?: (facts: InputFacts) => Record<string, unknown>
}

export interface InputFacts {
  processId: string
  documentId: string
  revision: number | null
  number: string
  checksum: string
  uploadId: string
  unit: { other: string; own: string; third: string }
  userId: string
  ids: Record<'processType' | 'documentType' | 'uploadType' | 'subject' | 'contact' | 'title' | 'agency' | 'basis', string>
  password: string
}

export const out = 'not-signed-in'
/** Everybody who sees the item reads it; who has no role sees nothing. */
export const seers = (hidden: string, ok = 'ok') => row(out, hidden, ok, ok, ok, ok, ok)
export const row = (
  nobody: string,
  noRole: string,
  inspector: string,
  stranger: string,
  foreigner: string,
  contributor: string,
  owner: string,
) => ({
  nobody,
  noRole,
  inspector,
  stranger,
  foreigner,
  contributor,
  owner,
})
export const anybody = row('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok')
export const signedIn = row(out, 'ok', 'ok', 'ok', 'ok', 'ok', 'ok')
export const administrators = row(
  out,
  'may-not-administer',
  'may-not-administer',
  'may-not-administer',
  'may-not-administer',
  'may-not-administer',
  'may-not-administer',
)
export const noProcess = 'process-not-found'
export const noDocument = 'document-not-found'
export const notHere = 'process-not-open-here'
