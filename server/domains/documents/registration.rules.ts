/** What does a change of a document's registration really change (D-30)? Pure. What is as it was leaves no trace in the history. */

export interface Registration {
  typeId: string
  description: string
  treeName: string
  interested: readonly string[]
  recipient: readonly string[]
  sender: readonly string[]
}
export type PartyRole = 'interested' | 'recipient' | 'sender'

export interface RegistrationPlan {
  values: { type_id?: string; description?: string; tree_name?: string }
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
