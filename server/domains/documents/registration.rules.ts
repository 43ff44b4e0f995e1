/** What does a change of a document's registration really change (D-30)? Pure. What is as it was leaves no trace in the history. */

export interface Registration {
  typeId: string
  description: string
  treeName: string
  /** Of an uploaded document alone may these change. */
  typeNumber: string
  documentDate: string
  source: 'born-digital' | 'scanned' | null
  interested: readonly string[]
  recipient: readonly string[]
  sender: readonly string[]
}
export type PartyRole = 'interested' | 'recipient' | 'sender'

export interface RegistrationPlan {
  values: {
    type_id?: string
    description?: string
    tree_name?: string
    type_number?: string | null
    document_date?: string
    source?: 'born-digital' | 'scanned'
  }
  parties: { role: PartyRole; ids: readonly string[] }[]
  /** Names of what changed, for the history. */
  fields: string[]
}

const columns = { typeId: 'type_id', description: 'description', treeName: 'tree_name' } as const

/** `wish` holds what was given; what is missing stays. */
export function planRegistration(now: Registration, wish: { [K in keyof Registration]?: Registration[K] | undefined }): RegistrationPlan {
  const plan: RegistrationPlan = { values: {}, parties: [], fields: [] }
  for (const key of ['typeId', 'description', 'treeName'] as const) {
    const value = wish[key]
    if (value === undefined || value === now[key]) continue
    plan.values[columns[key]] = value
    plan.fields.push(columns[key])
  }
  if (wish.typeNumber !== undefined && wish.typeNumber !== now.typeNumber) {
    plan.values.type_number = wish.typeNumber || null
    plan.fields.push('type_number')
  }
  if (wish.documentDate !== undefined && wish.documentDate !== now.documentDate) {
    plan.values.document_date = wish.documentDate
    plan.fields.push('document_date')
  }
  if (wish.source && wish.source !== now.source) {
    plan.values.source = wish.source
    plan.fields.push('source')
  }
  for (const role of ['interested', 'recipient', 'sender'] as const) {
    const given = wish[role]
    if (given === undefined) continue
    const ids = [...new Set(given)]
    if (ids.length === now[role].length && ids.every((id, at) => id === now[role][at])) continue
    plan.parties.push({ role, ids })
    plan.fields.push(role)
  }
  return plan
}
